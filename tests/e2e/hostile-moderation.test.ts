// What moderators and signed-in people are shown beside the discussion is as hostile, and as tame.
import type { Page } from '@playwright/test';
import { seedDocuments, type SeedDocument } from '../stack/seed';
import { forgedComments, hostileBodies, hostileComment, idOf } from '../support/hostile-documents';
import { HOSTILE_MARKUP } from '../support/hostile-markup';
import { NAMES_OF_PROGRAMS, TOWERING, TURNED, UNSEEN } from '../support/hostile-text';
import { cards, openDiscussion, startThread } from './discussion-page';
import { expectTame, watchDeeds, type Deeds } from './hostile-page';
import type { Owner } from './owner';
import { sprawlOf } from './places';
import { signIn } from './sign-in';
import { expect, test } from './site';

const FIRESTORE = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
const TEXTS = [...TURNED, ...TOWERING, ...UNSEEN, ...NAMES_OF_PROGRAMS, ...HOSTILE_MARKUP];
const text = (index: number) => TEXTS[index % TEXTS.length] ?? '';

test.setTimeout(120_000);

/** Opens the discussion for somebody who has written one comment there. */
async function comeIn(page: Page, owner: Owner): Promise<{ uid: string; id: string }> {
  await openDiscussion(page);
  await signIn(page, 'x', { name: 'Mo Deering' });
  await startThread(page, 'Welcome, says Mo.');
  return owner.find('Welcome, says Mo.');
}

/** Opens the page anew, watched. */
async function comeBack(page: Page): Promise<Deeds> {
  const deeds = await watchDeeds(page);
  await page.reload();
  await expect(page.getByText('Mo Deering').first()).toBeVisible();
  return deeds;
}

function queued(): SeedDocument[] {
  return hostileBodies()
    .slice(0, 40)
    .map((body, index) =>
      hostileComment({
        id: idOf('Q', index),
        at: index,
        body,
        name: text(index),
        fields: {
          status: index % 2 ? 'held' : `held${text(index)}`,
          parentId: text(index) || null,
        },
      }),
    );
}

function reports(): SeedDocument[] {
  return TEXTS.slice(0, 60).map((note, index) => ({
    path: `reports/r${String(index)}`,
    fields: {
      slug:
        index % 3
          ? 'lets-focus-on-what-matters'
          : ['../..//evil.example', '__proto__', '"><b>'][(index % 9) / 3],
      commentId: index % 2 ? idOf('G', index) : note.slice(0, 500),
      reporter: text(index + 1),
      reason: index % 5 ? 'spam' : note.slice(0, 500),
      note: index % 7 ? note : { toString: note },
      createdAt: new Date(Date.UTC(2026, 0, 1) + index),
      handled: false,
    },
  }));
}

test('a moderator is shown nothing that acts: queue, reports, faults', async ({
  visitor,
  owner,
}) => {
  const page = await visitor();
  const { uid } = await comeIn(page, owner);
  await seedDocuments(FIRESTORE, [
    ...queued(),
    ...forgedComments(),
    ...reports(),
    {
      path: 'settings/comments',
      fields: {
        notice: '\u202e<img src=x onerror=alert(1)> <script>alert(1)</script>',
        hold: '\u202e<b>nobody',
        closesOn: { toString: '</script>', constructor: [1] },
        ['<img src=x onerror=alert(1)>\u202e'.repeat(20)]: true,
        ['<img src=x onerror=alert(1)>\u202e'.repeat(21)]: true,
      },
    },
    {
      path: `people/${uid}`,
      fields: {
        moderator: true,
        standing: '\u202e</b><svg onload=alert(1)>',
        until: [{ a: '\u202e' }],
      },
    },
  ]);
  const deeds = await comeBack(page);
  await page.getByRole('button', { name: /^Moderation \(\d+\)/ }).click();
  await expect(page.getByRole('article', { name: /^Waiting comment/ }).first()).toBeVisible();
  await expect(page.getByRole('article', { name: /^Reported comment/ }).first()).toBeVisible();
  await expect(page.getByText('[U+202E]').first()).toBeVisible();
  await expectTame(page, deeds);

  for (const name of ['Uid a/b/c', 'Uid ..', 'Uid __proto__']) {
    const card = cards(page).filter({ hasText: name }).last();
    await card.getByRole('button', { name: /^More/ }).click();
    await card.getByRole('button', { name: 'Block…' }).click();
    await expect(card.getByRole('group', { name: /^Standing of/ })).toBeVisible();
  }
  await expectTame(page, deeds);
  expect(await sprawlOf(page)).toEqual([]);
});

test('nobody is shown anything that acts in what is theirs, or told to them', async ({
  visitor,
  owner,
}) => {
  const page = await visitor();
  const { uid, id } = await comeIn(page, owner);
  const mine = hostileBodies()
    .slice(0, 60)
    .map((body, index) =>
      hostileComment({
        id: idOf('M', index),
        at: index,
        body,
        uid,
        name: text(index),
        fields: {
          status: ['visible', 'held', 'hidden'][index % 3],
          ...(index % 3 === 2 && { reason: text(index) }),
        },
      }),
    );
  const answers = TEXTS.slice(0, 20).map((words, index) =>
    hostileComment({
      id: idOf('A', index),
      at: index,
      body: words,
      name: words,
      fields: { parentId: id, path: `${id}/${idOf('A', index)}`, createdAt: new Date() },
    }),
  );
  await seedDocuments(FIRESTORE, [...mine, ...answers]);
  const deeds = await comeBack(page);
  await page.getByRole('button', { name: 'My comments' }).click();
  await expect(
    page.getByRole('list', { name: 'My comments' }).getByRole('listitem'),
  ).not.toHaveCount(0);
  const panel = page.getByRole('region', { name: /answers to your comments$/ });
  await panel.getByRole('button', { name: /^and \d+ more/ }).click();
  await expect(cards(page).filter({ hasText: 'was taken down' }).first()).toBeVisible();
  await expectTame(page, deeds);
  expect(await sprawlOf(page)).toEqual([]);

  await page.setViewportSize({ width: 390, height: 800 });
  expect(await sprawlOf(page)).toEqual([]);
});
