// The page “Your data”: what is stored of whom, where, how long, and who can read it.
import type { ReactNode } from 'react';
import { BrowserStorage } from './browser-storage-list';
import { STORED_THINGS } from './stored-things';
import { StoredThings } from './stored-things-list';
import styles from './privacy.module.css';

/** Where one’s own data are downloaded and deleted; an address that ends so asks for them. */
export const YOURS_ID = 'yours';

interface PrivacyArticleProps {
  /** What stands below the heading of one's own data. */
  yours: ReactNode;
}

export function PrivacyArticle({ yours }: PrivacyArticleProps) {
  return (
    <article className={styles.page}>
      <h1 tabIndex={-1}>Your data</h1>
      <p className={styles.lead}>
        Read as much as you like: nothing is kept about you, and no other site is told that you are
        here. What is kept begins when you sign in to write. This page says what that is, and you
        can take it with you, or away.
      </p>
      <p className={styles.ways}>
        <a href={`#${YOURS_ID}`}>Download or delete what is yours</a>
      </p>

      <section aria-labelledby="if-you-read">
        <h2 id="if-you-read">If you read</h2>
        <p>
          There are no cookies, no counters, and no fonts, pictures or scripts from elsewhere,
          unless you ask to see the photos of those who comment. The pages come from this site’s own
          address. Google runs its server (Firebase Hosting), which sees the network address that
          asks, as every web server does.
        </p>
        <p>
          When you come near a discussion, its comments are fetched from Google’s database (Cloud
          Firestore), which is not told who you are. Google’s sign-in window, X or Facebook are
          asked for something only once you press a button to sign in, or ask to see photos. A link
          to another site does not tell it where you come from.
        </p>
        {import.meta.env.VITE_APP_CHECK_SITE_KEY && (
          <p>
            Here Google’s reCAPTCHA is asked as well when you come near a discussion: it guesses
            from what your browser tells it whether you are a person, so that scripts cannot use up
            what the site may read in a day.
          </p>
        )}
      </section>

      <section aria-labelledby="if-you-write">
        <h2 id="if-you-write">If you write</h2>
        <p>
          The owner of this site can read and change all of it. It lies at Google, and is given to
          nobody else.
        </p>
        <StoredThings things={STORED_THINGS} />
      </section>

      <section aria-labelledby="in-this-browser">
        <h2 id="in-this-browser">In this browser</h2>
        <p>
          These notes stay on your device, and neither the owner nor the moderators can read them.
          Your browser shows them, and clears them, among the data of this site.
        </p>
        <BrowserStorage />
      </section>

      <section id={YOURS_ID} aria-labelledby="yours-heading">
        <h2 id="yours-heading" tabIndex={-1}>
          What is yours
        </h2>
        <p>
          Sign in as when you wrote it: then all that is stored of you can be kept as one file, and
          deleted, as a whole or in part.
        </p>
        {yours}
        <h3>What stays</h3>
        <ul className={styles.plain}>
          <li>
            What others answered you. Where your comment was, the page says “This comment was
            removed”.
          </li>
          <li>What the owner says of you, such as a block, until the owner takes it away.</li>
          <li>
            How much you did lately, if you delete your account within about two hours of your last
            act. It names an id that is nobody’s then.
          </li>
          <li>
            Your account at Google, X or Facebook, of which this site is told no more. There you can
            also take back that this site may sign you in.
          </li>
        </ul>
      </section>
    </article>
  );
}
