// Who is reading, whether they may write just now, and how what they write goes off.
import { useCallback, useMemo } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useBackend } from '#backend/backend-context';
import { sessionQuery } from '#backend/session-query';
import { personQuery, settingsQuery } from '#backend/settings-query';
import type { Comment } from '#domain/comment';
import type { Person } from '#domain/person';
import type { Post } from '#domain/post';
import { Problem } from '#domain/problem';
import { closingOf, discussionIsOpen, mustHold } from '#domain/settings';
import { useTimeAt } from '#ui/use-time-at';
import { blockedSentence, closingSentence, HELD_SENTENCES, REFUSALS } from './problem-sentences';
import type { WrittenComment } from './use-composer';

/** The closing of a discussion is told this many milliseconds before. */
const SOON = 14 * 24 * 60 * 60 * 1000;

export interface Participation {
  /** Null = nobody is signed in, or it is not known yet. */
  me: Person | null;
  /** Why this person cannot write; null = they can, as far as is known. */
  refusal: string | null;
  /** What they should know while they write; null = nothing. */
  hint: (body: string) => string | null;
  /** True = a comment of theirs with this body waits for approval. */
  holds: (body: string) => boolean;
  /** The owner's line above the composer; null = none. */
  notice: string | null;
  /**
   * Sends a comment that answers `parent`; null = it starts a thread.
   * @throws Problem
   */
  send: (parent: Comment | null, written: WrittenComment) => Promise<void>;
  /**
   * Gives one's own comment another body.
   * @throws Problem
   */
  edit: (comment: Comment, body: string) => Promise<void>;
}

export function useParticipation(post: Pick<Post, 'slug' | 'published'>): Participation {
  const backend = useBackend();
  const queries = useQueryClient();
  const session = useQuery(sessionQuery(backend)).data?.session;
  const me = session?.state === 'signed-in' ? session.person : null;
  const settings = useQuery(settingsQuery(backend)).data ?? null;
  const said =
    useQuery({ ...personQuery(backend, me?.uid ?? ''), enabled: me !== null }).data ?? null;
  const closing = settings && closingOf(settings, post.published);
  const now = useTimeAt(closing);

  let refusal: string | null = null;
  if (settings && !discussionIsOpen(settings, post.published, now)) refusal = REFUSALS.closed;
  else if (me && said?.standing === 'blocked') refusal = blockedSentence(said.until);

  const standing = said?.standing ?? 'ordinary';
  const holds = useCallback(
    (body: string) => settings !== null && mustHold(settings, standing, body),
    [settings, standing],
  );
  const closesSoon = closing !== null && closing - now <= SOON ? closing : null;
  const hint = useCallback(
    (body: string) => {
      const hints = [
        closesSoon !== null && closingSentence(closesSoon),
        holds('') && HELD_SENTENCES.before,
        holds(body) && !holds('') && HELD_SENTENCES.links,
      ];
      return hints.filter((sentence) => sentence !== false).join(' ') || null;
    },
    [closesSoon, holds],
  );
  const notice = settings?.notice ?? null;
  const myUid = me?.uid ?? null;
  const asksToHold = useCallback(
    async (uid: string, body: string) => {
      // What the owner wants is waited for: the rules refuse a comment that does not say it.
      const [set, theirs] = await Promise.all([
        queries.query({ ...settingsQuery(backend), staleTime: 'static' }),
        queries.query({ ...personQuery(backend, uid), staleTime: 'static' }),
      ]);
      return mustHold(set, theirs.standing, body);
    },
    [backend, queries],
  );
  const send = useCallback(
    async (parent: Comment | null, written: WrittenComment) => {
      if (myUid === null) throw new Problem('denied');
      const hold = await asksToHold(myUid, written.body);
      await backend.comments.post(post.slug, { ...written, parent }, hold);
    },
    [backend, asksToHold, myUid, post.slug],
  );
  const edit = useCallback(
    async (comment: Comment, body: string) => {
      if (myUid !== comment.author.uid) throw new Problem('denied');
      const hold = await asksToHold(myUid, body);
      await backend.comments.edit(post.slug, comment, body, hold);
    },
    [backend, asksToHold, myUid, post.slug],
  );
  // The same object until something changes: every comment on the page is given it.
  return useMemo(
    () => ({ me, refusal, hint, holds, notice, send, edit }),
    [me, refusal, hint, holds, notice, send, edit],
  );
}
