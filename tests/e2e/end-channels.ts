// Ends what a browser has asked the Firestore emulator to watch.
import type { BrowserContext, Request } from '@playwright/test';

const LISTEN = '/google.firestore.v1.Firestore/Listen/channel?';

/** One conversation with the emulator, as its next message goes on with it. */
interface Channel {
  url: string;
  /** Number of the next request. */
  request: number;
  /** Number of the next message in it. */
  message: number;
  /** All that it was ever asked to watch. */
  targets: Set<number>;
}

/**
 * Takes down what the browser's pages watch, and returns what ends it. The emulator does not notice
 * that a browser is gone: at each write it goes on working for it, so that every journey would be
 * slower than the one before.
 */
export function watchChannels(context: BrowserContext): () => Promise<void> {
  /** By the name that the emulator gave each. */
  const channels = new Map<string, Channel>();
  const answers: Promise<void>[] = [];

  const take = async (request: Request) => {
    const url = new URL(request.url());
    const body = new URLSearchParams(request.postData() ?? '');
    const session = url.searchParams.get('SID') ?? (await sessionOf(request));
    if (session === null) return;
    url.searchParams.set('SID', session);
    const channel = channels.get(session) ?? {
      url: '',
      request: 0,
      message: 0,
      targets: new Set(),
    };
    const count = Number(body.get('count'));
    channel.url = url.href;
    channel.request = Math.max(channel.request, Number(url.searchParams.get('RID')) + 1);
    channel.message = Math.max(channel.message, Number(body.get('ofs')) + count);
    for (let index = 0; index < count; index += 1) {
      const target = targetOf(body.get(`req${String(index)}___data__`) ?? '{}');
      if (target !== undefined) channel.targets.add(target);
    }
    channels.set(session, channel);
  };
  context.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().includes(LISTEN)) return;
    answers.push(take(request));
  });
  return async () => {
    await Promise.all(answers);
    await Promise.all([...channels.values()].map(stopWatching));
  };
}

/** The first answer names the conversation; null = none came. */
async function sessionOf(request: Request): Promise<string | null> {
  // A page that is left takes its answers along.
  const text = await request
    .response()
    .then((answer) => answer?.text())
    .catch(() => undefined);
  return /\["c","([^"]+)"/.exec(text ?? '')?.[1] ?? null;
}

/** What a message wants to be told of; undefined = it is another message. */
function targetOf(message: string): number | undefined {
  const { addTarget } = JSON.parse(message) as { addTarget?: { targetId: number } };
  return addTarget?.targetId;
}

/** As the SDK does when nobody listens any more. */
async function stopWatching({ url, request, message, targets }: Channel): Promise<void> {
  const address = new URL(url);
  address.searchParams.set('RID', String(request));
  const database = address.searchParams.get('database');
  const body = new URLSearchParams({ count: String(targets.size), ofs: String(message) });
  [...targets].forEach((removeTarget, index) => {
    body.set(`req${String(index)}___data__`, JSON.stringify({ database, removeTarget }));
  });
  await fetch(address, { method: 'POST', body });
}
