// The linter catches each way to make HTML or a script of a string, and lets what is harmless pass.
/* eslint no-script-url: off -- It is planted. */
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const RULES = [
  'no-restricted-syntax',
  'no-eval',
  '@typescript-eslint/no-implied-eval',
  'no-script-url',
];

const PLANTED = [
  'export const a = <p dangerouslySetInnerHTML={{ __html: text }} />;',
  'export const b = { dangerouslySetInnerHTML: { __html: text } };',
  "export const c = { 'dangerouslySetInnerHTML': { __html: text } };",
  'export const d = <iframe title="x" />;',
  'export const e = <p {...{ srcDoc: text }} srcDoc={text} />;',
  'export const f = <script src={text} />;',
  "export const g = document.createElement('script');",
  'element.innerHTML = text;',
  'element.outerHTML = text;',
  "element['innerHTML'] = text;",
  'element.innerHTML += text;',
  'frame.srcdoc = text;',
  "element.insertAdjacentHTML('beforeend', text);",
  'element.setHTMLUnsafe(text);',
  "element['setHTMLUnsafe'](text);",
  'document.write(text);',
  'document.writeln(text);',
  'document.createRange().createContextualFragment(text);',
  "new DOMParser().parseFromString(text, 'text/html');",
  'Document.parseHTMLUnsafe(text);',
  "element.setAttribute('onclick', text);",
  "element.setAttribute('srcdoc', text);",
  'element.setAttribute(text, text);',
  'eval(text);',
  'window.eval(text);',
  'export const h = new Function(text);',
  'export const i = Function(text);',
  "setTimeout('alert(1)', 1);",
  'setInterval(text, 1);',
  "location.href = 'javascript:alert(1)';",
  'export const j = <a href="javascript:alert(1)">a</a>;',
];

const HARMLESS = [
  'export const k = <p title={text}>{text}</p>;',
  'element.textContent = text;',
  "element.setAttribute('data-theme', text);",
  "export const l = document.createElement('p');",
  'setTimeout(() => text, 1);',
];

const HEAD = 'declare const text: string, element: Element, frame: HTMLIFrameElement;';
const caught = new Map<string, string[]>();

beforeAll(async () => {
  const eslint = new ESLint({ cwd: root });
  const code = [HEAD, ...PLANTED, ...HARMLESS].join('\n');
  // In the place of a file that is there, so that the rules which ask for types have them.
  const filePath = `${root}src/features/comments/comment-body.tsx`;
  const results = await eslint.lintText(code, { filePath });
  const lines = code.split('\n');
  for (const { line, ruleId } of results.flatMap(({ messages }) => messages)) {
    if (ruleId === null || !RULES.includes(ruleId)) continue;
    const planted = lines[line - 1] ?? '';
    caught.set(planted, [...(caught.get(planted) ?? []), ruleId]);
  }
}, 60_000);

test.each(PLANTED)('catches %s', (line) => {
  expect(caught.get(line)).toBeDefined();
});

test.each(HARMLESS)('lets pass %s', (line) => {
  expect(caught.get(line)).toBeUndefined();
});
