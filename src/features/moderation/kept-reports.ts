// Remembers in this browser what a person has reported, or begun to: the server tells moderators alone.
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { keptText } from '#ui/kept-text';

/** What a report is about: a comment or a quotation, whose ids are never the same. */
interface Reported {
  slug: string;
  id: string;
}

function nameOf(uid: string, { slug, id }: Reported): string {
  return `reported/${uid}/${slug}/${id}`;
}

/** True when this person reported it in this browser; `uid` null = nobody is signed in. */
export function useReported(uid: string | null, what: Reported): boolean {
  const name = nameOf(uid ?? '', what);
  const subscribe = useCallback((changed: () => void) => keptText.subscribe(name, changed), [name]);
  const kept = useSyncExternalStore(subscribe, () => keptText.read(name));
  return uid !== null && kept !== null;
}

export function keepReported(uid: string, what: Reported): void {
  keptText.write(nameOf(uid, what), 'yes');
}

/** What was filled in and is not sent. */
export interface BegunReport<Reason extends string> {
  /** Null = not chosen yet. */
  reason: Reason | null;
  note: string;
}

/** The report begun, kept until it is sent, and the function that changes it. */
export function useBegunReport<Reason extends string>(
  { slug, id }: Reported,
  reasons: readonly Reason[],
): [BegunReport<Reason>, (begun: BegunReport<Reason>) => void] {
  const name = `report/${slug}/${id}`;
  const subscribe = useCallback((changed: () => void) => keptText.subscribe(name, changed), [name]);
  const text = useSyncExternalStore(subscribe, () => keptText.read(name));
  const begun = useMemo(() => readBegun(text, reasons), [text, reasons]);
  const keep = useCallback(
    (changed: BegunReport<Reason>) => {
      const isEmpty = changed.reason === null && changed.note === '';
      keptText.write(name, isEmpty ? null : JSON.stringify(changed));
    },
    [name],
  );
  return [begun, keep];
}

function readBegun<Reason extends string>(
  text: string | null,
  reasons: readonly Reason[],
): BegunReport<Reason> {
  try {
    const { reason, note } = JSON.parse(text ?? '{}') as Record<string, unknown>;
    return {
      reason: reasons.find((known) => known === reason) ?? null,
      note: typeof note === 'string' ? note : '',
    };
  } catch {
    return { reason: null, note: '' };
  }
}
