// What others’ work the site is made of, with the words that its licences ask to be handed on.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Work {
  name: string;
  version: string;
  /** As its package.json names it, e.g. `MIT`. */
  licence: string;
  /** The licence’s whole text. */
  text: string;
}

interface PackageJson {
  name: string;
  version: string;
  license?: string;
}

/** Firebase’s packages name this licence without enclosing it. */
const APACHE = join(import.meta.dirname, 'licence-apache-2.0.txt');

/**
 * What a package says of itself.
 *
 * @param folder where it is installed
 * @throws Error when it says nothing of its licence
 */
export async function readWork(folder: string): Promise<Work> {
  const json = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackageJson;
  const { name, version, license: licence = '' } = json;
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
  const text =
    file === undefined
      ? licence === 'Apache-2.0' && (await readFile(APACHE, 'utf8'))
      : await readFile(join(folder, file), 'utf8');
  if (licence === '' || text === false) throw new Error(`${name} comes without its licence.`);
  return { name, version, licence, text: text.trim() };
}

/** All works in one text: each licence once, below the works that are under it. */
export function licenceList(works: readonly Work[]): string {
  const texts = [...new Set(works.map(({ text }) => text))];
  const parts = texts.map((text) => {
    const titles = works
      .filter((work) => work.text === text)
      .map(({ name, version, licence }) => `${name} ${version}, ${licence}`);
    return `${titles.join('\n')}\n\n${text}\n`;
  });
  return [
    'This site is made with the following works of others, under their licences.\n',
    ...parts,
  ].join(`\n${'-'.repeat(80)}\n\n`);
}
