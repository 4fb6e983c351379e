// Threads as nested lists; what each comment looks like is the caller's.
import type { ReactNode } from 'react';
import type { Comment } from '#domain/comment';
import type { ThreadNode } from '#domain/thread';
import styles from './comment-threads.module.css';

/** A place in a thread that a comment stands in. */
export type FilledNode = ThreadNode & { comment: Comment };

interface CommentThreadsProps {
  threads: readonly ThreadNode[];
  /** Name of the list for those who hear it; absent = replies, named by where they stand. */
  label?: string;
  draw: (node: FilledNode) => ReactNode;
  /** Whether what is below a comment is folded away; absent = nothing is. */
  isFolded?: ((id: string) => boolean) | undefined;
}

export function CommentThreads({ threads, label, draw, isFolded }: CommentThreadsProps) {
  return (
    <ol className={styles.threads} aria-label={label}>
      {threads.map((node) => (
        <li key={node.key} className={styles.thread}>
          {isFilled(node) ? draw(node) : <p className={styles.gap}>This comment was removed.</p>}
          {node.replies.length > 0 && !isFolded?.(node.key) && (
            <div className={styles.replies} data-level={node.level}>
              <CommentThreads threads={node.replies} draw={draw} isFolded={isFolded} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function isFilled(node: ThreadNode): node is FilledNode {
  return node.comment !== null;
}
