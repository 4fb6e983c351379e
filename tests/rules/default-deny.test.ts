import {
  collection,
  deleteDoc,
  doc,
  getDoc,
  getDocs,
  limit,
  query,
  setDoc,
} from 'firebase/firestore';
import { describe, it } from 'vitest';
import { handedIn, SLUG, stored } from '../support/comment-builder';
import { ada, cleo } from '../support/personas';
import { rulesDatabase } from './rules-database';
import { denied } from './verdict';

const database = rulesDatabase(import.meta.url);
const comment = stored(ada, 10);

describe('what no rule names', () => {
  it.each([
    ['a post', `posts/${SLUG}`],
    ['another collection of a post', `posts/${SLUG}/drafts/x`],
    ['a collection below a comment', `${comment.at}/replies/${comment.id}`],
    ['comments below a comment', `${comment.at}/comments/${comment.id}`],
    ['comments a level deeper', `posts/${SLUG}/x/y/comments/${comment.id}`],
    ['comments of no post', `comments/${comment.id}`],
    ['a collection that nobody planned', 'anything/x'],
    ['a person in it', `anything/${ada.uid}`],
    ['settings in it', 'anything/comments'],
    ['comments in it', `anything/${SLUG}/comments/${comment.id}`],
    ['a collection below a report', 'reports/x/y/z'],
    ['a collection below a person', `people/${ada.uid}/private/x`],
    ['a collection below the limits', `limits/${ada.uid}/kinds/comment`],
  ])('is closed to all: %s', async (_, path) => {
    await database.write(`people/${cleo.uid}`, { moderator: true });
    await database.write(path, stored(ada, 10).fields);
    for (const client of [database.asReader(), database.as(ada), database.as(cleo)]) {
      await denied(getDoc(doc(client, path)), 'get');
      await denied(deleteDoc(doc(client, path)), 'delete');
      await denied(setDoc(doc(client, path), handedIn(ada).fields), 'replace');
      await denied(setDoc(doc(client, `${path}-2`), handedIn(ada).fields), 'create');
    }
  });

  it.each([
    'anything',
    `anything/${SLUG}/comments`,
    `anything/${SLUG}/respects`,
    `posts/${SLUG}/drafts`,
    `posts/${SLUG}/x/y/comments`,
    `posts/${SLUG}/x/y/respects`,
    `${comment.at}/comments`,
    `posts/${SLUG}/respects/x/y`,
    'reports/x/y',
  ])('is listed by nobody: %s', async (path) => {
    await database.write(`people/${cleo.uid}`, { moderator: true });
    for (const client of [database.asReader(), database.as(ada), database.as(cleo)]) {
      await denied(getDocs(query(collection(client, path), limit(1))));
    }
  });
});
