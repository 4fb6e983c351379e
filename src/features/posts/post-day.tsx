// The day a post was published.

interface PostDayProps {
  /** `YYYY-MM-DD`. */
  day: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "23 November 2026", without the clock of the machine: the build and every browser agree. */
export function PostDay({ day }: PostDayProps) {
  const [year = '', month = '', date = ''] = day.split('-');
  return (
    <time dateTime={day}>
      {Number(date)} {MONTHS[Number(month) - 1]} {year}
    </time>
  );
}
