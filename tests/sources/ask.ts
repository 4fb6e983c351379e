// Asks for the page at one address, as a polite visitor: bounded in time and size, and by name.
import { readings } from './page-text';

/** What came of asking for an address. */
export type Answer =
  /** `address` is where it was found in the end; `texts` are its text in each likely encoding. */
  | { kind: 'page'; address: string; texts: string[]; isWhole: boolean }
  /** Something is there that has no text of its own, such as a PDF. */
  | { kind: 'no-text'; address: string; type: string }
  | { kind: 'died'; why: string }
  /** Nothing is known: it may be there again in an hour. */
  | { kind: 'unreachable'; why: string };

export interface Bounds {
  /** Milliseconds, for the whole answer. */
  time: number;
  /** Bytes; what comes after them is not looked at. */
  size: number;
}

export const BOUNDS: Bounds = { time: 20_000, size: 3_000_000 };

const HEADERS = {
  'User-Agent': 'today-in-review (looks whether quoted sources are still there)',
  Accept: 'text/html, text/plain;q=0.9, */*;q=0.1',
};

/** Follows redirects; never throws. */
export async function ask(address: string, bounds: Bounds = BOUNDS): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(bounds.time);
    const response = await fetch(address, { headers: HEADERS, signal });
    const answer = await read(response, bounds.size);
    // Where the answer is not read to its end, the connection would stay open.
    await response.body?.cancel().catch(() => undefined);
    return answer;
  } catch (error) {
    return failure(error, bounds.time);
  }
}

async function read(response: Response, size: number): Promise<Answer> {
  const { status, url } = response;
  if (status === 404 || status === 410) return { kind: 'died', why: `it answers ${status}` };
  if (!response.ok) return { kind: 'unreachable', why: `it answers ${status}` };
  const type = response.headers.get('content-type') ?? '';
  if (!/^(|text\/.*|application\/(xhtml\+)?xml.*)$/i.test(type)) {
    return { kind: 'no-text', address: url, type: type.replace(/;.*/, '') };
  }
  const { bytes, isWhole } = await firstBytes(response, size);
  return { kind: 'page', address: url, texts: readings(bytes, type), isWhole };
}

async function firstBytes(response: Response, size: number) {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader && length <= size) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  reader?.releaseLock();
  return { bytes: Buffer.concat(chunks).subarray(0, size), isWhole: length <= size };
}

function failure(error: unknown, time: number): Answer {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return { kind: 'unreachable', why: `it does not answer within ${time / 1000} s` };
  }
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOTFOUND') return { kind: 'died', why: 'its host is not known' };
  if (code === 'EAI_AGAIN') return { kind: 'unreachable', why: 'no host could be looked up' };
  const why = cause instanceof Error ? cause.message || String(code) : String(cause);
  return { kind: 'unreachable', why };
}
