// The text of a page as its reader sees it, whatever its markup and its encoding.
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that run on in their line; all others part the words before them from those after. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s ' +
    'samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements whose text nobody reads. */
const UNREAD = new Set(['head', 'iframe', 'noframes', 'noscript', 'script', 'style', 'template']);

/**
 * The text in each encoding that is likely: pages declare wrong ones, and what was looked for is
 * found in the right one only.
 */
export function readings(bytes: Uint8Array, contentType: string): string[] {
  const isPlain = /^text\/plain/i.test(contentType);
  const sources = new Set(
    likelyEncodings(bytes, contentType).map((label) => decoded(bytes, label)),
  );
  return [...sources].map((source) => (isPlain ? source : textOf(source)));
}

/** What the answer says, what the page says, and the two that most pages are in. */
function likelyEncodings(bytes: Uint8Array, contentType: string): string[] {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const said = [contentType, beginning].map(
    (text) => /charset\s*=\s*["']?([\w:-]+)/i.exec(text)?.[1],
  );
  return [...said, 'utf-8', 'windows-1252'].filter(
    (label): label is string => label !== undefined && isKnown(label),
  );
}

function decoded(bytes: Uint8Array, label: string): string {
  // As a stream, because Node takes windows-1252 for Latin-1 otherwise; and a page may be cut.
  return new TextDecoder(label).decode(bytes, { stream: true });
}

function isKnown(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}

/** The text of a page of HTML. */
function textOf(html: string): string {
  const parts: string[] = [];
  // A page may be nested deeper than functions may call themselves.
  const left: (Node | string)[] = [parse(html)];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if ('value' in node) parts.push(node.value);
    else if ('childNodes' in node && !UNREAD.has(node.nodeName)) {
      const edge = edgeOf(node.nodeName);
      left.push(edge, ...node.childNodes.toReversed(), edge);
    }
  }
  return parts.join('');
}

/** What a reader sees before and after an element's text. */
function edgeOf(name: string): string {
  if (name === 'q') return '"';
  return INLINE.has(name) ? '' : ' ';
}
