// The words of a comment, with what its author marked in them by Markdown.
import { memo } from 'react';
import { MarkdownBlocks } from './markdown-blocks';
import { useMarkdown } from './use-markdown';
import styles from './comment-body.module.css';

interface CommentBodyProps {
  body: string;
}

/** Drawn anew only when its own words change. */
export const CommentBody = memo(function CommentBody({ body }: CommentBodyProps) {
  return (
    <div className={styles.body}>
      <MarkdownBlocks blocks={useMarkdown(body)} />
    </div>
  );
});
