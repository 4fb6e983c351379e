// A comment as others will see it, before it is sent.
import { tidyBody } from '#domain/comment';
import { CommentBody } from './comment-body';
import styles from './composer.module.css';

interface ComposerPreviewProps {
  text: string;
}

export function ComposerPreview({ text }: ComposerPreviewProps) {
  return (
    <section aria-label="Preview" className={styles.preview}>
      <CommentBody body={tidyBody(text)} />
    </section>
  );
}
