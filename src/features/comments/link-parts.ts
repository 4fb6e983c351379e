// Finds the addresses in plain text that are safe to link.
import { LinkifyIt } from 'linkify-it';

export interface TextPart {
  text: string;
  /** Null = plain words, or an address that is not linked. */
  href: string | null;
}

// Only addresses written out in full ("notes.md" is a file's name more often than a site), and
// without a name before the host: `https://bank.example@elsewhere.example` leads elsewhere.
const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, urlAuth: false });
linkify.add('ftp:', null);
linkify.add('//', null);

const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);
/** Characters that do not show, or turn the direction of those that do. */
const INVISIBLE = /[\p{Cf}\p{Cc}]/u;

/** Cuts a text into words and links; put together again the parts are the text. */
export function linkParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { index, lastIndex, url, raw } of linkify.match(text) ?? []) {
    const href = safeHref(raw, url);
    if (href === null) continue;
    if (index > end) parts.push({ text: text.slice(end, index), href: null });
    parts.push({ text: raw, href });
    end = lastIndex;
  }
  if (end < text.length) parts.push({ text: text.slice(end), href: null });
  return parts;
}

function safeHref(raw: string, url: string): string | null {
  if (INVISIBLE.test(raw) || !URL.canParse(url)) return null;
  return SAFE_PROTOCOLS.has(new URL(url).protocol) ? url : null;
}
