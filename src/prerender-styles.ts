// The styles that a page is read with: they stand in the page itself, so that its first response shows all.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { chunksOf } from './manifest.ts';

/** The style sheets that come with a module of the build, in the order in which they hold. */
export function stylesOf(manifest: Manifest, module: string): string[] {
  return [...new Set(chunksOf(manifest, module).flatMap(({ css = [] }) => css))];
}

/**
 * Tags for the head of a page that holds these style sheets.
 *
 * @param directory the built site, where the sheets are
 */
export async function inPage(directory: string, files: readonly string[]): Promise<string> {
  const sheets = await Promise.all(files.map((file) => readFile(join(directory, file), 'utf8')));
  // Vite fetches no sheet that has a link; a browser fetches none whose link is disabled.
  const links = files.map((file) => `<link rel="stylesheet" href="/${file}" disabled />`);
  return [`<style>${sheets.join('').trim()}</style>`, ...links].join('\n    ');
}
