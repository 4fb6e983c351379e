// What a composer does: the draft as it grows, what stands against sending it, and the sending.
import { useRef, useState, type RefObject } from 'react';
import { aboutQuotation, quotationIdOf, quotationOf, type About } from '#domain/about';
import { bodyProblem, tidyBody, type BodyProblem, type NewComment } from '#domain/comment';
import type { Draft, Original } from '#domain/draft';
import { asProblem, type Problem } from '#domain/problem';
import type { Quotation } from '#domain/quotation';
import { drafts, useDraft, type DraftPlace } from './draft-store';

/** A comment as the composer hands it in; whoever sends it knows what it answers. */
export type WrittenComment = Omit<NewComment, 'parent'>;

interface ComposerOptions {
  place: DraftPlace;
  /** Where the words are typed. */
  field: RefObject<HTMLTextAreaElement | null>;
  /** The post's quotations. */
  quotations: readonly Quotation[];
  /** The comment that is changed; absent = a new one is written. */
  original?: Original;
  signedIn: boolean;
  /** @throws Problem */
  send: (comment: WrittenComment) => Promise<void>;
  onSent: (id: string) => void;
  /** Called in the place of sending where nothing was changed; absent = it stays. */
  onCancel?: () => void;
}

export interface ComposerState {
  text: string;
  setText: (text: string) => void;
  /** What the comment will be about; null = the post as a whole, or what it answers. */
  about: About | null;
  dropAbout: () => void;
  /** What is wrong with the text, once sending it was tried; null = nothing. */
  fault: BodyProblem | null;
  /** Why it could not be sent; null = it was not tried, or it went well. */
  problem: Problem | null;
  sending: boolean;
  /** True = it was to be sent, and only the person's name is missing. */
  asksForSignIn: boolean;
  submit: () => void;
}

/** Why a draft could not be sent: of no interest once that draft is gone. */
interface Failure {
  /** The draft's id. */
  id: string;
  problem: Problem;
}

export function useComposer(options: ComposerOptions): ComposerState {
  const { place, field, quotations, original, signedIn, send, onSent, onCancel } = options;
  const draft = useDraft(place);
  // Beside the state that is drawn, because two presses can come before it is drawn.
  const underway = useRef(false);
  const [sent, setSent] = useState<Draft | null>(null);
  const [fault, setFault] = useState<BodyProblem | null>(null);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  // The words stay put while they are on their way, also when another tab forgets the draft.
  const text = (sent ?? draft)?.body ?? original?.body ?? '';
  const about = asTheyStand((sent ?? draft)?.about ?? null, quotations);

  async function sendDraft() {
    const leaving = drafts.send(place);
    if (leaving === null) {
      onCancel?.();
      return;
    }
    underway.current = true;
    setSent(leaving);
    setFailure(null);
    try {
      await send({
        id: leaving.id,
        body: tidyBody(leaving.body),
        quotation: about,
      });
      drafts.settle(place, leaving);
      setAsked(false);
      onSent(leaving.id);
    } catch (thrown) {
      setFailure({ id: leaving.id, problem: asProblem(thrown) });
    } finally {
      underway.current = false;
      setSent(null);
    }
  }

  return {
    text,
    setText: (body) => {
      // What an edit begins with is noted once, to tell when it was changed elsewhere meanwhile.
      drafts.write(place, draft === null && original ? { body, original } : { body });
      // What was found wrong is watched until it is mended; before, nobody is told off for typing.
      if (fault !== null) setFault(bodyProblem(body));
    },
    about,
    dropAbout: () => {
      drafts.write(place, { about: null });
    },
    fault,
    problem: draft !== null && draft.id === failure?.id ? failure.problem : null,
    sending: sent !== null,
    asksForSignIn: asked && !signedIn,
    submit: () => {
      if (underway.current) return;
      const found = bodyProblem(text);
      setFault(found);
      if (found !== null) field.current?.focus();
      else if (signedIn) void sendDraft();
      else setAsked(true);
    },
  };
}

/** With the words that the post's quotation has by now; null = the post has it no more. */
function asTheyStand(about: About | null, quotations: readonly Quotation[]): About | null {
  if (quotationIdOf(about) === null) return about;
  const quotation = quotationOf(about, quotations);
  return quotation && aboutQuotation(quotation);
}
