// Writes the list of posts into firestore.rules, so that nobody can comment on a post that is not there.

/** What the rules must know of a post. */
interface RulesPost {
  /** Small letters, digits and hyphens. */
  slug: string;
  /** Day of publication, `YYYY-MM-DD`. */
  published: string;
}

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
  const list = [...posts].sort(bySlug).map(entry).join('');
  const lines = ['    function posts() {', `      return ' ${list}';`, '    }'].join('\n');
  return rulesText.replace(BLOCK, (_, begin: string, end: string) => `${begin}${lines}${end}`);
}

/** A blank stands behind each, and before the first. */
function entry({ slug, published }: RulesPost): string {
  if (!/^[a-z0-9-]+$/.test(slug)) {
    throw new Error(
      `The post “${slug}” cannot stand in firestore.rules: rename its folder to small letters, ` +
        'digits and hyphens.',
    );
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(published) || Number.isNaN(Date.parse(published))) {
    throw new Error(
      `The post “${slug}” cannot stand in firestore.rules: write its day as YYYY-MM-DD, ` +
        `not “${published}”.`,
    );
  }
  return `${slug}=${published} `;
}

function bySlug(a: RulesPost, b: RulesPost): number {
  return a.slug < b.slug ? -1 : 1;
}
