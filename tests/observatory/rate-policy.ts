// Rates a Content-Security-Policy by the criteria of Mozilla's HTTP Observatory.
import type { Verdict } from './observatory';

/** Absent in a policy = the fallback, or everything. */
type Directives = Map<string, string[]>;

const EVERYTHING = ['*'];
const TOO_BROAD = /^(?:\*|(?:https?|ftp):(?:\/\/\*(?:\.\*)?)?)$/;
const INLINE = /^(?:'unsafe-inline'|data:)$/;
const HASH_OR_NONCE = /^'(?:sha(?:256|384|512)|nonce)-/;
const INSECURE = /^(?:http|ftp):/;

/** @param policy the header; null = there is none */
export function ratePolicy(policy: string | null): Verdict {
  if (policy === null) return ['csp-not-implemented', -25];
  const directives = parse(policy);
  if (directives === null) return ['csp-header-invalid', -25];

  const otherwise = directives.get('default-src') ?? EVERYTHING;
  const scripts = withoutIgnored(directives.get('script-src') ?? otherwise);
  const styles = withoutIgnored(directives.get('style-src') ?? otherwise);
  const objects = directives.get('object-src') ?? otherwise;
  const passive = ['img-src', 'media-src'].flatMap((name) => directives.get(name) ?? otherwise);
  const active = [...directives]
    .filter(([name]) => !['img-src', 'media-src', 'script-src'].includes(name))
    .flatMap(([, sources]) => sources)
    .concat(scripts);

  if (scripts.some(isUnsafe) || objects.some((source) => TOO_BROAD.test(source))) {
    return ['csp-implemented-with-unsafe-inline', -20];
  }
  if (active.some((source) => INSECURE.test(source))) {
    return ['csp-implemented-with-insecure-scheme', -20];
  }
  if ([...scripts, ...styles].includes("'unsafe-eval'")) {
    return ['csp-implemented-with-unsafe-eval', -10];
  }
  if (passive.some((source) => INSECURE.test(source))) {
    return ['csp-implemented-with-insecure-scheme-in-passive-content-only', -10];
  }
  if (styles.some(isUnsafe)) return ['csp-implemented-with-unsafe-inline-in-style-src-only', 0];
  if (otherwise.join(' ') === "'none'") {
    return ['csp-implemented-with-no-unsafe-default-src-none', 10];
  }
  return ['csp-implemented-with-no-unsafe', 5];
}

/** Null = it cannot be understood, or says something twice. */
function parse(policy: string): Directives | null {
  const directives: Directives = new Map();
  // A comma would begin another policy; this site sends one.
  if (policy.trim() === '' || policy.includes(',')) return null;
  for (const directive of policy.toLowerCase().split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    if (name === '') continue;
    if (directives.has(name)) return null;
    directives.set(name, sources.length === 0 && name.endsWith('-src') ? ["'none'"] : sources);
  }
  return directives;
}

/** Beside a hash or a nonce, browsers ignore 'unsafe-inline'. */
function withoutIgnored(sources: string[]): string[] {
  if (!sources.some((source) => HASH_OR_NONCE.test(source))) return sources;
  return sources.filter((source) => source !== "'unsafe-inline'");
}

function isUnsafe(source: string): boolean {
  return TOO_BROAD.test(source) || INLINE.test(source);
}
