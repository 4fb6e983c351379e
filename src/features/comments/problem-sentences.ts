// What the discussion tells people when something goes wrong, and why they cannot write.
import type { BodyProblem, Instant } from '#domain/comment';
import { MAX_BODY_LENGTH } from '#domain/limits';
import { MAX_LINKS_AT_ONCE } from '#domain/links';
import type { Problem, ProblemCode } from '#domain/problem';
import { withClockTime } from '#ui/clock-time';

/** A sentence for each problem that a store may have; the rest are told as `failed`. */
type Sentences = Partial<Record<ProblemCode, string>> & { failed: string };

const READING: Sentences = {
  offline: 'The comments cannot be loaded: there is no connection to the server.',
  denied:
    'The comments of this post cannot be read. The site’s own rules refuse it, so only its owner can put this right.',
  quota:
    'The comments cannot be loaded: the site has used up what it may read in a day. They will be back tomorrow.',
  failed: 'The comments could not be loaded, for a reason that this page does not know.',
};

const READING_MORE: Sentences = {
  offline: 'The next comments cannot be loaded: there is no connection to the server.',
  quota:
    'The next comments cannot be loaded: the site has used up what it may read in a day. They will be back tomorrow.',
  failed: 'The next comments could not be loaded.',
};

const SENDING: Sentences = {
  offline:
    'Your comment was not sent: there is no connection to the server. Your words are kept; send them again when you are online.',
  denied:
    'Your comment was refused. The discussion may have been closed, or what you answered taken away. Your words are kept.',
  quota:
    'Your comment was not stored: the site has used up what it may store in a day. Your words are kept in this browser; send them again tomorrow.',
  'too-fast':
    'You have posted much in a short time. Your words are kept; you can send this comment at {time}.',
  failed: 'Your comment could not be stored. Your words are kept; try again.',
};

const EDITING: Sentences = {
  offline:
    'Your change was not saved: there is no connection to the server. Your words are kept; save them again when you are online.',
  denied:
    'Your change was refused. The discussion may have been closed, or your comment taken down. Your words are kept.',
  quota:
    'Your change was not saved: the site has used up what it may store in a day. Your words are kept in this browser; save them again tomorrow.',
  'too-fast':
    'You have changed much in a short time. Your words are kept; you can save this change at {time}.',
  failed: 'Your change could not be saved. Your words are kept; try again.',
};

const REMOVING: Sentences = {
  offline: 'Your comment was not deleted: there is no connection to the server.',
  denied:
    'Your comment was not deleted: the server refused it. Log in as its author, and try again.',
  quota: 'Your comment was not deleted: the site has used up what it may change in a day.',
  failed: 'Your comment could not be deleted.',
};

const DOING = {
  reading: READING,
  'reading-more': READING_MORE,
  sending: SENDING,
  editing: EDITING,
  removing: REMOVING,
};

/** What to say when something failed while doing this. */
export function problemSentence(doing: keyof typeof DOING, problem: Problem): string {
  const sentence = DOING[doing][problem.code] ?? DOING[doing].failed;
  return withClockTime(sentence, problem.until);
}

/** What to say at the field; `length` is that of the body, in characters as people count them. */
export function bodySentence(problem: BodyProblem, length: number): string {
  switch (problem) {
    case 'empty':
      return 'Write something first.';
    case 'too-long':
      return `This is ${characters(length - MAX_BODY_LENGTH)} too long. Shorten it, or send it in two parts.`;
    case 'too-heavy':
      return 'Its characters are made of too many marks and joined pictures. Leave some out, or send it in two parts.';
  }
}

/** "1 character", "1,234 characters". */
export function characters(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'character' : 'characters'}`;
}

export const REFUSALS = {
  closed: 'The discussion is closed. What was written can still be read.',
};

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' });

/** What a blocked person is told. @param until when the block ends; null = nobody knows */
export function blockedSentence(until: Instant | null): string {
  return until === null
    ? 'You cannot comment here for now: the owner of this site has decided so.'
    : `You cannot comment here until ${DAY.format(until)}: the owner of this site has decided so.`;
}

/** What one should know before one writes, when the discussion is about to close. */
export function closingSentence(closing: Instant): string {
  return `The discussion closes on ${DAY.format(closing)}.`;
}

export const HELD_SENTENCES = {
  links: `A comment with more than ${MAX_LINKS_AT_ONCE} links waits until the owner has read it.`,
  before: 'Comments here are read by the owner before others can see them.',
  beforeEdit: 'Once saved, your comment waits for approval again; until then only you can see it.',
  own: 'Your comment waits for approval; only you can see it.',
};

export const TAKEN_DOWN =
  'Your comment was taken down by the owner of this site; only you can see it.';
