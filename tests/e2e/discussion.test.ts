// Two people discuss, in browsers of their own.
import { card, cards, composer, openDiscussion, reply, startThread } from './discussion-page';
import { expect, test } from './site';
import { signIn, type Service } from './sign-in';

const PAIRS: [Service, Service][] = [
  ['google', 'x'],
  ['facebook', 'google'],
];

for (const [first, second] of PAIRS) {
  test(`one starts a thread with ${first}, another answers with ${second}, both see it`, async ({
    visitor,
  }) => {
    const ada = await visitor();
    const ben = await visitor({ viewport: { width: 390, height: 800 } });

    await openDiscussion(ada);
    await signIn(ada, first, { name: 'Ada Lund' });
    await startThread(ada, 'Who decides what matters most?');

    await openDiscussion(ben);
    await signIn(ben, second, { name: 'Ben Okri' });
    await reply(ben, 'Who decides what matters most?', 'Those who answer the telephone.');

    await ada.getByRole('button', { name: 'Show 1 new comment' }).click();
    await expect(card(ada, 'Those who answer the telephone.')).toBeVisible();
    await reply(ada, 'Those who answer the telephone.', 'Nobody telephones any more.');

    await ben.reload();
    const bodies = cards(ben);
    await expect(bodies).toHaveCount(3);
    await expect(bodies.nth(0)).toContainText('Who decides what matters most?');
    await expect(card(ben, 'Those who answer the telephone.')).toContainText('Ben Okri');
    await expect(card(ben, 'Nobody telephones any more.')).toContainText('Ada Lund');
    await expect(
      ben.locator('li li li').filter({ hasText: 'Nobody telephones any more.' }),
    ).toHaveCount(1);
    await expect(ben.getByText(/You are commenting using your/)).toBeVisible();
  });
}

test('others’ new comments wait behind a button, and the text does not move', async ({
  visitor,
}) => {
  const ada = await visitor();
  const ben = await visitor();
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await startThread(ada, 'A first remark.');
  await openDiscussion(ben);
  await signIn(ben, 'x', { name: 'Ben Okri' });

  const before = await card(ada, 'A first remark.').boundingBox();
  await startThread(ben, 'A second remark.');
  await startThread(ben, 'A third remark.');
  const waiting = ada.getByRole('button', { name: 'Show 2 new comments' });
  await expect(waiting).toBeVisible();
  await expect(card(ada, 'A second remark.')).toHaveCount(0);
  expect((await card(ada, 'A first remark.').boundingBox())?.y).toBe(before?.y);
  await waiting.click();
  await expect(card(ada, 'A third remark.')).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await expect(ada.locator(':focus')).toHaveCount(1);
});

test('the author deletes a comment for good; its reply stays below a gap', async ({
  visitor,
  owner,
}) => {
  const ada = await visitor();
  await openDiscussion(ada);
  await signIn(ada, 'facebook', { name: 'Ada Lund' });
  await startThread(ada, 'I take this back.');
  await reply(ada, 'I take this back.', 'Too late.');
  await card(ada, 'I take this back.')
    .getByRole('button', { name: /Delete/ })
    .first()
    .click();
  await expect(ada.getByText('Your comment will be deleted.')).toBeVisible();
  await expect(ada.getByText('This comment was removed')).toBeVisible({ timeout: 15_000 });
  await expect(card(ada, 'Too late.')).toBeVisible();
  expect((await owner.comments()).map((comment) => comment.body)).toEqual(['Too late.']);
});

test('a comment about a quotation leads back to it', async ({ visitor }) => {
  const ada = await visitor();
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await ada
    .getByRole('link', { name: /^Discuss/ })
    .nth(1)
    .click();
  await expect(composer(ada)).toBeFocused();
  await composer(ada).fill('A hard sentence.');
  await composer(ada).press('Control+Enter');
  await expect(composer(ada)).toHaveValue(''); // Sent: the focus has gone to the comment.
  const link = card(ada, 'A hard sentence.').getByRole('link', { name: /won’t stop the bleeding/ });
  await link.click();
  await expect(ada.locator('#q-band-aid')).toBeInViewport();
});

test('newest and oldest first', async ({ visitor }) => {
  const ada = await visitor();
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await startThread(ada, 'The older thread.');
  await startThread(ada, 'The newer thread.');
  await expect(cards(ada).first()).toContainText('The newer thread.');
  await ada.getByLabel('Order').selectOption('Oldest first');
  await expect(cards(ada).first()).toContainText('The older thread.');
});
