// What the Content-Security-Policy has to allow of a page's own scripts and styles: just these, by their hashes.
import { createHash } from 'node:crypto';

/** Source expressions of a policy, e.g. `'sha256-…'`. */
export interface InlineSources {
  scripts: string[];
  styles: string[];
}

/** What a page has itself; a script with other attributes comes from elsewhere, or is data. */
const OWN = {
  script: /<script(?: type="speculationrules")?>(.*?)<\/script>/gs,
  style: /<style>(.*?)<\/style>/gs,
};

/** Those of a built page. */
export function inlineSources(html: string): InlineSources {
  return { scripts: hashes(html, 'script'), styles: hashes(html, 'style') };
}

/** Those that a policy allows. */
export function inlineSourcesIn(policy: string): InlineSources {
  return { scripts: allowed(policy, 'script-src'), styles: allowed(policy, 'style-src') };
}

function hashes(html: string, tag: 'script' | 'style'): string[] {
  return Array.from(html.matchAll(OWN[tag]), ([, content = '']) => {
    const digest = createHash('sha256').update(content).digest('base64');
    return `'sha256-${digest}'`;
  });
}

function allowed(policy: string, directive: string): string[] {
  const value = policy.split('; ').find((one) => one.startsWith(`${directive} `)) ?? '';
  return value.match(/'sha256-[^']+'/g) ?? [];
}
