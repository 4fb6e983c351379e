// Which answers a person has looked at, kept in this browser: all up to an instant, and some after.
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Answer } from '#backend/watch-answers';
import type { Instant } from '#domain/comment';
import { keptText } from '#ui/kept-text';

/** Most ids that are kept; when there are more, the answers looked at first are told of again. */
const MAX_IDS = 50;

export interface SeenAnswers {
  /** All answers up to it were looked at; null = this browser remembers none. */
  after: Instant | null;
  /** Answers after it that were looked at. */
  ids: readonly string[];
}

/** What a person has looked at, also in another tab. */
export function useSeenAnswers(uid: string): SeenAnswers {
  const name = nameOf(uid);
  const subscribe = useCallback((changed: () => void) => keptText.subscribe(name, changed), [name]);
  const text = useSyncExternalStore(subscribe, () => keptText.read(name));
  return useMemo(() => parse(text), [text]);
}

export function isSeen({ comment }: Answer, { after, ids }: SeenAnswers): boolean {
  return comment.createdAt <= (after ?? 0) || ids.includes(comment.id);
}

/**
 * Remembers that a person has looked at one answer.
 * @param told all that are known, whether they were looked at or not
 */
export function keepAsSeen(uid: string, answer: Answer, told: readonly Answer[]): void {
  const { after, ids } = parse(keptText.read(nameOf(uid)));
  const seen = { after, ids: [...ids, answer.comment.id].slice(-MAX_IDS) };
  if (told.every((one) => isSeen(one, seen))) keepAllAsSeen(uid, told);
  else keptText.write(nameOf(uid), [after ?? '', ...seen.ids].join(' '));
}

/** Remembers that a person has looked at all answers that are known. */
export function keepAllAsSeen(uid: string, told: readonly Answer[]): void {
  const { after } = parse(keptText.read(nameOf(uid)));
  const times = told.map(({ comment }) => comment.createdAt);
  keptText.write(nameOf(uid), String(Math.max(after ?? 0, ...times)));
}

/** `AFTER ID ID…`, as it is kept; what cannot be read is nothing looked at. */
function parse(text: string | null): SeenAnswers {
  const [after = '', ...ids] = (text ?? '').split(' ');
  const instant = after === '' ? NaN : Number(after);
  return { after: Number.isFinite(instant) ? instant : null, ids };
}

function nameOf(uid: string): string {
  return `answers-seen/${uid}`;
}
