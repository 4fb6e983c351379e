// The threads about a quotation, beside it: how many, how the newest begin, and the way to all.
import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { useBackend } from '#backend/backend-context';
import { newestThreadsQuery, threadCountQuery } from '#backend/comments-query';
import { excerpt } from '#domain/excerpt';
import { Button } from '#ui/button';
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
  const backend = useBackend();
  const wide = useWide();
  const [opened, setOpened] = useState(false);
  const listId = useId();
  const count = useQuery(threadCountQuery(backend, slug, quotationId)).data ?? 0;
  const shown = wide || opened;
  const newest = useQuery({
    ...newestThreadsQuery(backend, slug, quotationId),
    enabled: shown && count > 0,
  });
  if (count === 0) return null;
  const threads = newest.data ?? [];
  const told = threadsTold(count);
  return (
    <div className={styles.threads}>
      {wide ? (
        <p className={styles.count}>{told}</p>
      ) : (
        <Button
          look="quiet"
          aria-expanded={opened}
          aria-controls={listId}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          {told} <VisuallyHidden>about this quotation</VisuallyHidden>
        </Button>
      )}
      {shown && (
        <div id={listId}>
          {newest.isPending && <p className={styles.count}>Loading…</p>}
          {newest.isError && <p className={styles.count}>They could not be loaded.</p>}
          <ul className={styles.list} aria-label="Threads about this quotation">
            {threads.map(({ id, author, body }) => (
              <li key={id}>
                <a href={`#${commentDomId(id)}`}>
                  <bdi className={styles.author}>{author.name}</bdi>{' '}
                  <bdi>{excerpt(body, EXCERPT)}</bdi>
                </a>
              </li>
            ))}
          </ul>
          <Link to={threadsHref(quotationId)}>
            {count > threads.length ? `All ${told}` : 'Read in the discussion'}
          </Link>
        </div>
      )}
    </div>
  );
}
