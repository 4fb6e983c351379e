// Decides which addresses are linked, and what of an address the reader must see.
import { isLegible } from '#domain/text';
import { wordsOf, type Inline, type Link } from './markdown-tree';

/**
 * A web address that names its host: `https:host` and `https:/host` are places of this site where it
 * is one of https. No name before the host (`bank.example@elsewhere.example`), and nothing that
 * only some programs take for the host's end.
 */
const NAMES_ITS_HOST = /^https?:\/\/(?![^/?#]*[@\\])[^/?#]/i;
/** Characters that do not show, look blank, or turn the direction of those that do. */
const INVISIBLE = /[\p{Cf}\p{Cc}\u115f\u1160\u2800\u3164\uffa0]/u;
const MAIL_ADDRESS = /^[!-$&-?A-~]+@[!-$&-?A-~]+$/;

/**
 * A link to an address as it was typed. Null = it is not safe to link: another protocol, characters
 * that do not show, or a host that is not named for all to see.
 */
export function safeLink(address: string, content: Inline[]): Link | null {
  if (INVISIBLE.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const host = NAMES_ITS_HOST.test(address) ? url.host : mailOf(url);
  if (host === null) return null;
  const words = wordsOf(content);
  if (!isLegible(words)) return { kind: 'link', href: address, host, content: [address] };
  return { kind: 'link', href: address, host: says(words, address, host) ? null : host, content };
}

function mailOf({ protocol, pathname }: URL): string | null {
  return protocol === 'mailto:' && MAIL_ADDRESS.test(pathname) ? pathname : null;
}

/** True when the words are the address itself, and its host in letters that are its own. */
function says(words: string, address: string, host: string): boolean {
  const isAddress = [words, `http://${words}`, `mailto:${words}`].includes(address);
  const begin = words.toLowerCase().replace(/^(?:https?:\/\/|mailto:)/, '');
  return isAddress && begin.startsWith(host.toLowerCase());
}
