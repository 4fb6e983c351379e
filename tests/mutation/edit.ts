// One small change to the text of the rules, by which a mutant differs from them.
import type { Place } from './rules-tree';

export interface Edit extends Place {
  /** What kind of change it is. */
  operator: string;
  /** What stands in the place afterwards. */
  text: string;
  /** What is told of the change, where the place says more than is changed. */
  told?: { before: string; after: string };
  /** Only tests that reach this place can tell the difference; null = any can. */
  reach: number | null;
}
