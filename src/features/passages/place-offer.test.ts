import { describe, expect, it } from 'vitest';
import { offerPlace, type Surroundings } from './place-offer';

const PHONE: Surroundings = {
  selection: { top: 100, bottom: 150 },
  lastLine: { left: 20, right: 300 },
  screen: { width: 390, height: 800 },
  offer: { width: 160, height: 44 },
  isTouch: true,
};

const place = (change: Partial<Surroundings>) => offerPlace({ ...PHONE, ...change });

describe('where the offer stands', () => {
  it('is below the words, at their end', () => {
    expect(place({ isTouch: false })).toEqual({ left: 140, top: 158 });
  });

  it('leaves room for the handles of a phone', () => {
    expect(place({}).top).toBe(186);
  });

  it('is on the screen, whatever the words', () => {
    expect(place({ lastLine: { left: 0, right: 30 } }).left).toBe(8);
    expect(place({ lastLine: { left: 100, right: 130 } }).left).toBe(100);
    expect(place({ lastLine: { left: 0, right: 500 } }).left).toBe(390 - 8 - 160);
    expect(place({ selection: { top: 700, bottom: 790 } }).top).toBe(800 - 8 - 44);
  });

  it('is above the words where there is no room below, but for a phone’s menu', () => {
    const selection = { top: 600, bottom: 790 };
    expect(place({ isTouch: false, selection }).top).toBe(600 - 8 - 44);
    expect(place({ selection }).top).toBe(800 - 8 - 44);
  });

  it('is at the end of the screen where the words fill it', () => {
    expect(place({ isTouch: false, selection: { top: -50, bottom: 900 } }).top).toBe(748);
  });
});
