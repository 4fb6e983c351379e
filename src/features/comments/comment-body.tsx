// The words of a comment: plain text with its line breaks, and addresses as links.
import { memo } from 'react';
import { linkParts } from './link-parts';
import styles from './comment-card.module.css';

interface CommentBodyProps {
  body: string;
}

/** Remembered: looking for links in every comment at each change of one is work for nothing. */
export const CommentBody = memo(function CommentBody({ body }: CommentBodyProps) {
  const paragraphs = body.split(/\n{2,}/);
  return (
    <div className={styles.body}>
      {paragraphs.map((paragraph, index) => (
        // A text has no better key for its paragraphs than their place.
        <p key={index} dir="auto">
          <LinkedText text={paragraph} />
        </p>
      ))}
    </div>
  );
});

function LinkedText({ text }: { text: string }) {
  return linkParts(text).map(({ text: words, href }, index) =>
    href === null ? (
      words
    ) : (
      <a
        key={index}
        href={href}
        rel="nofollow ugc noopener noreferrer"
        referrerPolicy="no-referrer"
        dir="ltr"
      >
        {words}
      </a>
    ),
  );
}
