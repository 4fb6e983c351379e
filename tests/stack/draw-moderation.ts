// Draws the pictures of the moderation guide anew: `npm run moderation-pictures`.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { MODERATION_ACTS } from './moderation-acts';
import { moderationPicture } from './moderation-picture';

const folder = fileURLToPath(new URL('../../public/moderation/', import.meta.url));

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const act of MODERATION_ACTS) {
  await writeFile(`${folder}${act.id}.svg`, moderationPicture(act));
}
console.log(`Drew ${MODERATION_ACTS.length} pictures in ${folder}.`);
