// Where one's own data are fetched: Firebase is loaded only when somebody asks for them.
import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router-dom';
import { YOURS_ID } from '#features/privacy/privacy-article';
import { Button } from '#ui/button';
import { useHydrated } from '#ui/use-hydrated';
import styles from './own-data-island.module.css';
import { commentsAreConfigured, ownDataCodeQuery } from './discussion-code-query';

export function OwnDataIsland() {
  const { hash } = useLocation();
  const hydrated = useHydrated();
  const [asked, setAsked] = useState(false);
  const wanted = asked || (hydrated && hash === `#${YOURS_ID}`);
  const code = useQuery({ ...ownDataCodeQuery, enabled: commentsAreConfigured && wanted });

  let content: ReactNode;
  if (!commentsAreConfigured) {
    content = <p>Comments are not configured on this site: nothing is stored on a server.</p>;
  } else if (code.data) {
    content = <code.data.OwnData backend={code.data.backend} />;
  } else if (code.isError) {
    content = (
      <div role="alert">
        <p>This part could not be loaded. Look whether you are online, and try again.</p>
        <Button onClick={() => void code.refetch()}>Try again</Button>
      </div>
    );
  } else if (wanted) {
    content = <p>Loading…</p>;
  } else {
    content = (
      <Button
        look="main"
        onClick={() => {
          setAsked(true);
          document.getElementById(`${YOURS_ID}-heading`)?.focus();
        }}
      >
        Look at what is mine
      </Button>
    );
  }
  return (
    <div className={styles.island}>
      <noscript>
        <p>To look at it, to download and to delete it needs JavaScript.</p>
      </noscript>
      {content}
    </div>
  );
}
