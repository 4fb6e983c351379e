// The number of a quotation's source, behind the words on the printed page alone.
import styles from './source-mark.module.css';

interface SourceMarkProps {
  number: number;
}

export function SourceMark({ number }: SourceMarkProps) {
  return (
    <sup className={styles.mark} data-not-words>
      {number}
    </sup>
  );
}
