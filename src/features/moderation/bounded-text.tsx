// A field for a short text that one may leave out, with a counter when its limit is near.
import { useId, type ReactNode } from 'react';
import { isLegible, tidyText } from '#domain/text';
import { characters } from './problem-sentences';
import styles from './moderation.module.css';

/** From here on the counter is shown. */
const NEAR_LIMIT = 100;

interface BoundedTextProps {
  label: ReactNode;
  /** In UTF-16 units. */
  limit: number;
  value: string;
  onChange: (value: string) => void;
  /** Absent = the focus stays where it is. */
  arrive?: (element: HTMLElement | null) => void;
}

export function BoundedText({ label, limit, value, onChange, arrive }: BoundedTextProps) {
  const id = useId();
  const left = limit - tidyText(value).length;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={arrive}
        value={value}
        rows={2}
        dir="auto"
        aria-invalid={left < 0 || undefined}
        aria-describedby={`${id}-counter`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <p id={`${id}-counter`} role="status" className={left < 0 ? styles.fault : styles.soft}>
        {left < 0 && `${characters(-left)} too many`}
        {left >= 0 && left <= NEAR_LIMIT && `${characters(left)} left`}
      </p>
    </div>
  );
}

/** The text as it is stored; null = nothing was said. */
export function saidIn(value: string): string | null {
  const text = tidyText(value);
  return isLegible(text) ? text : null;
}

export function isTooLong(value: string, limit: number): boolean {
  return tidyText(value).length > limit;
}
