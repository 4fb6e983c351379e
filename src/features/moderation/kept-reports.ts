// Remembers in this browser what a person has reported, or begun to: the server tells moderators alone.
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { REPORT_REASONS, type ReportReason } from '#domain/report';
import { keptText } from '#ui/kept-text';

function nameOf(uid: string, slug: string, commentId: string): string {
  return `reported/${uid}/${slug}/${commentId}`;
}

/** True when this person reported the comment in this browser; `uid` null = nobody is signed in. */
export function useReported(uid: string | null, slug: string, commentId: string): boolean {
  const name = nameOf(uid ?? '', slug, commentId);
  const subscribe = useCallback((changed: () => void) => keptText.subscribe(name, changed), [name]);
  const kept = useSyncExternalStore(subscribe, () => keptText.read(name));
  return uid !== null && kept !== null;
}

export function keepReported(uid: string, slug: string, commentId: string): void {
  keptText.write(nameOf(uid, slug, commentId), 'yes');
}

/** What was filled in and is not sent. */
export interface BegunReport {
  /** Null = not chosen yet. */
  reason: ReportReason | null;
  note: string;
}

/** The report begun on a comment, kept until it is sent, and the function that changes it. */
export function useBegunReport(
  slug: string,
  commentId: string,
): [BegunReport, (begun: BegunReport) => void] {
  const name = `report/${slug}/${commentId}`;
  const subscribe = useCallback((changed: () => void) => keptText.subscribe(name, changed), [name]);
  const text = useSyncExternalStore(subscribe, () => keptText.read(name));
  const begun = useMemo(() => readBegun(text), [text]);
  const keep = useCallback(
    (changed: BegunReport) => {
      const isEmpty = changed.reason === null && changed.note === '';
      keptText.write(name, isEmpty ? null : JSON.stringify(changed));
    },
    [name],
  );
  return [begun, keep];
}

function readBegun(text: string | null): BegunReport {
  try {
    const { reason, note } = JSON.parse(text ?? '{}') as Record<string, unknown>;
    return {
      reason: REPORT_REASONS.find((known) => known === reason) ?? null,
      note: typeof note === 'string' ? note : '',
    };
  } catch {
    return { reason: null, note: '' };
  }
}
