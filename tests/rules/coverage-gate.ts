// Fails unless the rules' tests, which ran before, saw every condition come to true and to false.
import { readdir, readFile } from 'node:fs/promises';
import { keptCoverage, merge, type Expression } from './coverage';

const rules = await readFile('firestore.rules', 'utf8');
const files = (await readdir('tests/rules')).filter((file) => file.endsWith('.test.ts'));
const reports = await Promise.all(files.map((file) => keptCoverage(file, rules)));
const expressions = merge(reports.flat());

const faults = expressions.flatMap((expression) => {
  const fault = faultOf(expression);
  return fault === null
    ? []
    : [`firestore.rules:${String(expression.line)} ${fault}: ${expression.text}`];
});
const conditions = expressions.filter(isCondition);

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  console.log(
    `All ${String(expressions.length)} expressions of firestore.rules were evaluated; ` +
      `${String(conditions.length)} conditions were seen true and false.`,
  );
}

/** Names and constants are values that a condition is made of. */
function isCondition({ text, seenTrue, seenFalse }: Expression): boolean {
  return (seenTrue || seenFalse) && !/^[\w.]+$/.test(text);
}

/** What is wrong with the tests of an expression; null = nothing. */
function faultOf(expression: Expression): string | null {
  if (!expression.evaluated) return 'was never evaluated';
  if (!isCondition(expression)) return null;
  if (expression.seenTrue && expression.seenFalse) return null;
  return expression.seenTrue ? 'was never false' : 'was never true';
}
