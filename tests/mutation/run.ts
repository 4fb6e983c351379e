// `npm run mutation`: makes one small fault after the other in firestore.rules; a test must notice each.
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { baseline, findReach } from './baseline';
import { EQUIVALENT } from './equivalent-mutants';
import { judge, type Verdict } from './judge';
import { Killers } from './killers';
import { mutantsOf, type Mutant } from './mutants';
import { reachOfFiles, reachOfTests, unknownFiles } from './reach-of-tests';
import { faults, line, score } from './report';
import { RulesRunner } from './rules-runner';
import { shuffled } from './shuffled';
import { shareOut } from './workers';

const { values: options } = parseArgs({
  options: {
    // So many by lot, of those that are not listed as equivalent.
    sample: { type: 'string' },
    seed: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    // Those of one line.
    line: { type: 'string' },
    // Those with these ids, a comma between.
    only: { type: 'string' },
    // How often all tests must pass first, before all mutants are tried.
    baselines: { type: 'string', default: '2' },
    // Without the tests that probably show nothing new: what survives is to be tried again.
    quick: { type: 'boolean', default: false },
    // Where to write how many passed, as `npm test` counts them.
    report: { type: 'string' },
  },
});

/** Mutants for which it takes less time to find out what each test reaches than to run whole files. */
const MANY = 100;

const began = Date.now();
const rules = await readFile('firestore.rules', 'utf8');
const mutants = mutantsOf(rules);
const listed = new Set(EQUIVALENT.flatMap((equivalents) => equivalents.mutants));
const chosen = choose();
console.log(
  `${String(mutants.length)} mutants of firestore.rules, of which ${String(chosen.length)} are tried ` +
    `(seed ${options.seed}).`,
);

const isWhole = chosen.length === mutants.length;
// What each test reaches is worth finding out for many mutants; for few, `npm run test:rules`
// has told which files reach what.
const knowsFilesOnly = chosen.length < MANY && (await unknownFiles(rules)).length > 0;
if (!knowsFilesOnly) await findReach(rules);
const tests = knowsFilesOnly ? await reachOfFiles(rules) : await reachOfTests();
// Finding out what they reach was the first time.
if (isWhole) await baseline(rules, Number(options.baselines));

const verdicts = await judgeAll();
const wrong = faults(verdicts, listed, mutants);
if (wrong.length > 0) console.error(`\n${wrong.join('\n')}`);
console.log(`\n${score(verdicts, listed, (Date.now() - began) / 1000)}`);
if (options.report !== undefined) {
  const counts = { passed: Math.max(0, chosen.length - wrong.length), failed: wrong.length };
  await writeFile(options.report, JSON.stringify(counts));
}
process.exit(wrong.length > 0 ? 1 : 0);

function choose(): Mutant[] {
  const order = shuffled(mutants, options.seed);
  if (options.sample !== undefined) {
    return order.filter(({ name }) => !listed.has(name)).slice(0, Number(options.sample));
  }
  const only = options.only?.split(',');
  return order
    .filter((mutant) => options.line === undefined || mutant.line === Number(options.line))
    .filter(({ id }) => only === undefined || only.includes(id));
}

async function judgeAll(): Promise<Verdict[]> {
  const killers = await Killers.read();
  const all: Verdict[] = [];
  await shareOut(
    chosen,
    () => RulesRunner.start(),
    async (runner, mutant) => {
      const verdict = await judge(runner, mutant, tests, killers, options.quick);
      all.push(verdict);
      console.log(`${String(all.length)}/${String(chosen.length)} ${line(verdict)}`);
      await killers.write();
      return verdict.fate === 'hung' ? 'hung' : 'fine';
    },
  );
  return all;
}
