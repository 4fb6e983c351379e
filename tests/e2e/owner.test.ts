// The owner moderates by hand in the console; open pages obey, and so do the rules.
import { card, cards, composer, openDiscussion, reply, startThread } from './discussion-page';
import { expect, test } from './site';
import { signIn } from './sign-in';

test('hiding and deleting by hand take a comment off an open page', async ({ visitor, owner }) => {
  const ada = await visitor();
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await startThread(ada, 'To be hidden.');
  await reply(ada, 'To be hidden.', 'A reply that stays.');
  await startThread(ada, 'To be deleted.');

  const reader = await visitor();
  await openDiscussion(reader);
  await expect(card(reader, 'To be deleted.')).toBeVisible();
  await owner.set((await owner.find('To be hidden.')).path, { status: 'hidden' });
  await expect(reader.getByText('To be hidden.')).toHaveCount(0);
  await expect(reader.getByText('This comment was removed')).toBeVisible();
  await expect(card(reader, 'A reply that stays.')).toBeVisible();
  await owner.delete((await owner.find('To be deleted.')).path);
  await expect(reader.getByText('To be deleted.')).toHaveCount(0);
});

test('closing the discussion takes the composer away, and the words are kept', async ({
  visitor,
  owner,
}) => {
  const ada = await visitor();
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  // Signing in opens the live connection anew, and what changes at that moment can be missed.
  await startThread(ada, 'A whole thought.');
  await composer(ada).fill('Half a thought');
  await owner.set('settings/comments', { open: false });
  await expect(ada.getByText(/discussion is closed/i)).toBeVisible();
  await expect(ada.getByRole('button', { name: 'Post comment' })).toHaveCount(0);
  await owner.set('settings/comments', { open: true, notice: 'Please stay with the post.' });
  await expect(ada.getByText('Please stay with the post.')).toBeVisible();
  await expect(composer(ada)).toHaveValue('Half a thought');
});

test('a blocked person is told, and others go on', async ({ visitor, owner }) => {
  const ada = await visitor();
  await openDiscussion(ada);
  await signIn(ada, 'x', { name: 'Ada Lund' });
  await startThread(ada, 'One remark too many.');
  const { uid } = await owner.find('One remark too many.');
  await owner.set(`people/${uid}`, { standing: ' Blocked ' });
  await expect(ada.getByText(/cannot comment here/i)).toBeVisible();

  const ben = await visitor();
  await openDiscussion(ben);
  await signIn(ben, 'google', { name: 'Ben Okri' });
  await startThread(ben, 'I still can.');
});

test('a held comment is seen by its author alone until the owner approves it', async ({
  visitor,
  owner,
}) => {
  await owner.set('settings/comments', { hold: 'everyone' });
  const ada = await visitor();
  const reader = await visitor();
  await openDiscussion(ada);
  await openDiscussion(reader);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await startThread(ada, 'For approval.');
  await expect(card(ada, 'For approval.')).toContainText(/waits for approval/);
  await expect(reader.getByText(/No comments yet/)).toBeVisible();
  await owner.set((await owner.find('For approval.')).path, { status: 'visible' });
  await expect(reader.getByRole('button', { name: 'Show 1 new comment' })).toBeVisible();
  await expect(card(ada, 'For approval.').getByText(/waits for approval/)).toHaveCount(0);
});

test('documents spoilt by hand harm nothing but themselves', async ({ visitor, owner }) => {
  const ada = await visitor();
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: 'Ada Lund' });
  await startThread(ada, 'A sound comment.');
  await startThread(ada, 'A spoilt body.');
  await startThread(ada, 'A spoilt author.');
  await startThread(ada, 'A misspelt status.');
  await owner.set((await owner.find('A spoilt author.')).path, { author: 'me' });
  await owner.set((await owner.find('A spoilt body.')).path, { body: 42 });
  await owner.set((await owner.find('A misspelt status.')).path, { status: 'hiden' });
  await owner.set('settings/comments', { open: 'perhaps' });

  const reader = await visitor();
  await openDiscussionReadOnly(reader);
  await expect(card(reader, 'A sound comment.')).toBeVisible();
  await expect(cards(reader)).toHaveCount(1);
  await expect(reader.getByText(/2 comments could not be shown/)).toBeVisible();
  await expect(reader.getByText(/discussion is closed/i)).toBeVisible();
});

async function openDiscussionReadOnly(page: import('@playwright/test').Page): Promise<void> {
  await page.goto('/posts/lets-focus-on-what-matters#discussion');
  await expect(cards(page).first()).toBeVisible();
}
