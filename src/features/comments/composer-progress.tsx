// Says that a comment is on its way, and what to think when that takes long.
import { useElapsed } from '#ui/use-elapsed';
import styles from './composer.module.css';

const LONG = 10_000;

interface ComposerProgressProps {
  sending: boolean;
}

/** The region is there before it speaks, so that it is heard. */
export function ComposerProgress({ sending }: ComposerProgressProps) {
  return (
    <p role="status" className={styles.progress}>
      {sending && <Sending />}
    </p>
  );
}

function Sending() {
  const long = useElapsed(LONG);
  return long
    ? 'Still sending: the server does not answer. Your words are kept in this browser, also if you leave.'
    : 'Sending…';
}
