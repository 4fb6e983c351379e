// How a person's standing is told to moderators.
import type { Instant } from '#domain/comment';
import type { Standing } from '#domain/person';

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' });

const WORDS: Record<Standing, string> = {
  ordinary: 'of ordinary standing: nothing is set',
  trusted: 'trusted: not held as a newcomer',
  held: 'held: what they write waits for approval',
  blocked: 'blocked: they cannot write',
};

/** "Ada is blocked: they cannot write, until …". @param until null = without an end */
export function standingSentence(name: string, standing: Standing, until: Instant | null): string {
  const end = until === null ? '' : `, until ${DAY.format(until)}`;
  // A name keeps its own direction and does not turn that of the sentence.
  return `\u2068${name}\u2069 is ${WORDS[standing]}${end}.`;
}

const DAY_LENGTH = 24 * 60 * 60 * 1000;

/** How long one can be blocked. Null = for ever. */
export const BLOCKS: readonly { label: string; length: number | null }[] = [
  { label: '1 day', length: DAY_LENGTH },
  { label: '1 week', length: 7 * DAY_LENGTH },
  { label: '4 weeks', length: 28 * DAY_LENGTH },
  { label: 'for ever', length: null },
];
