import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '#domain/problem';
import type { Watcher } from './backend';
import { liveQuery } from './live-query';

let client: QueryClient;
/** The watches that were begun, in order; `null` = ended. */
let watches: (Watcher<string> | null)[];

beforeEach(() => {
  vi.useFakeTimers();
  client = new QueryClient();
  watches = [];
});
afterEach(() => {
  client.clear();
  vi.useRealTimers();
});

function observe() {
  const options = liveQuery(['words'] as const, (watcher: Watcher<string>) => {
    const index = watches.push(watcher) - 1;
    return () => {
      watches[index] = null;
    };
  });
  const observer = new QueryObserver(client, options);
  const leave = observer.subscribe(() => undefined);
  return { observer, leave };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

test('the first value resolves the query, later ones replace it', async () => {
  const { observer } = observe();
  expect(observer.getCurrentResult().status).toBe('pending');
  watches[0]?.next('one');
  await settled();
  expect(observer.getCurrentResult().data).toBe('one');
  watches[0]?.next('two');
  await settled();
  expect(observer.getCurrentResult().data).toBe('two');
  expect(watches).toHaveLength(1);
});

test('a second value is not lost while the query takes the first, nor a problem', async () => {
  const { observer } = observe();
  watches[0]?.next('one');
  watches[0]?.next('two');
  watches[0]?.next('three');
  await settled();
  expect(observer.getCurrentResult().data).toBe('three');

  void observer.refetch();
  watches[1]?.next('four');
  watches[1]?.error(new Problem('failed'));
  await settled();
  expect(watches).toHaveLength(3);
  expect(observer.getCurrentResult().data).toBe('four');
});

test('whoever leaves while the query takes the first value leaves no watch behind', async () => {
  const { leave } = observe();
  watches[0]?.next('one');
  leave();
  await settled();
  expect(watches).toEqual([null]);
});

test('a problem before the first value fails the query, and refetch watches anew', async () => {
  const { observer } = observe();
  watches[0]?.error(new Problem('denied'));
  await settled();
  expect(observer.getCurrentResult().error).toMatchObject({ code: 'denied' });
  expect(watches[0]).toBeNull();
  void observer.refetch();
  watches[1]?.next('now');
  await settled();
  expect(observer.getCurrentResult()).toMatchObject({ status: 'success', data: 'now' });
});

test('a later problem keeps what is there, watches anew, and then tells', async () => {
  const { observer } = observe();
  watches[0]?.next('one');
  await settled();
  watches[0]?.error(new Problem('failed'));
  await settled();
  expect(watches).toHaveLength(2);
  expect(observer.getCurrentResult().data).toBe('one');
  watches[1]?.error(new Problem('failed'));
  await settled();
  expect(observer.getCurrentResult()).toMatchObject({ status: 'error', data: 'one' });
});

test('the watch ends a little after nobody uses it, and not before', async () => {
  const { leave } = observe();
  watches[0]?.next('one');
  await settled();
  leave();
  await vi.advanceTimersByTimeAsync(1000);
  expect(watches[0]).not.toBeNull();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(watches[0]).toBeNull();
});

test('whoever leaves before the first value leaves no watch behind, and may come back', async () => {
  const { leave } = observe();
  leave();
  await settled();
  expect(watches).toEqual([null]);
  const { observer } = observe();
  watches[1]?.next('back');
  await settled();
  expect(observer.getCurrentResult().data).toBe('back');
});

test('refetch of a healthy query replaces its watch', async () => {
  const { observer } = observe();
  watches[0]?.next('one');
  await settled();
  void observer.refetch();
  expect(watches[0]).toBeNull();
  watches[1]?.next('two');
  await settled();
  expect(observer.getCurrentResult().data).toBe('two');
});

test('neither focus nor a returning network watches anew', async () => {
  observe();
  watches[0]?.next('one');
  await settled();
  client.getQueryCache().onFocus();
  client.getQueryCache().onOnline();
  await settled();
  expect(watches).toHaveLength(1);
});
