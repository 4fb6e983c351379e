// An order by lot that is the same for the same seed.
import { createHash } from 'node:crypto';

export function shuffled<T extends { id: string }>(things: readonly T[], seed: string): T[] {
  const lot = ({ id }: T) => createHash('sha256').update(seed).update(id).digest('hex');
  const lots = new Map(things.map((thing) => [thing, lot(thing)]));
  return [...things].sort((one, other) =>
    (lots.get(one) ?? '') < (lots.get(other) ?? '') ? -1 : 1,
  );
}
