// Writes the list of posts into firestore.rules, so that nobody can comment on a post that is not there.

/** What the rules must know of a post. */
interface RulesPost {
  /** Small letters, digits and hyphens. */
  slug: string;
  /** Day of publication, `YYYY-MM-DD`. */
  published: string;
}

/** Posts that the rules can name: a comment must cost less than 1000 evaluated expressions. */
export const MAX_POSTS = 90;

const DAY = 24 * 60 * 60 * 1000;
const BLOCK = /(<posts>[^\n]*\n)[\s\S]*?(\n[^\n]*<\/posts>)/g;

/**
 * The rules with the block between their `<posts>` and `</posts>` comments written anew. Posts are
 * sorted by slug, so that the same posts always give the same text.
 *
 * @throws Error when the block is missing or doubled, or a slug or day cannot stand in the rules
 */
export function withPosts(rulesText: string, posts: readonly RulesPost[]): string {
  if (rulesText.match(BLOCK)?.length !== 1) {
    throw new Error(
      'firestore.rules must hold one block of posts, between a comment with <posts> and one with ' +
        '</posts>. Restore it from the last commit.',
    );
  }
  if (posts.length > MAX_POSTS) {
    throw new Error(
      `firestore.rules can name ${String(MAX_POSTS)} posts and there are ${String(posts.length)}: ` +
        'each costs a little of what Firestore grants to one request. Join or remove old posts.',
    );
  }
  const entries = [...posts].sort(bySlug).map(entry);
  const list = entries.length === 0 ? '{}' : `{\n${entries.join('\n')}\n      }`;
  const lines = ['    function postDays() {', `      return ${list};`, '    }'].join('\n');
  return rulesText.replace(BLOCK, (_, begin: string, end: string) => `${begin}${lines}${end}`);
}

/** A comma follows every post but the last; the day stands behind it for people. */
function entry({ slug, published }: RulesPost, index: number, all: readonly RulesPost[]): string {
  if (!/^[a-z0-9-]+$/.test(slug)) {
    throw new Error(
      `The post “${slug}” cannot stand in firestore.rules: rename its folder to small letters, ` +
        'digits and hyphens.',
    );
  }
  const day = /^\d{4}-\d{2}-\d{2}$/.test(published) ? Date.parse(published) / DAY : NaN;
  if (Number.isNaN(day)) {
    throw new Error(
      `The post “${slug}” cannot stand in firestore.rules: write its day as YYYY-MM-DD, ` +
        `not “${published}”.`,
    );
  }
  const comma = index < all.length - 1 ? ',' : '';
  return `        '${slug}': ${String(day)}${comma} // ${published}`;
}

function bySlug(a: RulesPost, b: RulesPost): number {
  return a.slug < b.slug ? -1 : 1;
}
