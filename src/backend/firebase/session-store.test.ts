import type { Auth, User } from 'firebase/auth';
import { beforeEach, expect, it, vi } from 'vitest';
import type { SessionSnapshot } from '#backend/backend';
import type { Person } from '#domain/person';
import { createSessionStore } from './session-store';

const { tokenChanged, personOf, leavePage, redirectResult } = vi.hoisted(() => ({
  tokenChanged: { tell: (_: User | null): void => undefined },
  personOf: vi.fn<(user: User) => Promise<Person>>(),
  leavePage: vi.fn<() => Promise<never>>(),
  redirectResult: vi.fn(() => Promise.resolve(null)),
}));

vi.mock('firebase/auth', async (actual) => ({
  ...(await actual<typeof import('firebase/auth')>()),
  onIdTokenChanged: (_: Auth, tell: (user: User | null) => void) => {
    tokenChanged.tell = tell;
  },
  signInWithRedirect: leavePage,
  getRedirectResult: redirectResult,
}));
vi.mock('./person-of-token', () => ({ personOf }));

const ADA: Person = { uid: 'ada', name: 'Ada King', photoURL: null, provider: 'google.com' };
const user = { uid: 'ada' } as User; // Only handed on.

beforeEach(() => {
  const entries = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  });
  vi.spyOn(console, 'warn').mockReturnValue();
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    redirectResult.mockClear();
  };
});

function openSession() {
  const store = createSessionStore({} as Auth); // Only handed on.
  const told: SessionSnapshot[] = [];
  store.watch({ next: (snapshot) => told.push(snapshot), error: () => undefined });
  return { store, last: () => told.at(-1) };
}

it('says nothing of a token that a later one has overtaken', async () => {
  const { last } = openSession();
  let failFirst: () => void = () => undefined;
  personOf.mockReturnValueOnce(
    new Promise((_, reject) => {
      failFirst = () => {
        reject(new Error('Overtaken.'));
      };
    }),
  );
  personOf.mockResolvedValueOnce(ADA);
  tokenChanged.tell(user);
  tokenChanged.tell(user);
  failFirst();
  await vi.waitFor(() => {
    expect(last()?.session).toEqual({ state: 'signed-in', person: ADA });
  });
  expect(last()?.problem).toBeNull();
});

it('forgets that a token could not be read once a later one could', async () => {
  const { last } = openSession();
  personOf.mockRejectedValueOnce(new Error('No token.'));
  tokenChanged.tell(user);
  await vi.waitFor(() => {
    expect(last()).toMatchObject({
      session: { state: 'signed-out' },
      problem: { code: 'failed' },
    });
  });
  personOf.mockResolvedValueOnce(ADA);
  tokenChanged.tell(user);
  await vi.waitFor(() => {
    expect(last()).toMatchObject({ session: { state: 'signed-in' }, problem: null });
  });
});

it('does not ask for the result of a redirect that never left the page', async () => {
  const { store } = openSession();
  leavePage.mockRejectedValueOnce(new Error('The page was not left.'));
  await expect(store.signIn('google.com', 'redirect')).rejects.toMatchObject({ code: 'failed' });
  openSession();
  expect(redirectResult).not.toHaveBeenCalled();
});
