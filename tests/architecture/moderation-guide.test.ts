// The moderation guide, its pictures and the table of acts say the same.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { VISIBLE_WORDS } from '#domain/status';
import { inWords, MODERATION_ACTS } from '../stack/moderation-acts';
import { moderationPicture } from '../stack/moderation-picture';

const root = new URL('../../', import.meta.url);
const readme = await readFile(new URL('README.md', root), 'utf8');
const pictures = fileURLToPath(new URL('public/moderation/', root));

test('each act has its picture, as it is drawn today, and there is no other', async () => {
  const files = await readdir(pictures);
  expect(files.sort()).toEqual(MODERATION_ACTS.map(({ id }) => `${id}.svg`).sort());
  for (const act of MODERATION_ACTS) {
    const drawn = await readFile(`${pictures}${act.id}.svg`, 'utf8');
    expect(drawn, 'run `npm run moderation-pictures`').toBe(moderationPicture(act));
  }
});

test('the guide shows each picture, and says in words what is on it', () => {
  for (const act of MODERATION_ACTS) {
    expect(readme).toContain(`![${inWords(act)}](public/moderation/${act.id}.svg)`);
  }
  const shown = [...readme.matchAll(/\]\(public\/moderation\/([\w-]+)\.svg\)/g)];
  expect(shown.map(([, id]) => id).sort()).toEqual(MODERATION_ACTS.map(({ id }) => id).sort());
});

test('the text beside each picture names the document, the field and the value', () => {
  const sections = readme.split(/^(?=#{2,4} )|\n(?=- \*\*)/m);
  for (const { id, path, field } of MODERATION_ACTS) {
    const beside = sections.find((section) => section.includes(`/${id}.svg`)) ?? '';
    const text = beside.replaceAll(/!\[.*?\]\(.*?\)/g, '');
    const named = field === null ? [path] : [path, field.name, field.value];
    for (const word of named) expect(text, id).toContain(`\`${word}\``);
  }
});

test('the guide lists the spellings that show a comment', () => {
  for (const word of VISIBLE_WORDS) expect(readme).toContain(`\`"${word}"\``);
});
