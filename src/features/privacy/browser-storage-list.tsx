// What the browser keeps: the whole list, how much of it is there just now, and the way to clear it.
import { useState } from 'react';
import { Button } from '#ui/button';
import { BROWSER_STORAGE, type KeptThing } from './browser-storage';
import { clearAll, useKeptHere } from './kept-here';
import styles from './privacy.module.css';

const GROUPS: readonly [kind: KeptThing['kind'], heading: string, what: string][] = [
  [
    'words',
    'What you have begun to write',
    'Comments, answers, changes and reports, until they are sent or thrown away.',
  ],
  [
    'trace',
    'What you did',
    'What you reported, what you are deleting just now, and which answers you have looked at.',
  ],
  [
    'taste',
    'How you like to read',
    'Your choice of colours, order, keys and photos, and folded threads.',
  ],
  ['sign-in', 'That you are signed in', 'Your sign-in, until you log out.'],
];

export function BrowserStorage() {
  return (
    <>
      {GROUPS.map(([kind, heading, what]) => (
        <section key={kind} className={styles.thing} aria-label={heading}>
          <h3>{heading}</h3>
          <p className={styles.what}>{what}</p>
          <details className={styles.details}>
            <summary>Key by key</summary>
            <ul>
              {BROWSER_STORAGE.filter((thing) => thing.kind === kind).map((thing) => (
                <li key={thing.place + thing.key}>
                  <code>{shown(thing.key)}</code> {thing.what} In {thing.place}, {thing.until}.
                </li>
              ))}
            </ul>
          </details>
        </section>
      ))}
      <ClearBrowser />
    </>
  );
}

function ClearBrowser() {
  const kept = useKeptHere();
  const [cleared, setCleared] = useState(false);
  return (
    <div className={styles.clear}>
      <Button
        onClick={() => {
          clearAll();
          setCleared(true);
        }}
      >
        Clear these notes, drafts too
      </Button>
      <p role="status">
        {kept > 0 && `Just now ${kept === 1 ? 'there is one' : `there are ${String(kept)}`}.`}
        {kept === 0 && cleared && 'Cleared. What signing in needs goes when you log out.'}
      </p>
    </div>
  );
}

/** The beginning of many keys, as such. */
function shown(key: string): string {
  return /[/:]$/.test(key) ? `${key}…` : key;
}
