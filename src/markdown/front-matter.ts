// The front matter of a post: read as YAML, checked by a schema, with the line of every fault.
import * as v from 'valibot';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Fault } from './fault.ts';
import { isWebAddress } from './safe-address.ts';

const text = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));

const address = v.pipe(
  text,
  v.check(isWebAddress, 'must be an address that begins with https:// or http://'),
);

const day = v.pipe(text, v.check(isDay, 'must be a day such as 2026-11-23'));

/** As Firebase makes them, and as a document can be named. */
const uid = v.pipe(
  v.string('must be text, in quotation marks'),
  v.trim(),
  v.regex(/^[A-Za-z0-9_-]{1,128}$/, 'must be a person’s uid, as the Firebase console shows it'),
);

const source = v.strictObject(
  {
    writer: text,
    uid: v.nullish(
      v.union([v.array(uid), uid], 'must be text, in quotation marks, or a list of such'),
      [],
    ),
    work: text,
    titled: v.optional(v.boolean('must be true or false'), true),
    url: v.nullish(address, null),
    archiveUrl: v.nullish(address, null),
    site: v.nullish(
      v.pipe(text, v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'must be a host such as example.org')),
      null,
    ),
    read: v.nullish(day, null),
    state: v.nullish(
      v.picklist(['there', 'moved', 'gone'], 'must be “there”, “moved” or “gone”'),
      null,
    ),
  },
  'must be a list of fields',
);

const correction = v.strictObject({ quotation: text, day, text }, 'must be a list of fields');

const frontMatter = v.strictObject(
  {
    title: text,
    description: text,
    published: day,
    byline: v.nullish(text, null),
    sources: v.optional(
      v.record(
        v.pipe(
          v.string(),
          v.regex(/^[a-z][a-z0-9-]*$/, 'must be a short name of small letters, digits and hyphens'),
        ),
        source,
        'must be a list of sources, each with its short name',
      ),
      {},
    ),
    corrections: v.optional(
      v.array(correction, 'must be a list, each with “- quotation: …”, “day: …” and “text: …”'),
      [],
    ),
  },
  'must be a list of fields',
);

export type FrontMatter = v.InferOutput<typeof frontMatter>;

export interface ReadFrontMatter {
  /** Null = it has faults. */
  fields: FrontMatter | null;
  /** The file with its front matter made blank, so that lines keep their numbers. */
  body: string;
  /** Line of a field, of a source or of a correction, from 1; the nearest line above it when it is not there. */
  lineOf(path: readonly string[]): number;
}

/** Reads what stands between the first two `---` lines of a file. */
export function readFrontMatter(file: string, content: string, faults: Fault[]): ReadFrontMatter {
  const match = /^---[ \t]*\n(.*?)^---[ \t]*$/ms.exec(content);
  if (match?.index !== 0) {
    faults.push({
      file,
      line: 1,
      sentence: 'The file must begin with its front matter: the fields between two lines of “---”.',
    });
    return { fields: null, body: content, lineOf: () => 1 };
  }
  const lines = new LineCounter();
  const document = parseDocument(`\n${match[1] ?? ''}`, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const lineOf = (path: readonly string[]) => lineAt(offsetOf(document, path));
  const body = match[0].replace(/[^\n]/g, '') + content.slice(match[0].length);

  for (const error of document.errors) {
    const reason = error.message.split(' at line ', 1)[0] ?? error.message;
    faults.push({
      file,
      line: lineAt(error.pos[0]),
      sentence: `The front matter cannot be read: ${reason}. Put a text with a colon in quotation marks.`,
    });
  }
  if (document.errors.length > 0) return { fields: null, body, lineOf };

  const result = v.safeParse(frontMatter, document.toJS());
  if (result.success) return { fields: result.output, body, lineOf };
  for (const issue of result.issues) {
    const path = issue.path?.map(({ key }) => String(key)) ?? [];
    faults.push({ file, line: lineOf(path), sentence: sentenceOf(issue, path) });
  }
  return { fields: null, body, lineOf };
}

function sentenceOf(issue: v.InferIssue<typeof frontMatter>, path: string[]): string {
  if (path.length === 0) return 'The front matter must be a list of fields such as “title: …”.';
  const field = path.map((name) => (/^\d+$/.test(name) ? Number(name) + 1 : name)).join('.');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `“${field}” is not known here; known are ${fieldsBeside(path).join(', ')}.`;
  }
  const missing = issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key';
  return missing ? `“${field}” is missing.` : `“${field}” ${issue.message}.`;
}

/** The fields that may stand where this one does. */
function fieldsBeside([list, ...inner]: string[]): string[] {
  if (inner.length === 0) return Object.keys(frontMatter.entries);
  return Object.keys(list === 'corrections' ? correction.entries : source.entries);
}

/** Where the key at this path stands in the YAML text, or its nearest ancestor that is there. */
function offsetOf(document: Document, path: readonly string[]): number {
  let offset = 0;
  let node: unknown = document.contents;
  for (const name of path) {
    if (isSeq(node)) {
      node = node.items[Number(name)];
      offset = isNode(node) ? (node.range?.[0] ?? offset) : offset;
      continue;
    }
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === name)
      : undefined;
    if (!pair) break;
    if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
    node = pair.value;
  }
  return offset;
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
