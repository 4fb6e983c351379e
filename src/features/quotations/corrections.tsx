// What was put right in a quotation after it had been published, each with its day.
import { dayInWords } from '#domain/day';
import type { Correction } from '#domain/quotation';
import styles from './corrections.module.css';

interface CorrectionsProps {
  corrections: readonly Correction[];
}

export function Corrections({ corrections }: CorrectionsProps) {
  return corrections.map(({ day, text }, index) => (
    <p key={index} className={styles.line}>
      <ins dateTime={day} className={styles.correction}>
        Corrected on <time dateTime={day}>{dayInWords(day)}</time>: {text}
      </ins>
    </p>
  ));
}
