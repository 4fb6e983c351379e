// The check itself is checked: what is loosened must cost what it costs at the Observatory.
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { rate, type Answers } from './observatory';

interface Hosted {
  hosting: { headers: { source: string; headers: { key: string; value: string }[] }[] };
}

const PAGE = '<script type="module" src="/assets/a.js"></script>';
const POLICY = 'content-security-policy';
/** What the policy allows of the site's own, with the hashes of what stands in a page. */
const OWN_SCRIPTS = /script-src 'self'( 'sha256-\S+)*/;
const OWN_STYLES = /style-src 'self'( 'sha256-\S+)*/;

let headers: Record<string, string> = {};

beforeAll(async () => {
  const { hosting } = JSON.parse(await readFile('firebase.json', 'utf8')) as Hosted;
  const onPages = hosting.headers.find(({ source }) => source === '!/__/**')?.headers ?? [];
  headers = Object.fromEntries(onPages.map(({ key, value }) => [key.toLowerCase(), value]));
});

function answers(changed: Record<string, string | null> = {}, html = PAGE): Answers {
  const pairs = Object.entries({ ...headers, ...changed });
  const present = pairs.filter((pair): pair is [string, string] => pair[1] !== null);
  return {
    host: 'review.example',
    headers: new Headers(present),
    html,
    crossOrigin: { origin: 'https://other.example', headers: new Headers(present) },
    route: ['http://review.example/', 'https://review.example/'],
  };
}

function policy(from: string | RegExp, to: string): Record<string, string> {
  const loosened = headers[POLICY]?.replace(from, to) ?? '';
  expect(loosened, 'the policy is another one').not.toBe(headers[POLICY]);
  return { [POLICY]: loosened };
}

test('what firebase.json sends is worth an A+', () => {
  const { score, grade, verdicts } = rate(answers());
  expect({ score, grade }, JSON.stringify(verdicts, null, 2)).toEqual({ score: 130, grade: 'A+' });
});

test.each([
  [OWN_SCRIPTS, "script-src 'self' 'unsafe-inline'", 'unsafe-inline', 80, 'B+'],
  // Browsers ignore the word beside a hash.
  ["script-src 'self'", "script-src 'self' 'unsafe-inline'", 'src-none', 130, 'A+'],
  ["script-src 'self'", "script-src 'self' data:", 'unsafe-inline', 80, 'B+'],
  ["script-src 'self'", "script-src 'self' https:", 'unsafe-inline', 80, 'B+'],
  ["object-src 'none'", 'object-src *', 'unsafe-inline', 80, 'B+'],
  ["frame-src 'none'", 'frame-src http://a.example', 'insecure-scheme', 80, 'B+'],
  ["script-src 'self'", "script-src 'self' 'unsafe-eval'", 'unsafe-eval', 110, 'A+'],
  ["img-src 'self'", "img-src 'self' http:", 'passive-content-only', 110, 'A+'],
  [OWN_STYLES, "style-src 'self' 'unsafe-inline'", 'style-src-only', 120, 'A+'],
  ["default-src 'none'", "default-src 'self'", 'no-unsafe', 125, 'A+'],
])('a policy with %s → %s', (from, to, result, score, grade) => {
  const rating = rate(answers(policy(from, to)));
  expect(rating.verdicts[POLICY]?.[0]).toMatch(new RegExp(`${result}$`));
  expect({ score: rating.score, grade: rating.grade }).toEqual({ score, grade });
});

test.each([
  [POLICY, null, 75, 'B'],
  [POLICY, "default-src 'none'; default-src *", 75, 'B'],
  ['strict-transport-security', null, 80, 'B+'],
  ['strict-transport-security', 'max-age=600', 120, 'A+'],
  ['referrer-policy', 'unsafe-url', 120, 'A+'],
  ['x-content-type-options', null, 125, 'A+'],
  ['cross-origin-resource-policy', 'anything', 115, 'A+'],
  ['set-cookie', 'session=1', 70, 'B'],
  ['set-cookie', 'theme=1; SameSite=Lax', 125, 'A+'],
  ['set-cookie', 'csrf=1; Secure', 80, 'B+'],
  ['set-cookie', 'session=1; Secure; HttpOnly; SameSite=Lax', 135, 'A+'],
])('with %s: %s', (name, value, score, grade) => {
  const rating = rate(answers({ [name]: value }));
  expect({ score: rating.score, grade: rating.grade }).toEqual({ score, grade });
});

test('a page that may be framed, open answers, foreign scripts and plain HTTP cost too', () => {
  const framed = policy("; frame-ancestors 'none'", '');
  const { verdicts } = rate(answers({ ...framed, 'x-frame-options': null }));
  expect(verdicts['x-frame-options']?.[1]).toBe(-20);

  const open = { 'access-control-allow-origin': 'https://other.example' };
  const withCredentials = { ...open, 'access-control-allow-credentials': 'true' };
  expect(rate(answers(withCredentials)).score).toBe(50);

  expect(rate(answers({}, '<script src="https://cdn.example/a.js">')).score).toBe(125);
  expect(rate(answers({}, '<script src="//cdn.example/a.js">')).score).toBe(50);

  expect(rate({ ...answers(), route: ['http://review.example/'] }).score).toBe(80);
});
