// The day a post was published.
import { dayInWords } from '#domain/day';

interface PostDayProps {
  /** `YYYY-MM-DD`. */
  day: string;
}

export function PostDay({ day }: PostDayProps) {
  return <time dateTime={day}>{dayInWords(day)}</time>;
}
