// The lint rule that has files named in kebab-case.
import { basename } from 'node:path';
import type { Rule } from 'eslint';

/** `comment-card.tsx`, `comment-card.test.tsx`, `vite.config.ts`, `virtual-posts.d.ts` */
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))?\.(ts|tsx|js)$/;

export const fileNames: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Name files in kebab-case' },
    messages: { name: '{{name}} is not in kebab-case.' },
    schema: [],
  },
  create(context) {
    const name = basename(context.filename);
    return {
      Program(node) {
        if (!KEBAB_CASE.test(name)) context.report({ node, messageId: 'name', data: { name } });
      },
    };
  },
};
