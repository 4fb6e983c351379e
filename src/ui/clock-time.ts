// A time of day as a clock shows it, for what happens soon.

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/**
 * The sentence with `{time}` in it replaced by "14:32", in the reader's time zone.
 *
 * @param instant in ms since 1970; null = it is not known, and the sentence names no time
 */
export function withClockTime(sentence: string, instant: number | null): string {
  return instant === null ? sentence : sentence.replace('{time}', CLOCK.format(instant));
}
