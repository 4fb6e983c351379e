// The lint rule that keeps the layers of src/ apart, for every way in which a module names another.
import { dirname, join, relative, sep } from 'node:path';
import type { Rule } from 'eslint';

/**
 * What each zone may import. A folder below `features` or `backend` is a zone of its own, named
 * here by `*`: so a new feature or adapter is fenced in without a word here.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  ui: [],
  backend: ['domain'],
  'backend/*': ['domain', 'backend'],
  markdown: ['domain'],
  'features/*': ['domain', 'ui', 'backend'],
  app: ['domain', 'ui', 'backend', 'backend/*', 'features/*'],
  entry: ['domain', 'ui', 'markdown', 'app'],
};

/** Packages that only these zones may import. */
const PACKAGES: readonly { pattern: RegExp; zones: readonly string[]; why: string }[] = [
  {
    pattern: /^@?firebase(\/|$)/,
    zones: ['backend/firebase'],
    why: 'Firebase is behind the port: only src/backend/firebase imports it.',
  },
  {
    pattern: /^(unified|remark-|vfile|yaml$)/,
    zones: ['markdown'],
    why: 'Posts are read at build time: only src/markdown imports what reads them.',
  },
  {
    pattern: /^(mdast|micromark)/,
    zones: ['markdown', 'features/comments'],
    why: 'Markdown is read in posts and in comments, nowhere else.',
  },
  {
    pattern: /^(react|react-dom|react-router-dom|@tanstack\/react-query)(\/|$)/,
    zones: ['ui', 'backend', 'features/*', 'app', 'entry'],
    why: 'This layer knows nothing of React.',
  },
  {
    pattern: /^virtual:/,
    zones: ['app', 'entry'],
    why: 'Posts are handed down by app.',
  },
];

export const importFence: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Keep the layers of src/ apart' },
    messages: { fence: '{{why}}' },
    schema: [],
  },
  create(context) {
    const file = relative(join(context.cwd, 'src'), context.filename).split(sep).join('/');

    function check(node: Rule.Node) {
      const source: unknown = 'source' in node ? node.source : null;
      if (source === null) return; // `export { x }` names no module.
      const named = nameIn(source);
      const why = named === null ? namelessFault(file) : faultOf(named, file);
      if (why !== null) context.report({ node, messageId: 'fence', data: { why } });
    }

    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
      'CallExpression[callee.object.type="MetaProperty"][callee.property.name=/^glob/]'(
        node: Rule.Node,
      ) {
        const why = 'import.meta.glob gets past the import fence.';
        context.report({ node, messageId: 'fence', data: { why } });
      },
    };
  },
};

/** As much of the tree as holds a module's name: a literal, or a template without expressions. */
interface Source {
  value?: unknown;
  expressions?: unknown[];
  quasis?: { value: { cooked?: string | null } }[];
}

/** The module's name as written; null = it is only known when the code runs. */
function nameIn(source: unknown): string | null {
  const { value, expressions, quasis } = source as Source; // A node of the tree.
  if (typeof value === 'string') return value;
  return expressions?.length === 0 ? (quasis?.[0]?.value.cooked ?? null) : null;
}

/** The build loads by path what it has just built; nobody else has a reason to. */
function namelessFault(file: string): string | null {
  const isBuild = zoneOf(file) === 'entry' || isTest(file);
  return isBuild ? null : 'Name the module in full, so that the import fence can see it.';
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

/** What is wrong with `file` (a path below src/) naming that module; null = nothing. */
function faultOf(named: string, file: string): string | null {
  if (/(^|\/)\.\.(\/|$)/.test(named)) {
    // What tests share lies outside src, and the entries are in no layer: no other way leads there.
    const target = join(dirname(file), named);
    if (isTest(file) && (target.startsWith('..') || zoneOf(target) === 'entry')) return null;
    return 'Write ./ for a neighbour and #layer/… for another layer, never ../.';
  }
  if (named.startsWith('/')) return 'Write #layer/…, not a path from the root.';
  if (isTest(file)) return null;
  const from = zoneOf(file);
  if (named.startsWith('#')) return crossing(from, zoneOf(`${named.slice(1)}.ts`));
  if (named.startsWith('.')) return crossing(from, zoneOf(join(dirname(file), named)));
  const kept = PACKAGES.find(({ pattern }) => pattern.test(named));
  return kept && !kept.zones.includes(from) && !kept.zones.includes(kindOf(from)) ? kept.why : null;
}

function crossing(from: string, to: string): string | null {
  if (from === to) return null;
  const allowed = MAY_IMPORT[kindOf(from)];
  if (!allowed) return `src/${from} is not one of the layers.`;
  return allowed.includes(kindOf(to)) ? null : `${from} may not import ${to}.`;
}

/** The part of src/ that a path below it lies in: `domain`, `features/comments`, … */
function zoneOf(path: string): string {
  const [layer = '', inner, ...rest] = path.split('/');
  if (inner === undefined) return 'entry';
  const isDivided = layer === 'features' || layer === 'backend';
  return isDivided && rest.length > 0 ? `${layer}/${inner}` : layer;
}

function kindOf(zone: string): string {
  return zone.replace(/\/.*/, '/*');
}
