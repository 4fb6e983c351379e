// A row of acts, some of which open a form in the row's place; the focus goes there and comes back.
import { useState, type ReactNode } from 'react';
import { Button } from '#ui/button';
import { focusOnArrival } from '#ui/focus-on-arrival';
import styles from './moderation.module.css';

/** Something that can be done: at once, in a form, or by an element of its own. */
export type ActInPlace = { name: string } & (
  | { label: ReactNode; press: () => void }
  | { label: ReactNode; form: (close: () => void) => ReactNode }
  | { draw: ReactNode }
);

interface ActsInPlaceProps {
  acts: readonly ActInPlace[];
}

export function ActsInPlace({ acts }: ActsInPlaceProps) {
  const [opened, setOpened] = useState<string | null>(null);
  /** The act whose form was closed last: its button gets the focus back. */
  const [closed, setClosed] = useState<string | null>(null);
  const open = acts.find(({ name }) => name === opened);

  if (open && 'form' in open) {
    return open.form(() => {
      setOpened(null);
      setClosed(open.name);
    });
  }
  return (
    <div className={styles.acts}>
      {acts.map((act) =>
        'draw' in act ? (
          <span key={act.name}>{act.draw}</span>
        ) : (
          <Button
            key={act.name}
            {...(act.name === closed ? { ref: focusOnArrival } : {})}
            onClick={() => {
              if ('press' in act) act.press();
              else setOpened(act.name);
            }}
          >
            {act.label}
          </Button>
        ),
      )}
    </div>
  );
}
