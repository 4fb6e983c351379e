// Who respects a comment: one's own mark as it lives, the number as it was counted, and the pressing.
import { useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { ownMarksQuery, respectCountQuery } from '#backend/respects-query';
import { sessionQuery } from '#backend/session-query';
import type { Comment } from '#domain/comment';
import { asProblem } from '#domain/problem';
import { respectSentence } from './respect-sentences';

export interface Respect {
  /** Null = nobody is signed in, or it is not known yet. */
  myUid: string | null;
  /** True = this person respects it. */
  given: boolean;
  /** Null = it is not known. */
  count: number | null;
  /** Why the last press changed nothing; null = it did. */
  problem: string | null;
  /** True while a press is on its way: another one does nothing. */
  changing: boolean;
  /** Gives it, or takes it back; for a person who is signed in. */
  press: () => void;
}

/** @param seen the number is asked for once the comment was seen: it costs a read */
export function useRespect(slug: string, comment: Comment, seen: boolean): Respect {
  const backend = useBackend();
  const session = useQuery(sessionQuery(backend)).data?.session;
  const myUid = session?.state === 'signed-in' ? session.person.uid : null;
  const marks = useQuery({ ...ownMarksQuery(backend, slug, myUid ?? ''), enabled: myUid !== null });
  const counted = useQuery({ ...respectCountQuery(backend, slug, comment), enabled: seen });
  // Beside the state that is drawn, because two presses can come before it is drawn.
  const underway = useRef(false);
  const presses = useRef(0);
  /** By how much the number moves until the server's new one is there. */
  const [step, setStep] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [changing, setChanging] = useState(false);

  const mark = marks.data?.find(({ commentId }) => commentId === comment.id) ?? null;
  // A mark for another comment that had this id is none.
  const given = mark !== null && mark.createdAt > comment.createdAt;

  async function change() {
    underway.current = true;
    presses.current += 1;
    const mine = presses.current;
    setChanging(true);
    setProblem(null);
    setStep(given ? -1 : 1);
    try {
      if (mark !== null) await backend.respects.takeBack(slug, comment.id);
      if (!given) await backend.respects.give(slug, comment.id);
    } catch (thrown) {
      setProblem(respectSentence(asProblem(thrown), given ? 'taking-back' : 'giving'));
      setStep(0);
      return;
    } finally {
      underway.current = false;
      setChanging(false);
    }
    await counted.refetch();
    // The next press may have come meanwhile: then its own count ends it.
    if (mine === presses.current) setStep(0);
  }

  return {
    myUid,
    given,
    count: counted.isSuccess ? Math.max(counted.data + step, given && step >= 0 ? 1 : 0) : null,
    problem,
    changing,
    press: () => {
      if (!underway.current) void change();
    },
  };
}
