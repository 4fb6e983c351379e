// How respect looks: a button that stays pressed, and how many pressed it.
import { MAX_RESPECT_LIMIT } from '#domain/limits';
import { Button } from '#ui/button';
import { VisuallyHidden } from '#ui/visually-hidden';
import styles from './respect.module.css';

interface RespectButtonProps {
  /** Of the comment. */
  author: string;
  given: boolean;
  /** True while a press is on its way. */
  changing: boolean;
  /** Null = it is not known. */
  count: number | null;
  onPress: () => void;
}

export function RespectButton({ author, given, changing, count, onPress }: RespectButtonProps) {
  return (
    <Button
      look="quiet"
      className={styles.button}
      aria-pressed={given}
      aria-disabled={changing || undefined}
      onClick={onPress}
    >
      <Mark />
      Respect{' '}
      <VisuallyHidden>
        for <bdi>{author}</bdi>’s comment
      </VisuallyHidden>
      <Count count={count} />
    </Button>
  );
}

interface RespectCountProps {
  /** Null = it is not known. */
  count: number | null;
}

/** The number alone, where there is nothing to press. */
export function RespectCount({ count }: RespectCountProps) {
  if (count === null || count === 0) return null;
  return (
    <span className={styles.alone}>
      <Mark />
      Respect <Count count={count} />
    </span>
  );
}

function Count({ count }: RespectCountProps) {
  if (count === null || count === 0) return null;
  return (
    <>
      {' '}
      <span className={styles.count}>
        {count >= MAX_RESPECT_LIMIT ? `${String(MAX_RESPECT_LIMIT)}+` : count}
      </span>
    </>
  );
}

/** A diamond, filled by the style sheet when it is pressed. */
function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 10 10" aria-hidden="true">
      <path d="M5 .8 9.2 5 5 9.2 .8 5Z" />
    </svg>
  );
}
