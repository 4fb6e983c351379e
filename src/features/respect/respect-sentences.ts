// What people are told when respect could not be given or taken back.
import type { Problem } from '#domain/problem';
import { withClockTime } from '#ui/clock-time';

const GIVING = {
  denied:
    'Your respect was refused: the discussion may have been closed, or the comment taken away.',
  offline: 'Your respect was not stored: there is no connection to the server.',
  quota: 'Your respect was not stored: the site has used up what it may store in a day.',
  'too-fast': 'You have pressed this often in a short time. You can press it again at {time}.',
  failed: 'Your respect could not be stored. Try again.',
};

const TAKING_BACK = {
  denied: 'Your respect was not taken back: the server refused it.',
  offline: 'Your respect was not taken back: there is no connection to the server.',
  quota: 'Your respect was not taken back: the site has used up what it may change in a day.',
  failed: 'Your respect could not be taken back. Try again.',
};

export function respectSentence({ code, until }: Problem, doing: 'giving' | 'taking-back'): string {
  const sentences: Record<string, string> & { failed: string } =
    doing === 'giving' ? GIVING : TAKING_BACK;
  const sentence = sentences[code] ?? sentences.failed;
  return withClockTime(sentence, until);
}
