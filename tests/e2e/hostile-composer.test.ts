// Hostile words through the real composer: typed, pasted, previewed, posted, answered and edited.
import { HOSTILE_LINKS } from '../support/hostile-links';
import { HOSTILE_MARKUP } from '../support/hostile-markup';
import { DEEP, ENDLESS, TOWERING, TURNED, UNSEEN } from '../support/hostile-text';
import { card, cards, composer, openDiscussion, startThread } from './discussion-page';
import { expectTame, watchDeeds } from './hostile-page';
import { sprawlOf } from './places';
import { signIn } from './sign-in';
import { expect, test } from './site';

test.setTimeout(120_000);

/** Each so many, so that all kinds are among them; none that swallows the next. */
function some(payloads: readonly string[], step: number): string {
  const chosen = payloads.filter(
    (payload, index) => index % step === 0 && payload.length < 300 && !/```|~~~/.test(payload),
  );
  return chosen.join('\n\n').slice(0, 3000);
}

/** Few: a person may not post more in one go. */
const BODIES = [
  some(HOSTILE_MARKUP, 3),
  some(HOSTILE_LINKS.slice(0, 400), 7),
  some(HOSTILE_LINKS.slice(400), 7),
  some([...TURNED, ...TOWERING, ...UNSEEN], 1),
  (ENDLESS[0] ?? '').slice(0, 4900),
  some(
    DEEP.map((deep) => deep.slice(0, 250)),
    1,
  ),
];

test('what is posted to do harm is read as words, by its author and by others', async ({
  visitor,
  owner,
}) => {
  const ada = await visitor();
  await openDiscussion(ada);
  await signIn(ada, 'google', { name: '<img src=x onerror=alert(1)> \u202eAda' });
  const adasDeeds = await watchDeeds(ada);
  await ada.reload();
  await expect(ada.getByText(/You are commenting using/)).toBeVisible();

  // What has many links waits for approval, unless its author is trusted.
  await startThread(ada, 'Good day.');
  const { uid } = await owner.find('Good day.');
  await owner.set(`people/${uid}`, { standing: 'trusted' });

  for (const [index, body] of BODIES.entries()) {
    const words = `Number ${String(index)}.\n\n${body}`;
    if (index % 2) await composer(ada).fill(words);
    else {
      await composer(ada).focus();
      await ada.keyboard.insertText(words);
    }
    await ada.getByRole('button', { name: 'Preview' }).click();
    await expect(ada.getByRole('region', { name: 'Preview' })).toContainText(
      `Number ${String(index)}.`,
    );
    await expectTame(ada, adasDeeds);
    await ada.getByRole('button', { name: 'Write', exact: true }).click();
    await composer(ada).press('Control+Enter');
    await expect(composer(ada)).toHaveValue('');
    await expect(card(ada, `Number ${String(index)}.`)).toBeVisible();
  }
  await card(ada, 'Number 0.')
    .getByRole('button', { name: /^Reply/ })
    .click();
  const answer = ada.getByRole('textbox', { name: /^Your reply/ });
  await answer.fill(`Answered. ${some(HOSTILE_MARKUP.slice(1), 5)}`);
  await answer.press('Control+Enter');
  await expect(card(ada, 'Answered.')).toBeVisible();

  const edited = card(ada, 'Number 1.');
  await edited.getByRole('button', { name: /^Edit/ }).click();
  const field = ada.getByRole('textbox', { name: 'Edit what you wrote' });
  await field.fill(`Number 1, edited.\n\n${some(HOSTILE_MARKUP.slice(2), 4)}`);
  await field.press('Control+Enter');
  await expect(card(ada, 'Number 1, edited.')).toContainText('edited');
  await expectTame(ada, adasDeeds);
  expect(await sprawlOf(ada)).toEqual([]);

  const reader = await visitor({ viewport: { width: 390, height: 800 } });
  const deeds = await watchDeeds(reader);
  await openDiscussion(reader);
  await expect(cards(reader)).toHaveCount(BODIES.length + 2);
  await expectTame(reader, deeds);
  expect(await sprawlOf(reader)).toEqual([]);
});
