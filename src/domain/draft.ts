// Words that a person has written and not yet sent.
import { readAbout, type About } from './about';

/** A comment as it was when an edit of it was begun. */
export interface Original {
  /** Uid of its author: nobody else is shown the words. */
  author: string;
  body: string;
}

export interface Draft {
  /** The id that the comment will have: made once, so that sending twice cannot double it. */
  id: string;
  /** As typed. */
  body: string;
  /** Null = the post as a whole, or what it answers. */
  about: About | null;
  /** The body that was sent last and has not been confirmed; null = never sent. */
  triedBody: string | null;
  /** The comment that it changes; null = it will be a new one. */
  original: Original | null;
}

/** Reads a draft as it was kept; null when there is none, or it is not one. */
export function readDraft(kept: string | null): Draft | null {
  if (kept === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(kept);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { id, body, about, triedBody, original } = value as Record<string, unknown>;
  if (typeof id !== 'string' || typeof body !== 'string') return null;
  return {
    id,
    body,
    about: readAbout(about),
    triedBody: textOrNull(triedBody),
    original: readOriginal(original),
  };
}

function readOriginal(value: unknown): Original | null {
  if (typeof value !== 'object' || value === null) return null;
  const { author, body } = value as Record<string, unknown>;
  return typeof author === 'string' && typeof body === 'string' ? { author, body } : null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
