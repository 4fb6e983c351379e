// The import fence catches each kind of planted violation, and lets what is allowed pass.
import { fileURLToPath } from 'node:url';
import { ESLint, Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { importFence } from './import-fence';

const root = fileURLToPath(new URL('../../', import.meta.url));
const linter = new Linter({ cwd: root });

/** What the fence says of a file with this code; empty = nothing. */
function saidOf(path: string, code: string): string[] {
  const messages = linter.verify(
    code,
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parser },
      plugins: { fence: { rules: { imports: importFence } } },
      rules: { 'fence/imports': 'error' },
    },
    { filename: `${root}src/${path}` },
  );
  return messages.map(({ message }) => message);
}

describe('what crosses a layer is caught', () => {
  test.each([
    ['domain/a.ts', '#ui/button'],
    ['domain/a.ts', '#backend/backend'],
    ['domain/a.ts', 'react'],
    ['domain/a.ts', 'firebase/firestore'],
    ['ui/a.tsx', '#domain/comment'],
    ['ui/a.tsx', '#features/comments/comment-card'],
    ['backend/a.ts', '#features/comments/comment-card'],
    ['backend/a.ts', '#ui/button'],
    ['backend/a.ts', 'firebase/app'],
    ['backend/a.ts', './firebase/firebase-backend'],
    ['backend/a.ts', '#backend/memory/memory-backend'],
    ['backend/memory/a.ts', '#backend/firebase/firebase-backend'],
    ['backend/memory/a.ts', '@firebase/firestore'],
    ['markdown/a.ts', '#ui/button'],
    ['markdown/a.ts', 'react'],
    ['features/comments/a.tsx', '#features/session/account-line'],
    ['features/comments/a.tsx', '#app/app'],
    ['features/comments/a.tsx', '#backend/firebase/firebase-backend'],
    ['features/comments/a.tsx', '#backend/memory/memory-backend'],
    ['features/comments/a.tsx', 'firebase/auth'],
    ['features/comments/a.tsx', 'remark-parse'],
    ['features/comments/a.tsx', 'virtual:posts'],
    ['features/brand-new/a.tsx', '#features/comments/comment-card'],
    ['features/comments/a.tsx', '#features/brand-new/thing'],
    ['app/a.tsx', '#markdown/parse-post'],
    ['app/a.tsx', 'firebase/auth'],
    ['utils/a.ts', '#domain/comment'],
  ])('%s naming %s', (path, named) => {
    expect(saidOf(path, `import { x } from '${named}';`)).toHaveLength(1);
  });

  test.each([
    ['an import for its effect', "import '#app/app';"],
    ['an import of a type', "import type { X } from '#app/app';"],
    ['a re-export', "export { x } from '#app/app';"],
    ['a re-export of all', "export * from '#app/app';"],
    ['a dynamic import', "void import('#app/app');"],
    ['a dynamic import by template', 'void import(`#app/app`);'],
    ['a dynamic import by expression', "void import('#app/' + name);"],
    ['the type of a module', "type X = typeof import('#app/app');"],
    ['a glob', "import.meta.glob('/src/app/*');"],
    ['a path upwards', "import { x } from '../../app/app';"],
    ['a path that goes down and up', "import { x } from './b/../../../app/app';"],
    ['a path from the root', "import { x } from '/src/app/app';"],
  ])('by %s', (_kind, code) => {
    expect(saidOf('features/comments/a.tsx', code)).toHaveLength(1);
  });

  test('a path upwards is caught even within a layer', () => {
    expect(saidOf('domain/inner/a.ts', "import { x } from '../comment';")).toHaveLength(1);
  });
});

describe('what the layers may import passes', () => {
  test.each([
    ['domain/a.ts', './comment'],
    ['ui/a.tsx', 'react'],
    ['ui/a.tsx', './button'],
    ['backend/a.ts', '#domain/comment'],
    ['backend/a.ts', '@tanstack/react-query'],
    ['backend/firebase/a.ts', 'firebase/firestore'],
    ['backend/firebase/a.ts', '#backend/backend'],
    ['backend/firebase/a.ts', '#domain/comment'],
    ['backend/memory/a.ts', '#backend/stored-comment'],
    ['markdown/a.ts', 'remark-parse'],
    ['markdown/a.ts', '#domain/post'],
    ['features/comments/a.tsx', './comment-card'],
    ['features/comments/a.tsx', './comment-card.module.css'],
    ['features/comments/a.tsx', '#domain/comment'],
    ['features/comments/a.tsx', '#ui/button'],
    ['features/comments/a.tsx', '#backend/backend'],
    ['features/brand-new/a.tsx', '#backend/backend-context'],
    ['app/a.tsx', '#features/comments/comments-section'],
    ['app/a.tsx', '#backend/firebase/firebase-backend'],
    ['app/a.tsx', 'virtual:posts'],
    ['main.tsx', './app/wake'],
    ['features/comments/a.test.tsx', '#backend/memory/memory-backend'],
    ['features/comments/a.test.tsx', '../../../tests/support/a-comment'],
  ])('%s naming %s', (path, named) => {
    expect(saidOf(path, `import { x } from '${named}';`)).toEqual([]);
    if (!named.endsWith('.css')) expect(saidOf(path, `void import('${named}');`)).toEqual([]);
  });
});

test('`npm run lint` has the fence switched on, in every layer', async () => {
  const eslint = new ESLint({ cwd: root });
  for (const path of ['domain/a.ts', 'ui/a.tsx', 'features/brand-new/a.tsx', 'main.tsx']) {
    const config: unknown = await eslint.calculateConfigForFile(`${root}src/${path}`);
    expect(config, path).toMatchObject({ rules: { 'fence/imports': [2] } });
  }
});
