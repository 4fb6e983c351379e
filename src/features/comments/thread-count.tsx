// How many threads are about a quotation, as the way to them. Nothing where there is none.
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { useBackend } from '#backend/backend-context';
import { threadCountQuery } from '#backend/comments-query';
import { threadsHref, threadsTold } from './threads-told';

interface ThreadCountProps {
  slug: string;
  quotationId: string;
}

export function ThreadCount({ slug, quotationId }: ThreadCountProps) {
  const count = useQuery(threadCountQuery(useBackend(), slug, quotationId)).data ?? 0;
  return count === 0 ? null : <Link to={threadsHref(quotationId)}>{threadsTold(count)}</Link>;
}
