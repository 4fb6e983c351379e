// The threads about a quotation, beside it: drawn once the discussion's code is here, which it waits for.
import { useQuery } from '@tanstack/react-query';
import { discussionCodeQuery } from './discussion-code-query';

interface QuotationThreadsIslandProps {
  slug: string;
  quotationId: string;
  /** True = no more than their number. */
  counted?: boolean;
}

export function QuotationThreadsIsland(props: QuotationThreadsIslandProps) {
  const { counted = false, ...about } = props;
  const { data } = useQuery({ ...discussionCodeQuery, enabled: false });
  if (!data) return null;
  const { ThreadsBeside, backend } = data;
  return <ThreadsBeside {...about} counted={counted} backend={backend} />;
}
