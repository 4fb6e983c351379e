// Finds out whether a test notices a mutant: first those that probably do, then all that can.
import type { Killers } from './killers';
import type { Mutant } from './mutants';
import { reaching, type ReachingTest } from './reach-of-tests';
import type { Outcome, RulesRunner } from './rules-runner';

export type Fate = 'killed' | 'survived' | 'hung' | 'does not compile';

export interface Verdict {
  mutant: Mutant;
  fate: Fate;
  /** Of the test that killed it; empty = none did. */
  killer: string;
  seconds: number;
}

/** @param isQuick leaves out the tests that probably come to nothing new there */
export async function judge(
  runner: RulesRunner,
  mutant: Mutant,
  tests: ReachingTest[],
  killers: Killers,
  isQuick: boolean,
): Promise<Verdict> {
  const began = Date.now();
  const { typical, likely, doubtful } = reaching(tests, mutant.reach);
  const able = [...typical, ...likely, ...doubtful];
  const limit = 60_000 + 10 * able.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  let outcome: Outcome = { kind: 'passed' };
  const stages = [
    killers.guesses(mutant, able),
    killers.aimed(mutant, able),
    killers.all(mutant, typical),
    ...(isQuick ? [] : [killers.all(mutant, likely), killers.all(mutant, doubtful)]),
  ];
  for (const chosen of stages) {
    if (outcome.kind === 'passed' && chosen.length > 0) {
      outcome = await runner.run(mutant.rules, chosen, limit);
    }
  }
  const seconds = (Date.now() - began) / 1000;
  if (outcome.kind === 'failed') {
    killers.note(mutant, outcome);
    return { mutant, fate: 'killed', killer: outcome.name, seconds };
  }
  return {
    mutant,
    fate: outcome.kind === 'passed' ? 'survived' : outcome.kind,
    killer: '',
    seconds,
  };
}
