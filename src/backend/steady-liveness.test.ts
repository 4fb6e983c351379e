import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { steadyLiveness } from './steady-liveness';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('passes over moments, and tells of what lasts', () => {
  const changed = vi.fn();
  const liveness = steadyLiveness(changed);
  liveness.update(false);
  vi.advanceTimersByTime(499);
  liveness.update(true);
  vi.advanceTimersByTime(1000);
  expect(changed).not.toHaveBeenCalled();

  liveness.update(false);
  vi.advanceTimersByTime(300);
  liveness.update(false);
  vi.advanceTimersByTime(200);
  expect(changed).toHaveBeenCalledOnce();
  expect(liveness.live).toBe(false);
  liveness.update(true);
  expect(liveness.live).toBe(true);
});

it('says nothing of a hidden tab, and gives it its time when it is seen again', () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'hidden' });
  vi.stubGlobal('document', page);
  const changed = vi.fn();
  const liveness = steadyLiveness(changed);
  liveness.update(false);
  vi.advanceTimersByTime(60_000);
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(499);
  expect(changed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(changed).toHaveBeenCalledOnce();
});

it('says nothing after it was stopped', () => {
  const changed = vi.fn();
  const liveness = steadyLiveness(changed);
  liveness.update(false);
  liveness.stop();
  vi.advanceTimersByTime(1000);
  expect(changed).not.toHaveBeenCalled();
});
