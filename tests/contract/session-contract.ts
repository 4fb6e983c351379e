// What both adapters do alike when somebody signs in or out.
import { describe, expect, it } from 'vitest';
import type { SessionSnapshot } from '#backend/backend';
import {} from './discussing';
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
  });
}
