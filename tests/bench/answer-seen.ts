// How soon an answer is seen by the one who is answered.
import { keepLocal } from '../e2e/keep-local';
import { card, openDiscussion, startThread } from '../e2e/discussion-page';
import { signIn, type Service } from '../e2e/sign-in';
import { median, type Stage } from './stage';

const ANSWERS = 15;
/** In ms. */
const ASKED = 1000;

/** Returns whether it is as asked. */
export async function measureAnswerSeen({ browser, site, owner }: Stage): Promise<boolean> {
  await owner.wipe();
  const arrive = async (service: Service, name: string) => {
    const context = await browser.newContext({ baseURL: site });
    await keepLocal(context, []);
    const page = await context.newPage();
    await openDiscussion(page);
    await signIn(page, service, { name });
    return page;
  };
  const ada = await arrive('google', 'Ada Lund');
  await startThread(ada, 'What is a good answer?');
  const ben = await arrive('x', 'Ben Okri');

  const times: number[] = [];
  for (let count = 0; count < ANSWERS; count += 1) {
    await card(ben, 'What is a good answer?')
      .getByRole('button', { name: /^Reply/ })
      .click();
    const field = ben.getByRole('textbox', { name: /^Your reply/ });
    await field.fill(`Answer ${String(count)}.`);
    const began = performance.now();
    await field.press('Control+Enter');
    // It waits behind a button, so that the text that Ada reads does not move.
    const show = ada.getByRole('button', { name: /^Show 1 new comment/ });
    await show.waitFor();
    times.push(performance.now() - began);
    await show.click();
    await field.waitFor({ state: 'detached' });
  }

  const middle = median(times);
  console.log(
    `\nAn answer is told to the one who is answered within ${String(Math.round(middle))} ms ` +
      `(median of ${String(ANSWERS)}, longest ${String(Math.round(Math.max(...times)))}; ` +
      `at most ${String(ASKED)} ms are asked)`,
  );
  return middle <= ASKED;
}
