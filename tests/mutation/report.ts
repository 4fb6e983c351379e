// Tells what became of the mutants.
import type { Fate, Verdict } from './judge';
import type { Mutant } from './mutants';

/** What is wrong after all; empty = nothing. */
export function faults(verdicts: Verdict[], listed: Set<string>, mutants: Mutant[]): string[] {
  const names = new Set(mutants.map(({ name }) => name));
  return [
    ...verdicts
      .filter(({ mutant, fate }) => fate === 'survived' && !listed.has(mutant.name))
      .map(({ mutant }) => `No test notices ${place(mutant)}`),
    ...verdicts
      .filter(({ mutant, fate }) => fate !== 'survived' && listed.has(mutant.name))
      .map(
        ({ mutant, killer }) => `Listed as equivalent, but killed by “${killer}”: ${place(mutant)}`,
      ),
    ...[...listed]
      .filter((name) => !names.has(name))
      .map((name) => `Listed as equivalent, but there is no ${name}`),
  ];
}

/** One line for each mutant as it is judged. */
export function line({ mutant, fate, killer, seconds }: Verdict): string {
  const by = killer === '' ? '' : ` by ${killer}`;
  return `${fate.padEnd(8)} ${seconds.toFixed(1)} s  ${place(mutant)}${by}`;
}

/** All in numbers. */
export function score(verdicts: Verdict[], listed: Set<string>, seconds: number): string {
  const count = (fate: Fate) => verdicts.filter((verdict) => verdict.fate === fate).length;
  const killed = count('killed') + count('hung');
  const equivalent = verdicts.filter(
    ({ mutant, fate }) => fate === 'survived' && listed.has(mutant.name),
  ).length;
  const missed = count('survived') - equivalent;
  const percent = (100 * killed) / Math.max(1, killed + missed);
  return [
    `${String(verdicts.length)} mutants in ${(seconds / 60).toFixed(1)} min:`,
    `${String(killed)} killed (${String(count('hung'))} of them hung),`,
    `${String(missed)} not noticed, ${String(equivalent)} equivalent,`,
    `${String(count('does not compile'))} do not compile.`,
    `Score: ${percent.toFixed(1)} % of those that are not equivalent.`,
  ].join(' ');
}

function place({ id, line: at, name }: Mutant): string {
  return `[${id}] line ${String(at)}: ${name}`;
}
