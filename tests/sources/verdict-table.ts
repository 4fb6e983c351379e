// The verdicts as a table for the owner's terminal.
import type { CheckedLink } from './check-links';

const HEAD = ['POST', 'SOURCE', 'FOUND', 'TO DO'];

export function verdictTable(checked: readonly CheckedLink[]): string {
  const rows = checked.map(({ link: { slug, source, field }, verdict: { found, toDo } }) => {
    const copy = field === 'archiveUrl' ? ', archived copy' : '';
    return [slug, `${source.key} (${source.writer}${copy})`, found, toDo ?? '–'].map(tame);
  });
  const lines = [HEAD, ...rows];
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What others' servers say must not steer the terminal. */
function tame(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
