// What a stranger with a script can cost the owner: reads without an account, writes with one.
import { ulid } from 'ulid';
import { ACTS, ALLOWANCES, type Act } from '../../src/domain/allowance';
import { MAX_LIST_LIMIT, MAX_RESPECT_LIMIT } from '../../src/domain/limits';
import type { Fields, Token, Write } from '../../src/domain/rules-request';
import { askByRest, commitByRest } from '../rules/rest';
import { seedDocuments } from '../stack/seed';
import { SLUG } from '../support/comment-builder';
import { manyComments } from '../support/many-comments';
import type { Stage } from './stage';

const DAY = 24 * 60 * 60_000;
const MINUTE = 60_000;
/** Documents written by one act: what is done, and the limits. */
const WRITES = 2;
/** Documents that the rules read for each act; tests/rules/comments-cost.test.ts proves them. */
const READS: Record<Act, number> = { comment: 4, edit: 3, respect: 4, report: 3 };
/** The free Spark plan's allowance of a day. */
const SPARK = { reads: 50_000, writes: 20_000 };

const STRANGER: Token = { uid: 'stranger', name: 'A Stranger', provider: 'google.com' };

/** Comments that a script with one account gets through, when it tries as hard as it can. */
async function flood(projectId: string, tries: number): Promise<number> {
  let stored = 0;
  for (let count = 0; count < tries; count += 1) {
    const now = new Date();
    const id = ulid();
    // It claims to have one more than it spends, as often as it may.
    const left = Math.max(0, ALLOWANCES.comment.most - 1 - stored);
    const taken = { left, at: now, for: `${SLUG}/${id}` };
    const writes: Write[] = [
      { path: `posts/${SLUG}/comments/${id}`, fields: commentBy(STRANGER, id, now) },
      { path: `limits/${STRANGER.uid}`, fields: { comment: taken } },
    ];
    if ((await commitByRest({ projectId, by: STRANGER, now, writes })) === 200) stored += 1;
  }
  return stored;
}

function commentBy({ uid, name, provider }: Token, id: string, now: Date): Fields {
  return {
    ...{ parentId: null, path: id, threadStartedAt: now, createdAt: now, editedAt: null },
    ...{ author: { uid, name, photoURL: null, provider }, body: 'Buy it.', quotation: null },
    status: 'visible',
  };
}

/** Prints what it came to. Returns whether the rules held. */
export async function measureStranger({ owner, emulators }: Stage): Promise<boolean> {
  const projectId = emulators.GCLOUD_PROJECT;
  await owner.wipe();
  const size = { comments: MAX_LIST_LIMIT, threads: 20, levels: 4, ago: 60_000 };
  await seedDocuments(emulators.FIRESTORE_EMULATOR_HOST, manyComments(size));

  const tries = ALLOWANCES.comment.most * 5;
  const stored = await flood(projectId, tries);
  const list = (collectionId: string, limit: number) =>
    askByRest({
      projectId,
      by: null,
      parent: `posts/${SLUG}`,
      structuredQuery: {
        from: [{ collectionId }],
        ...(collectionId === 'comments' && {
          where: {
            fieldFilter: {
              field: { fieldPath: 'status' },
              op: 'EQUAL',
              value: { stringValue: 'visible' },
            },
          },
        }),
        limit,
      },
    });
  const bounds = [
    await list('comments', MAX_LIST_LIMIT),
    await list('comments', MAX_LIST_LIMIT + 1),
    await list('respects', MAX_RESPECT_LIMIT),
    await list('respects', MAX_RESPECT_LIMIT + 1),
  ];

  console.log(`\nWhat a stranger can cost\n`);
  console.log(
    `One account, ${tries} comments tried at once: ${stored} stored, as ${ALLOWANCES.comment.most} are allowed.`,
  );
  console.table(Object.fromEntries(ACTS.map((act) => [act, costOf(act)])));
  const perDay = totals();
  console.log(
    `One account as fast as it may: ${perDay.writes} writes and ${perDay.reads} reads a day, ` +
      `${percent(perDay.writes, SPARK.writes)} and ${percent(perDay.reads, SPARK.reads)} of the free plan.`,
  );
  console.log(
    `No account: a request reads at most ${MAX_LIST_LIMIT} comments or ${MAX_RESPECT_LIMIT} marks ` +
      `(asked: ${bounds.join(', ')}), so that ${SPARK.reads / MAX_RESPECT_LIMIT} requests use up the free plan’s day: ` +
      'rules cannot count reads, App Check stands against it.',
  );
  const held = stored === ALLOWANCES.comment.most && bounds.join() === '200,403,200,403';
  if (!held) console.log('NOT as asked: the rules let more through.');
  return held;
}

function costOf(act: Act) {
  const { most, every } = ALLOWANCES[act];
  return {
    'in the first minute': most + Math.floor(MINUTE / every),
    'a minute from then on': Number((MINUTE / every).toFixed(2)),
    'in a day': timesADay(act),
    'writes each': WRITES,
    'reads each': READS[act],
  };
}

/** With the whole allowance to begin with. */
function timesADay(act: Act): number {
  const { most, every } = ALLOWANCES[act];
  return most + Math.floor(DAY / every);
}

function totals() {
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    writes: sum(ACTS.map((act) => timesADay(act) * WRITES)),
    reads: sum(ACTS.map((act) => timesADay(act) * READS[act])),
  };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(0)} %`;
}
