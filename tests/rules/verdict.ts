// What the rules said: a request is allowed, or refused for want of permission and nothing else.
import { doc, type Firestore } from 'firebase/firestore';
import { expect } from 'vitest';
import type { BuiltComment } from '../support/comment-builder';
import { setPaid } from './paid';

/** Resolves when the request is allowed; `told` names the case when it is not. */
export async function allowed(request: Promise<unknown>, told = 'refused'): Promise<void> {
  let reason = '';
  const watched = request.catch((error: unknown) => {
    reason = String(error);
    throw error;
  });
  // The emulator tells which line of the rules refused.
  expect(await verdictOf(watched), `${told} ${reason}`).toBe('allowed');
}

/** Resolves when the rules refuse the request; another error is no refusal. */
export async function denied(request: Promise<unknown>, told = 'let through'): Promise<void> {
  expect(await verdictOf(request), told).toBe('permission-denied');
}

/** `allowed`, or the code of the error. */
export async function verdictOf(request: Promise<unknown>): Promise<string> {
  try {
    await request;
    return 'allowed';
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}

/** Hands a comment in and pays for it, with some of its fields replaced. */
export function hand(
  database: Firestore,
  comment: BuiltComment,
  changed: Record<string, unknown> = {},
): Promise<void> {
  return setPaid(doc(database, comment.at), { ...comment.fields, ...changed });
}
