// What is stored on the server, thing by thing: short at first, each field by its name when opened.
import type { StoredThing } from './stored-things';
import styles from './privacy.module.css';

interface StoredThingsProps {
  things: readonly StoredThing[];
}

export function StoredThings({ things }: StoredThingsProps) {
  return (
    <div className={styles.things}>
      {things.map(({ name, place, fields, howLong, readers }) => (
        <section key={name} className={styles.thing} aria-label={name}>
          <h3>{name}</h3>
          <dl className={styles.facts}>
            <dt>Stored</dt>
            <dd>
              <ul className={styles.fields}>
                {fields.map(([field, holds]) => (
                  <li key={field}>
                    {holds} <code>{field}</code>
                  </li>
                ))}
              </ul>
            </dd>
            <dt>Where</dt>
            <dd>{place}</dd>
            <dt>How long</dt>
            <dd>{howLong}</dd>
            <dt>Who reads it</dt>
            <dd>{readers}</dd>
          </dl>
        </section>
      ))}
    </div>
  );
}
