// Reads the Markdown of bodies: the parser is fetched when there is first something to parse, and
// what was read is remembered, so that a thousand comments are not read anew at each change.
import { useMemo, useSyncExternalStore } from 'react';
import { isExcessive, isPlain, plainBlocks, sourceOf } from './markdown-plain';
import type { Block } from './markdown-tree';

type Parse = (source: string) => Block[];

const MOST_REMEMBERED = 2000;

const remembered = new Map<string, Block[]>();
const waiting = new Set<() => void>();
let parse: Parse | null = null;
let fetching: Promise<void> | null = null;

/** Fetches the parser, once; where that fails the words stay as they were typed. */
export function fetchParser(): Promise<void> {
  fetching ??= import('./markdown-parser').then(
    ({ parseMarkdown }) => {
      parse = parseMarkdown;
      for (const tell of waiting) tell();
    },
    () => {
      // The next body that needs it tries again.
      fetching = null;
    },
  );
  return fetching;
}

/** What a body holds: at once as plain text, and as Markdown as soon as the parser is there. */
export function useMarkdown(body: string): Block[] {
  const source = sourceOf(body);
  const isText = useMemo(() => isPlain(source) || isExcessive(source), [source]);
  const parser = useSyncExternalStore(
    isText ? neverChanges : whenFetched,
    isText ? noParser : currentParser,
    noParser,
  );
  return useMemo(() => (parser ? readOnce(source, parser) : plainBlocks(source)), [source, parser]);
}

function readOnce(source: string, parser: Parse): Block[] {
  const known = remembered.get(source);
  if (known) return known;
  const blocks = parser(source);
  const [oldest] = remembered.keys();
  if (oldest !== undefined && remembered.size >= MOST_REMEMBERED) remembered.delete(oldest);
  remembered.set(source, blocks);
  return blocks;
}

function whenFetched(tell: () => void): () => void {
  waiting.add(tell);
  void fetchParser();
  return () => {
    waiting.delete(tell);
  };
}

function neverChanges(): () => void {
  return () => undefined;
}

function currentParser(): Parse | null {
  return parse;
}

function noParser(): null {
  return null;
}
