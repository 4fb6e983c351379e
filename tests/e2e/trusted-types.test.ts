// Trusted Types: signing in works under them, and a string becomes neither HTML nor a script.
import { openDiscussion } from './discussion-page';
import { signIn } from './sign-in';
import { expect, test } from './site';

/** Each way to make a script or HTML of a string, by what is assigned or called. */
const SINKS: Record<string, () => void> = {
  innerHTML: () => (document.createElement('p').innerHTML = '<img>'),
  outerHTML: () => (document.body.appendChild(document.createElement('p')).outerHTML = '<img>'),
  insertAdjacentHTML: () => {
    document.body.insertAdjacentHTML('beforeend', '<img>');
  },
  'document.write': () => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- An attacker would not mind.
    document.write('<img>');
  },
  createContextualFragment: () => document.createRange().createContextualFragment('<img>'),
  DOMParser: () => new DOMParser().parseFromString('<img>', 'text/html'),
  srcdoc: () => (document.createElement('iframe').srcdoc = '<img>'),
  'script.src': () => (document.createElement('script').src = 'https://evil.example/x.js'),
  'script.src of our own': () => (document.createElement('script').src = '/assets/a.js'),
  'script.text': () => (document.createElement('script').text = 'alert(1)'),
  'setAttribute(onclick)': () => {
    document.body.setAttribute('onclick', 'alert(1)');
  },
};

test.use({ expectedMessages: /TrustedHTML|TrustedScript|require-trusted-types-for/ });

test('signing in by the window works, and then every such string is refused', async ({
  visitor,
  violations,
}) => {
  const page = await visitor();
  await openDiscussion(page);
  await signIn(page, 'google', { name: 'Ada Lovelace' });
  expect(violations).toEqual([]);

  const accepted: string[] = [];
  for (const [name, sink] of Object.entries(SINKS)) {
    const thrown = await page.evaluate(sink).then(
      () => null,
      (error: unknown) => String(error),
    );
    if (!thrown?.includes('Trusted')) accepted.push(`${name}: ${String(thrown)}`);
  }
  expect(accepted).toEqual([]);
  await expect.poll(() => violations.length).toBe(Object.keys(SINKS).length);
  violations.splice(0);
});
