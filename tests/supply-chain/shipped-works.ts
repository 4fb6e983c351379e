// The committed list of the works of others that the built site holds.

const HEAD = `# Works of others in the built site

Their licences, with all that these ask to be handed on, are built into \`/licences.txt\` of the site. This list is written by \`npm run licences\`; versions are in \`package-lock.json\`.

`;

export const LIST_FILE = 'THIRD-PARTY-LICENCES.md';

/** The list for the works in a built licences.txt. */
export function worksIn(licencesTxt: string): string {
  const titles = licencesTxt.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S*, (\S+)$/gm);
  const lines = [...titles].map(([, name = '', licence = '']) => `- \`${name}\`: ${licence}`);
  return HEAD + lines.toSorted().join('\n') + '\n';
}
