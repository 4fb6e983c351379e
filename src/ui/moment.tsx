// A point in time: "2 hours ago" to read, the exact time on hover, for those who listen, and for machines.
import { useSyncExternalStore } from 'react';
import styles from './moment.module.css';
import { VisuallyHidden } from './visually-hidden';

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const exact = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' });

/** "2 hours ago"; under a minute, or when the reader's clock is behind, "just now". */
export function timeAgo(instant: number, now: number): string {
  const past = now - instant;
  const step = STEPS.find(([, length]) => past >= length);
  return step ? relative.format(-Math.floor(past / step[1]), step[0]) : 'just now';
}

// One clock for all moments on the page, so that they change together once a minute.
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function tick() {
  for (const changed of [...listeners]) changed();
}

function subscribe(changed: () => void) {
  if (listeners.size === 0) {
    timer = setInterval(tick, 60_000);
    // The clock of a tab out of sight, or of a computer asleep, stands still.
    document.addEventListener('visibilitychange', tick);
  }
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tick);
  };
}

function thisMinute() {
  return Math.floor(Date.now() / 60_000) * 60_000;
}

interface MomentProps {
  /** Milliseconds since 1970. */
  instant: number;
  /** The id of the words that are seen, without the exact time; absent = none. */
  id?: string;
}

export function Moment({ instant, id }: MomentProps) {
  const now = useSyncExternalStore(subscribe, thisMinute, thisMinute);
  const date = new Date(instant);
  return (
    <time dateTime={date.toISOString()} title={exact.format(date)} className={styles.moment}>
      <span id={id} className={styles.ago}>
        {timeAgo(instant, now)}
      </span>
      <VisuallyHidden>, {exact.format(date)}</VisuallyHidden>
    </time>
  );
}
