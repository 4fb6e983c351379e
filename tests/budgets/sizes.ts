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
  const parts = budgets.map((budget) => {
    const chunks = budget.modules.flatMap((module) => chunksOf(manifest, module));
    return { budget, files: new Set([...budget.pages, ...chunks.map(({ file }) => file)]) };
  });
  const all = new Set(parts.flatMap(({ files }) => [...files]));
  const sizes = new Map(
    await Promise.all(
      [...all].map(async (file) => [file, await compressedSize(join(directory, file))] as const),
    ),
  );
  return parts.map(({ budget, files }) => ({
    ...budget,
    size: [...files].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0),
  }));
}

async function compressedSize(path: string): Promise<number> {
  return brotliCompressSync(await readFile(path)).length;
}

/** A line for each part that is too heavy. */
export function overweight(weighed: readonly Weighed[]): string[] {
  return weighed
    .filter(({ size, limit }) => size > limit)
    .map(({ name, size, limit }) => `${name}: ${String(size)} bytes, of ${String(limit)}`);
}
