// A person's initials in place of a photo: a photo would tell a third party who reads this page.
import styles from './comment-card.module.css';

interface InitialsProps {
  name: string;
}

/** First letters of the first and the last word of a name; empty when it has no letters. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word));
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words;
  return ends
    .map((word) => /\p{L}|\p{N}/u.exec(word ?? '')?.[0] ?? '')
    .join('')
    .toUpperCase();
}

export function Initials({ name }: InitialsProps) {
  return (
    <span className={styles.initials} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
