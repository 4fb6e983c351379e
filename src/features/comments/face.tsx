// Who wrote a comment, at a glance: initials, and a photo over them where the reader asked for photos.
import { useState } from 'react';
import type { Author } from '#domain/comment';
import { safePhoto } from '#domain/photo';
import { initialsOf } from './initials';
import { useKeptPhotos } from './kept-photos';
import styles from './face.module.css';

interface FaceProps {
  author: Pick<Author, 'name' | 'photoURL'>;
}

export function Face({ author }: FaceProps) {
  const [photosAreOn] = useKeptPhotos();
  const photo = photosAreOn ? safePhoto(author.photoURL) : null;
  return (
    <span className={styles.face} aria-hidden="true">
      {initialsOf(author.name)}
      {photo !== null && <Photo key={photo} address={photo} />}
    </span>
  );
}

/**
 * Tells its server neither the page nor the site: no referrer, and no `crossOrigin`, which would
 * send the site's origin. Not seen until it is whole, so that the initials stay when it never comes.
 */
function Photo({ address }: { address: string }) {
  const [state, setState] = useState<'coming' | 'here' | 'failed'>('coming');
  if (state === 'failed') return null;
  return (
    <img
      src={address}
      alt=""
      width={32}
      height={32}
      referrerPolicy="no-referrer"
      loading="lazy"
      decoding="async"
      className={styles.photo}
      data-state={state}
      onLoad={() => {
        setState('here');
      }}
      onError={() => {
        setState('failed');
      }}
    />
  );
}
