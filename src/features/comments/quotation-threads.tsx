// The threads about a quotation, beside it: how many, how the newest begin, and the way to all.
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { useBackend } from '#backend/backend-context';
import { newestThreadsQuery, threadCountQuery } from '#backend/comments-query';
import { excerpt } from '#domain/excerpt';
import { Disclosure } from '#ui/disclosure';
import { VisuallyHidden } from '#ui/visually-hidden';
import { useWide } from '#ui/use-wide';
import { commentDomId } from './dom-ids';
import styles from './quotation-threads.module.css';
import { threadsHref, threadsTold } from './threads-told';

/** Characters of a thread's first comment that are shown. */
const EXCERPT = 90;

interface QuotationThreadsProps {
  slug: string;
  quotationId: string;
}

/** In the margin they stand open; on a phone they unfold. Nothing where there is none. */
export function QuotationThreads({ slug, quotationId }: QuotationThreadsProps) {
  const wide = useWide();
  const count = useQuery(threadCountQuery(useBackend(), slug, quotationId)).data ?? 0;
  if (count === 0) return null;
  const told = threadsTold(count);
  const newest = <NewestThreads slug={slug} quotationId={quotationId} count={count} />;
  return (
    <div className={styles.threads}>
      {wide ? (
        <>
          <p className={styles.count}>{told}</p>
          {newest}
        </>
      ) : (
        <Disclosure
          label={
            <>
              {told} <VisuallyHidden>about this quotation</VisuallyHidden>
            </>
          }
        >
          {() => newest}
        </Disclosure>
      )}
    </div>
  );
}

interface NewestThreadsProps extends QuotationThreadsProps {
  /** How many there are in all. */
  count: number;
}

/** Asked for when they are drawn. */
function NewestThreads({ slug, quotationId, count }: NewestThreadsProps) {
  const newest = useQuery(newestThreadsQuery(useBackend(), slug, quotationId));
  const threads = newest.data ?? [];
  return (
    <>
      {newest.isPending && <p className={styles.count}>Loading…</p>}
      {newest.isError && <p className={styles.count}>They could not be loaded.</p>}
      <ul className={styles.list} aria-label="Threads about this quotation">
        {threads.map(({ id, author, body }) => (
          <li key={id}>
            <a href={`#${commentDomId(id)}`}>
              <bdi className={styles.author}>{author.name}</bdi> <bdi>{excerpt(body, EXCERPT)}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <Link to={threadsHref(quotationId)}>
        {count > threads.length ? `All ${threadsTold(count)}` : 'Read in the discussion'}
      </Link>
    </>
  );
}
