// The owner does every act of the moderation guide in the console, as its table says; the page obeys.
import type { Page } from '@playwright/test';
import { MODERATION_ACTS, type ModerationActId } from '../stack/moderation-acts';
import { card, composer, openDiscussion, startThread } from './discussion-page';
import { expect, test } from './site';
import { signIn } from './sign-in';

const SLUG = 'lets-focus-on-what-matters';
const CLOSED = /discussion is closed/i;
const HELD_FIRST = /read by the owner before others/;

interface Stage {
  ada: Page;
  reader: Page;
}

/** What is seen of each act, soon after it was done. */
const EFFECTS: Record<ModerationActId, (stage: Stage) => Promise<void>> = {
  hide: async ({ ada, reader }) => {
    await expect(reader.getByText('Ada’s words.')).toHaveCount(0);
    await expect(card(ada, 'Ada’s words.')).toContainText('was taken down by the owner');
  },
  'give-a-reason': async ({ ada }) => {
    await expect(card(ada, 'Ada’s words.')).toContainText('This is about something else.');
  },
  hold: async ({ ada, reader }) => {
    await expect(card(ada, 'Ada’s words.')).toContainText('waits for approval');
    await expect(reader.getByText('Ada’s words.')).toHaveCount(0);
  },
  approve: async ({ ada, reader }) => {
    await expect(card(reader, 'Ada’s words.')).toBeVisible();
    await expect(ada.getByText('waits for approval')).toHaveCount(0);
  },
  delete: async ({ ada, reader }) => {
    await expect(reader.getByText('Ada’s words.')).toHaveCount(0);
    await expect(ada.getByText('Ada’s words.')).toHaveCount(0);
  },
  close: async ({ reader }) => {
    await expect(reader.getByText(CLOSED)).toBeVisible();
  },
  'close-on-a-day': async ({ ada }) => {
    await expect(ada.getByText(/The discussion closes on/)).toBeVisible();
    await expect(ada.getByText(CLOSED)).toBeVisible({ timeout: 15_000 });
  },
  'close-after-days': async ({ reader }) => {
    await expect(reader.getByText(CLOSED)).toBeVisible();
  },
  'hold-everyone': async ({ ada }) => {
    await expect(ada.getByText(HELD_FIRST)).toBeVisible();
  },
  'hold-newcomers': async ({ ada }) => {
    await expect(ada.getByText(HELD_FIRST)).toBeVisible();
  },
  notice: async ({ reader }) => {
    await expect(reader.getByText('Please stay with the post.')).toBeVisible();
  },
  block: async ({ ada }) => {
    await expect(ada.getByText(/cannot comment here for now/)).toBeVisible();
  },
  'block-until': async ({ ada }) => {
    await expect(ada.getByText(/cannot comment here until/)).toBeVisible();
    await expect(composer(ada)).toBeVisible({ timeout: 15_000 });
  },
  'hold-a-person': async ({ ada }) => {
    await expect(ada.getByText(HELD_FIRST)).toBeVisible();
  },
  trust: async ({ ada }) => {
    await expect(ada.getByText(HELD_FIRST)).toHaveCount(0);
  },
  'make-a-moderator': async ({ ada }) => {
    await expect(ada.getByRole('button', { name: 'Moderation (1)' })).toBeVisible();
  },
  'handle-a-report': async ({ ada }) => {
    await expect(ada.getByRole('button', { name: 'Moderation (0)' })).toBeVisible();
  },
};

test('every act of the guide, done by hand, is seen on the page', async ({ visitor, owner }) => {
  test.setTimeout(120_000);
  const ada = await visitor();
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await startThread(ada, 'Ada’s words.');
  await startThread(ada, 'Ada’s other words.');
  const reader = await visitor();
  await openDiscussion(reader);
  await expect(card(reader, 'Ada’s words.')).toBeVisible();

  const { id, uid } = await owner.find('Ada’s words.');
  const report = `${SLUG}_${id}_somebody`;
  await owner.set(`reports/${report}`, {
    slug: SLUG,
    commentId: id,
    reporter: 'somebody',
    reason: 'other',
    note: null,
    createdAt: new Date(),
    handled: false,
  });

  for (const act of MODERATION_ACTS) {
    await test.step(act.id, async () => {
      const path = act.path
        .replace('SLUG_ID_UID', report)
        .replace('SLUG', SLUG)
        .replace(/ID$/, act.path.startsWith('people/') ? uid : id)
        .replace(`U${uid}`, uid);
      // An end that has passed would end this too.
      if (act.id === 'hold-a-person') await owner.delete(path);
      if (act.id === 'trust') await owner.set('settings/comments', { hold: 'newcomers' });
      if (act.field === null) await owner.delete(path);
      else await owner.set(path, { [act.field.name]: valueOf(act.id, act.field) });
      await EFFECTS[act.id]({ ada, reader });
      if (path.startsWith('settings/')) await owner.delete(path);
    });
  }
});

/** What the console stores; days are near, so that what follows from them is seen. */
function valueOf(id: ModerationActId, { type, value }: { type: string; value: string }): unknown {
  if (type === 'timestamp') return new Date(Date.now() + 5000);
  if (id === 'close-after-days') return 0;
  if (type === 'boolean') return value === 'true';
  return value;
}
