// What Vite notes of a build: which files each module became, and what they need.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest, ManifestChunk } from 'vite';

/** @param directory the built site */
export async function readManifest(directory: string): Promise<Manifest> {
  const text = await readFile(join(directory, '.vite/manifest.json'), 'utf8');
  return JSON.parse(text) as Manifest; // As Vite wrote it.
}

/**
 * All chunks that a module cannot run without, itself the last.
 *
 * @param module its path from the root, e.g. `src/app/hydrate.tsx`
 * @throws Error when the build has no chunk of its own for it
 */
export function chunksOf(manifest: Manifest, module: string): ManifestChunk[] {
  const chunks: ManifestChunk[] = [];
  const seen = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no chunk for ${key}.`);
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of chunk.imports ?? []) visit(imported);
    chunks.push(chunk);
  };
  visit(module);
  return chunks;
}
