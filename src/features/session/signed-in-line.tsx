// The line of the old form: under which account one is commenting, and the ways out of it.
import { Link, useLocation } from 'react-router-dom';
import { PROVIDER_NAMES, type Person } from '#domain/person';
import { Button } from '#ui/button';
import styles from './session.module.css';

interface SignedInLineProps {
  /** Id of the button that opens the services. */
  changeId: string;
  person: Person;
  /** False = they are signed in, but cannot comment. */
  mayWrite: boolean;
  /** True while the services are shown. */
  opened: boolean;
  onLogOut: () => void;
  onChange: () => void;
}

export function SignedInLine(props: SignedInLineProps) {
  const { changeId, person, mayWrite, opened, onLogOut, onChange } = props;
  const { pathname } = useLocation();
  return (
    <div className={styles.line}>
      <p role="status" className={styles.who}>
        <bdi className={styles.name}>{person.name}</bdi>
        <span>
          {mayWrite ? 'You are commenting using' : 'You are signed in with'} your{' '}
          {PROVIDER_NAMES[person.provider].short} account.
        </span>
      </p>
      <span className={styles.ways}>
        <Button look="quiet" onClick={onLogOut}>
          Log out
        </Button>
        <span aria-hidden="true">/</span>
        <Button id={changeId} look="quiet" aria-expanded={opened} onClick={onChange}>
          Change
        </Button>
        {pathname !== '/privacy' && (
          <>
            <span aria-hidden="true">/</span>
            <Link to="/privacy#yours" className={styles.data}>
              Your data
            </Link>
          </>
        )}
      </span>
    </div>
  );
}
