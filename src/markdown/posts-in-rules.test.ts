import { describe, expect, it } from 'vitest';
import { withPosts } from './posts-in-rules';

const RULES = [
  "rules_version = '2';",
  '    // <posts>',
  '    function posts() {',
  "      return ' an-old-post=2020-01-02 ';",
  '    }',
  '    // </posts>',
  '    function after() {}',
  '',
].join('\n');

describe('withPosts', () => {
  it('writes the posts between the markers, sorted, and leaves the rest alone', () => {
    const posts = [
      { slug: 'b-post', published: '2026-02-03' },
      { slug: 'a-post', published: '2026-11-23' },
    ];
    expect(withPosts(RULES, posts)).toBe(
      RULES.replace('an-old-post=2020-01-02', 'a-post=2026-11-23 b-post=2026-02-03'),
    );
  });

  it('changes nothing when the posts are the same', () => {
    expect(withPosts(RULES, [{ slug: 'an-old-post', published: '2020-01-02' }])).toBe(RULES);
  });

  it('keeps the block when there is no post, and fills it again', () => {
    const empty = withPosts(RULES, []);
    expect(empty).toContain("return ' ';");
    expect(withPosts(empty, [{ slug: 'an-old-post', published: '2020-01-02' }])).toBe(RULES);
  });

  it.each(["x': '2020-01-01', 'y", 'Upper', 'a b', '', 'a/b'])(
    'refuses the slug %j, which could change the rules',
    (slug) => {
      expect(() => withPosts(RULES, [{ slug, published: '2026-11-23' }])).toThrow(
        /rename its folder/,
      );
    },
  );

  it.each(["2026-11-23'", '23.11.2026', '2026-13-01', '', '2026-11-23\n'])(
    'refuses the day %j, which the rules could not read',
    (published) => {
      expect(() => withPosts(RULES, [{ slug: 'a-post', published }])).toThrow(/YYYY-MM-DD/);
    },
  );

  it.each([
    ['missing', RULES.replace('// </posts>', '')],
    ['doubled', RULES + RULES],
  ])('says so when the block is %s', (_, rules) => {
    expect(() => withPosts(rules, [])).toThrow(/one block of posts/);
  });
});
