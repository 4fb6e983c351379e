// A time of day as a clock shows it, for what happens soon.

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "14:32", in the reader's time zone. @param instant in ms since 1970 */
export function clockTime(instant: number): string {
  return CLOCK.format(instant);
}
