// The post that the site begins with, read as the build reads it.
import { readFileSync } from 'node:fs';
import { parsePost } from '#markdown/parse-post';

const SLUG = 'lets-focus-on-what-matters';
const FILE = `src/content/${SLUG}/index.md`;

export const THE_POST = parsePost({ file: FILE, slug: SLUG, content: readFileSync(FILE, 'utf8') });
