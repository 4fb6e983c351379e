// `npm run sources`: tells the owner which sources moved, died, or no longer contain the quoted words.
import { readPosts } from '#markdown/read-posts';
import { checkLinks } from './check-links';
import { sourceLinks } from './source-links';
import { verdictTable } from './verdict-table';

const [folder = 'src/content'] = process.argv.slice(2);
const checked = await checkLinks(sourceLinks(await readPosts(folder, '.')));
const toDo = checked.filter(({ verdict }) => verdict.toDo !== null).length;

console.log(verdictTable(checked));
console.log(
  toDo === 0
    ? '\nNothing to do.'
    : `\nTo do: ${toDo}. Nothing was changed: it is yours to do, in the posts’ files.`,
);
process.exitCode = toDo === 0 ? 0 : 1;
