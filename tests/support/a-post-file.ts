// A small post without faults, for tests of its reader to spoil.
import { PostFaults } from '#markdown/fault';
import { parsePost } from '#markdown/parse-post';

export const FILE = 'src/content/a-post/index.md';

/** The front matter: lines 1 to 15. */
export const FRONT = `---
title: A post
description: What it is about.
published: 2026-11-23
sources:
  hawes:
    writer: Larry Hawes
    work: an interview
    titled: false
    site: cloudave.com
  armano:
    writer: David Armano
    work: Do You Live Social?
    url: https://example.org/live
---
`;

/** The text: lines 16 to 23. */
export const BODY = `
Text, :quote[an inline one]{#inline source=armano} and more.

:::quote{#block source=hawes}
A block.

Of two paragraphs.
:::
`;

/** The post in this file, or `PostFaults`. */
export function parse(content: string, slug = 'a-post') {
  return parsePost({ file: FILE, slug, content });
}

/** The faults of a post as `line: sentence`. */
export function faultsOf(content: string, slug?: string): string[] {
  try {
    parse(content, slug);
    return [];
  } catch (error) {
    if (!(error instanceof PostFaults)) throw error;
    return error.faults.map(({ line, sentence }) => `${String(line)}: ${sentence}`);
  }
}
