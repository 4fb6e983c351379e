import { deleteDoc, doc } from 'firebase/firestore';
import { describe, it } from 'vitest';
import { stored, storedThread } from '../support/comment-builder';
import { ada, ben, cleo } from '../support/personas';
import { rulesDatabase } from './rules-database';
import { allowed, denied } from './verdict';

const database = rulesDatabase(import.meta.url);

describe('a comment', () => {
  it.each(['visible', 'held', 'hidden'] as const)(
    'that is %s is deleted by its author',
    async (status) => {
      const comment = stored(ada, 10, { status });
      await database.store(comment);
      await allowed(deleteDoc(doc(database.as(ada), comment.at)));
    },
  );

  it('is deleted by its author though it has replies', async () => {
    const thread = storedThread(ada, 3);
    await database.store(...thread);
    await allowed(deleteDoc(doc(database.as(ada), thread[0]?.at ?? '')));
  });

  it('is deleted by its author when they are blocked and the discussion is closed', async () => {
    const comment = stored(ada, 10);
    await database.store(comment);
    await database.write('settings/comments', { open: false });
    await database.write(`people/${ada.uid}`, { standing: 'blocked' });
    await allowed(deleteDoc(doc(database.as(ada), comment.at)));
  });

  it('is deleted by its author when its post is no more', async () => {
    const comment = stored(ada, 10, { slug: 'a-post-that-was-removed' });
    await database.store(comment);
    await allowed(deleteDoc(doc(database.as(ada), comment.at)));
  });

  it('is deleted by its author signed in with another service that is linked', async () => {
    const comment = stored(ada, 10);
    await database.store(comment);
    await allowed(deleteDoc(doc(database.as({ ...ada, provider: 'twitter.com' }), comment.at)));
  });

  it('is not deleted by anybody else', async () => {
    const comment = stored(ada, 10);
    await database.store(comment);
    await database.write(`people/${cleo.uid}`, { moderator: true });
    await denied(deleteDoc(doc(database.asReader(), comment.at)), 'a reader');
    await denied(deleteDoc(doc(database.as(ben), comment.at)), 'another person');
    await denied(deleteDoc(doc(database.as(cleo), comment.at)), 'a moderator');
    await denied(deleteDoc(doc(database.as({ ...ben, name: ada.name }), comment.at)), 'a namesake');
  });

  it('without a readable author is not deleted', async () => {
    for (const author of [null, 'ada-uid', {}, { uid: null }]) {
      const comment = stored(ada, 10);
      await database.write(comment.at, { ...comment.fields, author });
      await denied(deleteDoc(doc(database.as(ada), comment.at)));
      await denied(deleteDoc(doc(database.asReader(), comment.at)));
    }
  });

  it('that is not there is not deleted', async () => {
    await denied(deleteDoc(doc(database.as(ada), stored(ada, 10).at)));
  });
});
