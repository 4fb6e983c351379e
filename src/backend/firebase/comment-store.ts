// The comments on Cloud Firestore.
import type { Auth } from 'firebase/auth';
import {
  deleteDoc,
  doc,
  getCountFromServer,
  getDocFromServer,
  serverTimestamp,
  setDoc,
  updateDoc,
  type DocumentReference,
  type Firestore,
  type QuerySnapshot,
} from 'firebase/firestore';
import type { CommentStore } from '#backend/backend';
import { newCommentFields, statusAfterEdit, type NewCommentFields } from '#backend/new-comment';
import { tidyBody, type Comment, type NewComment } from '#domain/comment';
import { Problem } from '#domain/problem';
import { toComment, toQueue, toWindowSnapshot } from './comment-converter';
import {
  answersQuery,
  commentsOf,
  countQuery,
  queueQuery,
  windowQuery,
  withheldQuery,
} from './comment-queries';
import { personOf } from './person-of-token';
import { PostedComments } from './posted-comments';
import { asFirebase, firebaseProblem } from './problems';
import { watchList, watchServerFirst } from './server-first';
import { toTimestamp } from './timestamps';
import { whileSignedIn } from './while-signed-in';

export function createCommentStore(database: Firestore, auth: Auth): CommentStore {
  const posted = new PostedComments(database);

  return {
    watchWindow: (window, watcher) =>
      watchServerFirst(
        windowQuery(database, window),
        (snapshot) => {
          watcher.next(toWindowSnapshot(snapshot, window));
        },
        (thrown) => {
          watcher.error(firebaseProblem(thrown));
        },
      ),

    watchPosted: (slug, watcher) => posted.watch(slug, watcher),

    watchWithheld: (slug, uid, watcher) =>
      watchList(withheldQuery(database, slug, uid), oldestFirst, watcher),

    watchAnswers: (slug, answered, after, watcher) =>
      watchList(answersQuery(database, slug, answered, after), oldestFirst, watcher),

    watchQueue: (slug, watcher) => watchList(queueQuery(database, slug), toQueue, watcher),

    post: async (slug, comment, hold) => {
      try {
        const user = auth.currentUser;
        const person = user && (await personOf(user));
        if (!person) throw new Problem('denied');
        const reference = doc(commentsOf(database, slug), comment.id);
        const fields = newCommentFields(comment, person, hold);
        const now = serverTimestamp();
        const write = setDoc(reference, {
          ...fields,
          createdAt: now,
          threadStartedAt: comment.parent ? toTimestamp(comment.parent.threadStartedAt) : now,
        });
        const stored = whileSignedIn(auth, person.uid, write).catch(async (thrown: unknown) => {
          if (!(await isStored(reference, person.uid))) throw thrown;
        });
        posted.add(slug, beingSent(comment, fields), stored);
        await stored;
      } catch (thrown) {
        throw firebaseProblem(thrown);
      }
    },

    edit: (slug, comment, body, hold) =>
      asFirebase(async () => {
        if (auth.currentUser?.uid !== comment.author.uid) throw new Problem('denied');
        const write = updateDoc(doc(commentsOf(database, slug), comment.id), {
          body: tidyBody(body),
          editedAt: serverTimestamp(),
          ...statusAfterEdit(comment, hold),
        });
        await whileSignedIn(auth, comment.author.uid, write);
      }),

    decide: (slug, id, status, reason) =>
      asFirebase(() => updateDoc(doc(commentsOf(database, slug), id), { status, reason })),

    remove: (slug, id) => asFirebase(() => deleteDoc(doc(commentsOf(database, slug), id))),

    count: (slug) =>
      asFirebase(async () => (await getCountFromServer(countQuery(database, slug))).data().count),
  };
}

function oldestFirst({ docs }: QuerySnapshot): Comment[] {
  return docs
    .flatMap((document) => toComment(document) ?? [])
    .sort((a, b) => a.createdAt - b.createdAt);
}

/** The comment with this browser's guess at the times that the server will set. */
function beingSent({ id, parent }: NewComment, fields: NewCommentFields): Comment {
  const createdAt = Date.now();
  const threadStartedAt = parent ? parent.threadStartedAt : createdAt;
  return { ...fields, id, createdAt, threadStartedAt, reason: null, sending: true };
}

/** True when the server has this comment of this person: an earlier attempt got through. */
async function isStored(reference: DocumentReference, uid: string): Promise<boolean> {
  try {
    return toComment(await getDocFromServer(reference))?.author.uid === uid;
  } catch {
    // The rules say no to what does not exist as well.
    return false;
  }
}
