// What is stored on the server, thing by thing: short at first, each field by its name when opened.
import type { StoredThing } from './stored-things';
import styles from './privacy.module.css';

interface StoredThingsProps {
  things: readonly StoredThing[];
}

export function StoredThings({ things }: StoredThingsProps) {
  return (
    <div className={styles.things}>
      {things.map(({ name, what, place, fields, howLong, readers }) => (
        <section key={name} className={styles.thing} aria-label={name}>
          <h3>{name}</h3>
          <p className={styles.what}>{what}</p>
          <dl className={styles.facts}>
            <dt>How long</dt>
            <dd>{howLong}</dd>
            <dt>Who reads it</dt>
            <dd>{readers}</dd>
          </dl>
          <details className={styles.details}>
            <summary>Field by field</summary>
            <ul>
              {fields.map(([field, holds]) => (
                <li key={field}>
                  <code>{field}</code> {holds}
                </li>
              ))}
            </ul>
            <p>In {place}.</p>
          </details>
        </section>
      ))}
    </div>
  );
}
