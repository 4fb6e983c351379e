// What everything that moderates shares: who is reading, and how an act is done and told of.
import { createContext, useContext } from 'react';
import type { Person } from '#domain/person';
import type { Doing } from './problem-sentences';

/** Something that a moderator does, and how it is taken back. */
export interface Act {
  doing: Doing;
  /** What is said once it is done: "The comment is hidden." */
  done: string;
  /** @throws Problem */
  perform: () => Promise<void>;
  /** Null = it cannot be taken back. */
  undo: (() => Promise<void>) | null;
  /** Where the focus goes when what is said of it is put away; null = there is no such place. */
  returnTo: () => HTMLElement | null;
}

/** What of the rest of the page is needed here. */
export interface ModerationPlaces {
  /** The id of a comment's element. */
  commentDomId: (commentId: string) => string;
  /** The id of the element near which one signs in. */
  signInDomId: string;
  /** The id of a heading that is always there, for a focus that has nowhere else to go. */
  headingDomId: string;
}

/** Must be the same object until something in it changes: each comment is drawn anew with it. */
export interface Moderation extends ModerationPlaces {
  slug: string;
  /** Null = nobody is signed in, or it is not known yet. */
  me: Person | null;
  /** True = the owner made them a moderator. */
  isModerator: boolean;
  /** Does it, and says what came of it; resolves to whether it was done. */
  run: (act: Act) => Promise<boolean>;
  /** Moves the focus to what is said of the last act. */
  focusOutcome: () => void;
}

export const ModerationContext = createContext<Moderation | null>(null);

export function useModeration(): Moderation {
  const moderation = useContext(ModerationContext);
  if (moderation === null) throw new Error('Moderating needs a ModerationProvider above it.');
  return moderation;
}
