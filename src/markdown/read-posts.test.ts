import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Block, Inline } from '#domain/post';
import { readPosts } from './read-posts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'posts-'));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

async function write(slug: string, published: string) {
  await mkdir(join(root, slug));
  await writeFile(
    join(root, slug, 'index.md'),
    `---\ntitle: ${slug}\ndescription: About.\npublished: ${published}\n---\n\nText.\n`,
  );
}

it('reads all posts, newest first', async () => {
  await write('one', '2026-01-01');
  await write('two', '2026-03-01');
  await write('three', '2026-02-01');
  await writeFile(join(root, 'notes.txt'), 'Not a post.');
  const posts = await readPosts(root, root);
  expect(posts.map(({ slug }) => slug)).toEqual(['two', 'three', 'one']);
});

it('tells the faults of all posts together', async () => {
  await write('Bad', '2026-01-01');
  await write('worse', 'soon');
  await mkdir(join(root, 'empty'));
  const reading = readPosts(root, root);
  await expect(reading).rejects.toThrow(/Bad\/index\.md:1: /);
  await expect(reading).rejects.toThrow(/worse\/index\.md:4: “published” must be a day/);
  await expect(reading).rejects.toThrow(/empty\/index\.md:1: .*“index\.md”/);
});

it('keeps the first post word for word', async () => {
  const post = (await readPosts('src/content', '.')).find(
    ({ slug }) => slug === 'lets-focus-on-what-matters',
  );
  expect(post?.title).toBe('Let’s Focus on what matters – Today in review');
  expect(post?.blocks.map(written)).toEqual([
    'An interesting issue that keeps popping in every conversation about Social Media I’ve been part of, is that it’s NOT about technology. Tools are important, no doubt. But a fool with a tool is still a fool.',
    'Social Media is there to solve business issues. A nice metaphor is given by Esteban Kolsky who discusses the use of social Media for dealing with customer services. On his post Let’s Call a Spade a Spade (and Social Media a Band-Aid) he stresses on the fact that businesses should rather focus on Social Business which is',
    '“the vascular surgery that will repair the arterial walls, ensure that circulation is working properly, and there is no loss of function.”',
    'Rather than solving the issue with band aid aka Social Media. Which “won’t stop the bleeding — or save your life.”',
    'Businesses should really focus on what matters most, and to borrow David Armano’s words: “You shouldn’t treat social media like a temporary advertising campaign. Social media is more organic than that. It’s a way of thinking and approaching business that requires passion and commitment and, above all, willingness to participate in social spaces honestly and freely and by the rules of the social network itself.”',
    '“So while managers debate who will control social media inside their organizations — marketing, PR, corporate, IT — I say stop and ask the bigger question: Do any of the people who make up your company, agencies, partners and so on actually live social? Do they demonstrate that they work and play in a connected fashion?”',
    '(Do You Live Social?)',
    'So companies have to go beyond the silos mentality into establishing a real collaborative working environment. Go beyond “It’s Not about the technology” into anchoring a management style backed up by this same technology.',
    'Larry Hawes sums it beautifully in his interview on CloudAve',
    '“E2.0 is a way of being and operating for organizations; it is management philosophy supported by technology. Any organization that implements social software without changing management style and corporate culture will see its E2.0 initiatives fail.”',
  ]);
  expect(post?.quotations.map(({ source, placement }) => [source.writer, placement])).toEqual([
    ['Esteban Kolsky', 'block'],
    ['Esteban Kolsky', 'inline'],
    ['David Armano', 'inline'],
    ['David Armano', 'block'],
    ['Larry Hawes', 'block'],
  ]);
});

/** A block as a reader sees it; the page adds the quotation marks. */
function written(block: Block): string {
  if (block.kind === 'quotation') return `“${block.quotation.words}”`;
  if (block.kind === 'source-link') return block.text;
  return block.kind === 'paragraph' ? block.children.map(inlineText).join('') : block.kind;
}

function inlineText(inline: Inline): string {
  if (inline.kind === 'quotation') return `“${inline.quotation.words}”`;
  return inline.kind === 'text' ? inline.text : `[${inline.kind}]`;
}
