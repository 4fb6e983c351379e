import type { SessionSnapshot } from '#backend/backend';
import { createMemoryBackend } from '#backend/memory/memory-backend';
import { MemoryServer } from '#backend/memory/memory-server';
import { describeBackend } from './backend-contract';
import { Watched } from './watched';
import { personIn, type Browser, type World } from './world';

describeBackend('in memory', () => {
  const server = new MemoryServer();
  const world: World = {
    open: () => openBrowser(server),
    set: (path, fields) => {
      server.set(path, fields);
      return Promise.resolve();
    },
    delete: (path) => {
      server.delete(path);
      return Promise.resolve();
    },
    end: () => Promise.resolve(),
  };
  return Promise.resolve(world);
});

function openBrowser(server: MemoryServer): Browser {
  const backend = createMemoryBackend({ server });
  return {
    backend,
    signIn: async (name, provider = 'google.com') => {
      const uid = name.toLowerCase().replaceAll(' ', '-');
      const person = { uid, name, photoURL: null, provider };
      backend.become(person);
      const session = new Watched<SessionSnapshot>((watcher) => backend.session.watch(watcher));
      await session.until(({ session }) => personIn(session)?.uid === uid);
      return person;
    },
  };
}
