// What both adapters do alike when somebody signs in or out.
import { describe, expect, it } from 'vitest';
import type { SessionSnapshot } from '#backend/backend';
import { denied } from './discussing';
import type { Meeting } from './meeting';
import { Watched } from './watched';

export function describeSession(adapter: string, meet: () => Meeting): void {
  describe(`${adapter}: the session`, () => {
    it('tells who signs in, and out', async () => {
      const { ada } = meet();
      const session = new Watched<SessionSnapshot>((watcher) => ada.backend.session.watch(watcher));
      await session.until(({ session }) => session.state === 'signed-out');
      const person = await ada.signIn('Ada Lund', 'facebook.com');
      expect(person).toMatchObject({ name: 'Ada Lund', provider: 'facebook.com' });
      await session.until(({ session }) => session.state === 'signed-in');
      expect(session.last).toMatchObject({ linking: null, linked: null, problem: null });
      await ada.backend.session.signOut();
      await session.until(({ session }) => session.state === 'signed-out');
    });

    it('ends with the account, which nobody else deletes', async () => {
      const { ada, ben } = meet();
      const session = new Watched<SessionSnapshot>((watcher) => ada.backend.session.watch(watcher));
      const { uid } = await ada.signIn('Ada Lund');
      const other = await ben.signIn('Ben Okri');
      await session.until(({ session }) => session.state === 'signed-in');
      await expect(ada.backend.session.deleteAccount(other.uid)).rejects.toEqual(denied);
      await ada.backend.session.deleteAccount(uid);
      await session.until(({ session }) => session.state === 'signed-out');
      await expect(ada.backend.session.deleteAccount(uid)).rejects.toEqual(denied);
    });
  });
}
