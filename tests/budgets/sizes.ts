// What the parts of a built site weigh, and which of them are over their budget.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chunksOf, readManifest } from '../../src/manifest';
import type { Budget } from './budgets';

export interface Weighed extends Budget {
  /** In bytes, each file compressed by itself. */
  size: number;
}

/** Weighs the built site in a directory. @throws Error when a part is no longer built by itself */
export async function weigh(directory: string, budgets: readonly Budget[]): Promise<Weighed[]> {
  const manifest = await readManifest(directory);
  return Promise.all(
    budgets.map(async (budget) => {
      const chunks = budget.modules.flatMap((module) => chunksOf(manifest, module));
      const files = new Set([...budget.pages, ...chunks.map(({ file }) => file)]);
      const contents = await Promise.all([...files].map((file) => readFile(join(directory, file))));
      const size = contents.reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
      return { ...budget, size };
    }),
  );
}

/** A line for each part that is too heavy. */
export function overweight(weighed: readonly Weighed[]): string[] {
  return weighed
    .filter(({ size, limit }) => size > limit)
    .map(({ name, size, limit }) => `${name}: ${String(size)} bytes, of ${String(limit)}`);
}
