import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';
import { inlineSources, inlineSourcesIn } from './inline-sources';

function source(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

const PAGE = `
  <script>first()</script>
  <script src="/a.js"></script>
  <script type="module" crossorigin src="/b.js"></script>
  <script type="application/ld+json">{}</script>
  <script type="speculationrules">{ "prefetch": [] }</script>
  <style>p {
  color: red }</style>
  <p style="color: red">`;

it('finds what stands in the page and takes effect, as it is', () => {
  expect(inlineSources(PAGE)).toEqual({
    scripts: [source('first()'), source('{ "prefetch": [] }')],
    styles: [source('p {\n  color: red }')],
  });
  expect(inlineSources('<p>')).toEqual({ scripts: [], styles: [] });
});

it('is found again in a policy that allows it', () => {
  const inline = inlineSources(PAGE);
  expect(inlineSourcesIn(contentSecurityPolicy({}, inline))).toEqual(inline);
  expect(inlineSourcesIn("default-src 'none'")).toEqual({ scripts: [], styles: [] });
});
