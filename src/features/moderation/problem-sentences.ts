// What moderators and those who report are told when something goes wrong.
import type { Problem, ProblemCode } from '#domain/problem';
import { withClockTime } from '#ui/clock-time';

/** A sentence for each problem that a store may have; the rest are told as `failed`. */
type Sentences = Partial<Record<ProblemCode, string>> & { failed: string };

const NO_LINE = 'there is no connection to the server.';
const NO_ALLOWANCE = 'the site has used up what it may change in a day.';

const REPORTING = {
  offline: `Your report was not sent: ${NO_LINE} Your words are still here.`,
  quota: 'Your report was not sent: the site has used up what it may store in a day.',
  'too-fast':
    'You have reported much in a short time. Your words are still here; you can send this report at {time}.',
  failed: 'Your report could not be stored. Your words are still here; try again.',
};

const DOING = {
  deciding: {
    offline: `The comment is as it was: ${NO_LINE}`,
    denied:
      'The comment is as it was: the server refused. It may have been deleted, or you are no moderator any more.',
    changed: 'The comment is as it was: its author has changed it meanwhile. Read it again first.',
    quota: `The comment is as it was: ${NO_ALLOWANCE}`,
    failed: 'The comment is as it was: the change could not be stored.',
  },
  standing: {
    offline: `Their standing is as it was: ${NO_LINE}`,
    denied:
      'Their standing is as it was: the server refused. They may be a moderator, whose standing only the owner sets, in the console.',
    quota: `Their standing is as it was: ${NO_ALLOWANCE}`,
    failed: 'Their standing is as it was: the change could not be stored.',
  },
  settling: {
    offline: `The reports are still open: ${NO_LINE}`,
    denied: 'The reports are still open: the server refused.',
    quota: `The reports are still open: ${NO_ALLOWANCE}`,
    failed: 'The reports are still open: the change could not be stored.',
  },
  reporting: {
    ...REPORTING,
    denied:
      'Your report was refused. You may have reported this comment before, or it is gone by now.',
  },
  'reporting-quotation': {
    ...REPORTING,
    denied:
      'Your report was refused. You may have reported this quotation before, or be blocked by the owner of this site.',
  },
  reading: {
    offline: `This cannot be loaded: ${NO_LINE}`,
    denied: 'This cannot be read: the server refused. You may be no moderator any more.',
    quota: 'This cannot be loaded: the site has used up what it may read in a day.',
    failed: 'This could not be loaded.',
  },
} satisfies Record<string, Sentences>;

export type Doing = keyof typeof DOING;

/** What to say when something failed while doing this. */
export function problemSentence(doing: Doing, problem: Problem): string {
  const sentences: Sentences = DOING[doing];
  const sentence = sentences[problem.code] ?? sentences.failed;
  return withClockTime(sentence, problem.until);
}

/** "1 character", "1,234 characters". */
export function characters(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'character' : 'characters'}`;
}
