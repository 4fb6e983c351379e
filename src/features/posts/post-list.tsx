// All posts, newest first: title, day, what it is about, and whom it quotes.
import { Link } from 'react-router-dom';
import type { PostSummary } from '#domain/post';
import { PostDay } from './post-day';
import styles from './post-list.module.css';

interface PostListProps {
  posts: readonly PostSummary[];
  /** Called when the reader is about to open a post, so that it can be loaded. */
  onApproach: (slug: string) => void;
}

const writers = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export function PostList({ posts, onApproach }: PostListProps) {
  return (
    <div className={styles.page}>
      <h1 className={styles.heading} tabIndex={-1}>
        Reviews of what others wrote
      </h1>
      {posts.length === 0 && <p>Nothing is published yet.</p>}
      <ul className={styles.list}>
        {posts.map((post) => (
          <li key={post.slug} className={styles.item}>
            <h2 className={styles.title}>
              <Link
                to={`/posts/${post.slug}`}
                onPointerEnter={() => {
                  onApproach(post.slug);
                }}
                onFocus={() => {
                  onApproach(post.slug);
                }}
              >
                {post.title}
              </Link>
            </h2>
            <p className={styles.description}>{post.description}</p>
            <p className={styles.note}>
              <PostDay day={post.published} />
              {post.quotedWriters.length > 0 && (
                <span>Quotes {writers.format(post.quotedWriters)}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
