// Tells who is not signed in that reports are signed, and leads to where one signs in.
import { Button } from '#ui/button';
import { focusOnArrival } from '#ui/focus-on-arrival';
import { useModeration } from './moderation-context';
import styles from './moderation.module.css';

interface SignInFirstProps {
  onClose: () => void;
}

export function SignInFirst({ onClose }: SignInFirstProps) {
  const { signInDomId } = useModeration();
  return (
    <div className={styles.form}>
      <p>To report a comment, sign in first: below “Your comment”, where the discussion begins.</p>
      <div className={styles.acts}>
        <Button
          ref={focusOnArrival}
          onClick={() => {
            document.getElementById(signInDomId)?.focus();
          }}
        >
          Go there
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
