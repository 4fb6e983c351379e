// Lets the reader ask for photos, and says beforehand whom that tells that they are here.
import { useId } from 'react';
import { Disclosure } from '#ui/disclosure';
import { useKeptPhotos } from './kept-photos';
import styles from './comments-section.module.css';

export function PhotosOption() {
  const [on, keep] = useKeptPhotos();
  const warningId = useId();
  return (
    <Disclosure label="Photos" className={styles.option}>
      {() => (
        <>
          <label>
            <input
              type="checkbox"
              checked={on}
              aria-describedby={warningId}
              onChange={(event) => {
                keep(event.target.checked);
              }}
            />{' '}
            Show photos of those who comment
          </label>
          <p id={warningId}>
            They come straight from Google, X and Facebook, which then see the address of your
            device. Until you ask, nothing is loaded from there. Your choice is remembered in this
            browser.
          </p>
        </>
      )}
    </Disclosure>
  );
}
