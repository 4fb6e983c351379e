// The comments on Cloud Firestore.
import type { Auth } from 'firebase/auth';
import {
  deleteDoc,
  doc,
  getCountFromServer,
  getDocFromServer,
  getDocsFromServer,
  onSnapshot,
  runTransaction,
  serverTimestamp,
  updateDoc,
  type DocumentReference,
  type Firestore,
  type QuerySnapshot,
} from 'firebase/firestore';
import type { CommentStore } from '#backend/backend';
import { newCommentFields, statusAfterEdit, type NewCommentFields } from '#backend/new-comment';
import { tidyBody, type Comment, type NewComment } from '#domain/comment';
import { MAX_LIST_LIMIT } from '#domain/limits';
import { Problem } from '#domain/problem';
import type { Allowance } from './allowance';
import { toComment, toQueue, toQueued, toWindowSnapshot } from './comment-converter';
import {
  answersQuery,
  beforeQuery,
  commentsOf,
  countQuery,
  ownCommentsQuery,
  queueQuery,
  threadsQuery,
  windowQuery,
  withheldQuery,
} from './comment-queries';
import { personOf } from './person-of-token';
import { PostedComments } from './posted-comments';
import { asFirebase, firebaseProblem } from './problems';
import { watchList, watchServerFirst } from './server-first';
import { toInstant, toTimestamp } from './timestamps';
import { whileSignedIn } from './while-signed-in';

export function createCommentStore(
  database: Firestore,
  auth: Auth,
  allowance: Allowance,
): CommentStore {
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
    watchComment: (slug, id, watcher) =>
      onSnapshot(
        doc(commentsOf(database, slug), id),
        (snapshot) => {
          watcher.next(toComment(snapshot));
        },
        () => {
          // The rules let nobody watch what does not exist.
          watcher.next(null);
        },
      ),

    inspect: (slug, id) =>
      asFirebase(async () => {
        const document = await getDocFromServer(doc(commentsOf(database, slug), id));
        return document.exists() ? toQueued(document) : null;
      }),

    post: async (slug, comment, hold) => {
      try {
        const user = auth.currentUser;
        const person = user && (await personOf(user));
        if (!person) throw new Problem('denied');
        const reference = doc(commentsOf(database, slug), comment.id);
        const fields = newCommentFields(comment, person, hold);
        const now = serverTimestamp();
        const write = allowance.pay('comment', `${slug}/${comment.id}`, (batch) => {
          batch.set(reference, {
            ...fields,
            createdAt: now,
            threadStartedAt: comment.parent ? toTimestamp(comment.parent.threadStartedAt) : now,
          });
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
        const write = allowance.pay('edit', `${slug}/${comment.id}`, (batch) => {
          batch.update(doc(commentsOf(database, slug), comment.id), {
            body: tidyBody(body),
            editedAt: serverTimestamp(),
            ...statusAfterEdit(comment, hold),
          });
        });
        await whileSignedIn(auth, comment.author.uid, write);
      }),

    decide: (slug, id, { status, reason, readAt }) =>
      asFirebase(async () => {
        const reference = doc(commentsOf(database, slug), id);
        if (status !== 'visible' || readAt === undefined) {
          await updateDoc(reference, { status, reason });
          return;
        }
        await runTransaction(database, async (transaction) => {
          const stored = await transaction.get(reference);
          if (toInstant(stored.get('editedAt')) !== readAt) throw new Problem('changed');
          transaction.update(reference, { status, reason });
        });
      }),

    remove: (slug, id) =>
      asFirebase(async () => {
        const reference = doc(commentsOf(database, slug), id);
        await deleteDoc(reference).catch(async (thrown: unknown) => {
          // The rules refuse to delete what is gone: another tab may have been quicker.
          const isGone = await getDocFromServer(reference).then(
            () => false,
            (why: unknown) => firebaseProblem(why).code === 'denied',
          );
          if (!isGone) throw thrown;
        });
      }),

    count: (slug, quotationId) =>
      asFirebase(async () => {
        const counted = await getCountFromServer(countQuery(database, slug, quotationId));
        return counted.data().count;
      }),

    countThreads: (slug, quotationId) =>
      asFirebase(async () => {
        const query = threadsQuery(database, slug, quotationId, MAX_LIST_LIMIT);
        return (await getCountFromServer(query)).data().count;
      }),

    newestThreads: (slug, quotationId, limit) =>
      asFirebase(async () => {
        const query = threadsQuery(database, slug, quotationId, limit);
        const { docs } = await getDocsFromServer(query);
        return docs.flatMap((document) => toComment(document) ?? []);
      }),

    find: async (slug, id) => {
      try {
        return toComment(await getDocFromServer(doc(commentsOf(database, slug), id)));
      } catch (thrown) {
        const problem = firebaseProblem(thrown);
        // The rules say no to what does not exist as well.
        if (problem.code === 'denied') return null;
        throw problem;
      }
    },

    own: (slug, uid, limit) =>
      asFirebase(async () => {
        const { docs } = await getDocsFromServer(ownCommentsQuery(database, slug, uid, limit));
        return docs.flatMap((document) => toComment(document) ?? []);
      }),

    countBefore: (slug, order, place, limit) =>
      asFirebase(async () => {
        const query = beforeQuery(database, slug, order, place, limit);
        return (await getCountFromServer(query)).data().count;
      }),
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
  return {
    ...fields,
    id,
    createdAt,
    threadStartedAt,
    reason: null,
    sending: true,
    changing: false,
  };
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
