// Respect for one comment: knows where its data comes from, and asks for a name when there is none.
import { useId, useRef, useState, type ReactNode } from 'react';
import type { Comment } from '#domain/comment';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { useSeen } from '#ui/use-seen';
import { RespectButton, RespectCount } from './respect-button';
import { useRespect } from './use-respect';
import styles from './respect.module.css';

/** What the part of the page that knows of accounts is told. */
export interface RespectAccountRequest {
  asked: true;
  main: false;
  mayWrite: true;
  /** Said before the services. */
  purpose: string;
  /** To be called when they have signed in here: the focus goes back to what they wanted. */
  onSignedIn: () => void;
}

interface RespectSectionProps {
  slug: string;
  comment: Comment;
  /** Draws the way to sign in. */
  account: (request: RespectAccountRequest) => ReactNode;
}

const PURPOSE = 'Respect counts once for each person. To give it, sign in:';

export function RespectSection({ slug, comment, account }: RespectSectionProps) {
  const place = useRef<HTMLSpanElement>(null);
  const placeId = useId();
  const respect = useRespect(slug, comment, useSeen(place));
  const { myUid, given, count, problem, changing, press } = respect;
  const [asked, setAsked] = useState(false);

  function close() {
    setAsked(false);
    const here = document.getElementById(placeId);
    // Who turns out to be its author has no button here.
    (here?.querySelector('button') ?? here?.closest('article'))?.focus();
  }

  return (
    <>
      <span ref={place} id={placeId} className={styles.place}>
        {myUid === comment.author.uid ? (
          <RespectCount count={count} />
        ) : (
          <RespectButton
            author={comment.author.name}
            given={given}
            changing={changing}
            count={count}
            onPress={() => {
              if (myUid === null) setAsked(true);
              else press();
            }}
          />
        )}
      </span>
      {asked && myUid === null && (
        <div className={styles.below}>
          {account({
            asked: true,
            main: false,
            mayWrite: true,
            purpose: PURPOSE,
            onSignedIn: close,
          })}
          <Button look="quiet" onClick={close}>
            Not now
          </Button>
        </div>
      )}
      {problem !== null && (
        <div className={styles.below}>
          <Notice tone="problem">{problem}</Notice>
        </div>
      )}
    </>
  );
}
