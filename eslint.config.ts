// Lint rules, and the import fence that keeps the layers apart.
import tanstackQuery from '@tanstack/eslint-plugin-query';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { fileNames } from './tests/architecture/file-names';
import { importFence } from './tests/architecture/import-fence';
import { RAW_HTML } from './tests/architecture/raw-html';

const DEFAULT_EXPORTS = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name, so that a thing has one name everywhere.',
};

export default defineConfig(
  { ignores: ['dist', '.cache', 'test-results', 'playwright-report'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { local: { rules: { 'file-names': fileNames } } },
    rules: {
      'local/file-names': 'error',
      'max-lines': ['error', 300],
      eqeqeq: 'error',
      'no-control-regex': 'error',
      'no-eval': 'error',
      'no-misleading-character-class': 'error',
      'no-script-url': 'error',
      'no-self-compare': 'error',
      'no-useless-escape': 'error',
      'no-restricted-syntax': ['error', ...RAW_HTML, DEFAULT_EXPORTS],
      // `typeof import('./x')` is the only way to name the type of a module.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Brackets say that a key is looked up, and may be missing.
      '@typescript-eslint/dot-notation': 'off',
      // The port's methods are closures on plain objects: they can be handed on.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [
      reactHooks.configs.flat.recommended,
      jsxA11y.configs.strict,
      tanstackQuery.configs['flat/recommended-strict'],
    ],
    plugins: { fence: { rules: { imports: importFence } } },
    rules: { 'fence/imports': 'error' },
  },
  {
    // A test may set up a page from a string of its own.
    files: ['**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', DEFAULT_EXPORTS] },
  },
  {
    // These tools ask for a default export.
    files: ['**/*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...RAW_HTML] },
  },
);
