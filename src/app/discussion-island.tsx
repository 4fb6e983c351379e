// Where the discussion begins: Firebase and the comments are loaded only when somebody comes near.
import { useRef, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router-dom';
import { Button } from '#ui/button';
import { useHydrated } from '#ui/use-hydrated';
import { useNear } from '#ui/use-near';
import type { Post } from '#domain/post';
import styles from './discussion-island.module.css';
import { commentsAreConfigured, discussionCodeQuery } from './discussion-code-query';

/** The address asks for the discussion: one comment, or a new one about words of the post. */
const ASKS_FOR_DISCUSSION = /^#(comment-|discuss)/;

interface DiscussionIslandProps {
  post: Post;
}

export function DiscussionIsland({ post }: DiscussionIslandProps) {
  const section = useRef<HTMLElement>(null);
  const near = useNear(section);
  const location = useLocation();
  const hash = useHydrated() ? location.hash : '';
  const wanted = near || ASKS_FOR_DISCUSSION.test(hash);
  const code = useQuery({ ...discussionCodeQuery, enabled: commentsAreConfigured && wanted });

  let content: ReactNode = null;
  if (!commentsAreConfigured) {
    content = <p className={styles.note}>Comments are not configured on this site.</p>;
  } else if (code.data) {
    const { Discussion, backend } = code.data;
    content = <Discussion backend={backend} post={post} />;
  } else if (code.isError) {
    content = (
      <div role="alert" className={styles.note}>
        <p>
          The discussion could not be loaded. The post is unharmed; look whether you are online, and
          try again.
        </p>
        <Button onClick={() => void code.refetch()}>Try again</Button>
      </div>
    );
  } else if (wanted) {
    content = <p className={styles.note}>The discussion is loading…</p>;
  }

  return (
    <section
      id="discussion"
      className={commentsAreConfigured ? `${styles.section} ${styles.roomy}` : styles.section}
      aria-labelledby="discussion-heading"
      ref={section}
    >
      <h2 id="discussion-heading" className={styles.heading} tabIndex={-1}>
        Leave a Reply
      </h2>
      <noscript>
        <p className={styles.note}>
          The discussion needs JavaScript. The post and its quotations do not.
        </p>
      </noscript>
      {content}
    </section>
  );
}
