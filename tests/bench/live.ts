// How soon people see what others, and the owner by hand, do.
import type { Page } from '@playwright/test';
import { card, openDiscussion, startThread } from '../e2e/discussion-page';
import { keepLocal } from '../e2e/keep-local';
import { signIn, type Service } from '../e2e/sign-in';
import { median, type Stage } from './stage';

const TIMES = 15;
/** In ms, as are all times here. */
const ASKED = { answer: 1000, hiding: 2000 };

/** Returns whether it is as asked. */
export async function measureLive(stage: Stage): Promise<boolean> {
  await stage.owner.wipe();
  const ada = await arrive(stage, 'google', 'Ada Lund');
  await startThread(ada, 'What is a good answer?');
  const ben = await arrive(stage, 'x', 'Ben Okri');
  const answers: number[] = [];
  const hidings: number[] = [];
  for (let count = 0; count < TIMES; count += 1) {
    const words = `Answer ${String(count)}.`;
    answers.push(await timeAnswer(ada, ben, words));
    hidings.push(await timeHiding(stage, ada, words));
  }

  console.log('\nOn a page that is open, until it shows:');
  console.table({
    'an answer by somebody else': row(answers, ASKED.answer),
    'that the owner hid a comment': row(hidings, ASKED.hiding),
  });
  return median(answers) <= ASKED.answer && median(hidings) <= ASKED.hiding;
}

async function arrive({ browser, site }: Stage, service: Service, name: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: site });
  await keepLocal(context, []);
  const page = await context.newPage();
  await openDiscussion(page);
  await signIn(page, service, { name });
  return page;
}

async function timeAnswer(ada: Page, ben: Page, words: string): Promise<number> {
  const reply = card(ben, 'What is a good answer?').getByRole('button', { name: /^Reply/ });
  await reply.click();
  const field = ben.getByRole('textbox', { name: /^Your reply/ });
  await field.fill(words);
  const began = performance.now();
  await field.press('Control+Enter');
  // It waits behind a button, so that the text that Ada reads does not move.
  const show = ada.getByRole('button', { name: /^Show 1 new comment/ });
  await show.waitFor();
  const time = performance.now() - began;
  await show.click();
  await field.waitFor({ state: 'detached' });
  return time;
}

async function timeHiding({ owner }: Stage, ada: Page, words: string): Promise<number> {
  const { path } = await owner.find(words);
  const began = performance.now();
  await owner.set(path, { status: 'hidden' });
  await card(ada, words).waitFor({ state: 'detached' });
  return performance.now() - began;
}

function row(times: number[], asked: number) {
  return {
    'median, ms': Math.round(median(times)),
    'longest, ms': Math.round(Math.max(...times)),
    'asked, ms': asked,
  };
}
