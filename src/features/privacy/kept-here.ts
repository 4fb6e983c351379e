// What this browser keeps for this site just now: counted, taken into the file, and cleared.
import { useSyncExternalStore } from 'react';
import { keptText, KEPT_PREFIX, visitText, type KeptText } from '#ui/kept-text';
import { chooseTheme } from '#ui/theme-switch';
import type { StoredValue } from '#domain/own-data';
import { keptThing, type KeptThing } from './browser-storage';

/** Something kept, as the file holds it. */
export interface KeptHere {
  place: KeptThing['place'];
  key: string;
  /** JSON where it is JSON, else text. */
  value: StoredValue;
}

interface Found {
  thing: KeptThing;
  key: string;
  text: string;
}

/** What a person wrote or did here: theirs, or nobody's in particular. */
function isOf(uid: string, { thing, key, text }: Found): boolean {
  if (thing.kind !== 'words' && thing.kind !== 'trace') return false;
  const owner = thing.owner?.(key.slice(thing.key.length), text) ?? null;
  return owner === null || owner === uid;
}

/** What this browser keeps for a person, for their file: their tastes as well, but no sign-in. */
export function keptFor(uid: string): KeptHere[] {
  return find()
    .filter((found) => found.thing.kind === 'taste' || isOf(uid, found))
    .map(({ thing: { place }, key, text }) => ({ place, key, value: asValue(text) }));
}

/** Number of drafts and traces that `clearFor` would clear, as it changes. */
export function useKeptFor(uid: string): number {
  const count = () => find().filter((found) => isOf(uid, found)).length;
  return useSyncExternalStore(keptText.subscribeToNames, count);
}

/** Clears what a person wrote and did here; how they like to read stays. */
export function clearFor(uid: string): void {
  for (const found of find()) if (isOf(uid, found)) forget(found);
}

/** Forgets that a person has reported anything: once the reports are gone, it is not so any more. */
export function forgetReported(uid: string): void {
  for (const found of find()) {
    if (found.thing.key === `${KEPT_PREFIX}reported/` && isOf(uid, found)) forget(found);
  }
}

/** Number of things that `clearAll` would clear, as it changes; 0 while the static page is taken over. */
export function useKeptHere(): number {
  const count = () => find().filter(isCleared).length;
  return useSyncExternalStore(subscribe, count, () => 0);
}

/** Clears all but the sign-in, which goes by logging out. */
export function clearAll(): void {
  for (const found of find()) if (isCleared(found)) forget(found);
}

function isCleared({ thing }: Found): boolean {
  return thing.kind !== 'sign-in';
}

function subscribe(changed: () => void): () => void {
  const stops = [keptText.subscribeToNames(changed), visitText.subscribeToNames(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}

function find(): Found[] {
  return [
    ...textsIn('localStorage', keptText, () => window.localStorage),
    ...textsIn('sessionStorage', visitText, () => window.sessionStorage),
  ].flatMap(([place, key, text]) => {
    const thing = keptThing(place, key);
    return thing ? [{ thing, key, text }] : [];
  });
}

/** What the page keeps by name, also where the browser refuses to store it, and what else is there. */
function textsIn(
  place: KeptThing['place'],
  kept: KeptText,
  storage: () => Storage,
): [KeptThing['place'], string, string][] {
  const named = kept.names().map((name) => [KEPT_PREFIX + name, kept.read(name) ?? ''] as const);
  const others = otherTexts(storage);
  return [...named, ...others].map(([key, text]) => [place, key, text]);
}

function otherTexts(storage: () => Storage): (readonly [string, string])[] {
  try {
    const stored = storage();
    return Object.keys(stored)
      .filter((key) => !key.startsWith(KEPT_PREFIX))
      .map((key) => [key, stored.getItem(key) ?? ''] as const);
  } catch {
    return [];
  }
}

function forget({ thing: { place }, key }: Found): void {
  if (key === 'theme') chooseTheme('system');
  else if (key.startsWith(KEPT_PREFIX)) {
    const kept = place === 'localStorage' ? keptText : visitText;
    kept.write(key.slice(KEPT_PREFIX.length), null);
  }
}

function asValue(text: string): StoredValue {
  try {
    return JSON.parse(text) as StoredValue;
  } catch {
    return text;
  }
}
