import { expect, it } from 'vitest';
import type { Manifest } from 'vite';
import { chunksOf } from './manifest';
import { stylesOf } from './prerender-styles';

const MANIFEST: Manifest = {
  'src/page.tsx': {
    file: 'page.js',
    css: ['page.css'],
    imports: ['_button.js', '_react.js'],
    dynamicImports: ['src/later.tsx'],
  },
  'src/later.tsx': { file: 'later.js', css: ['later.css'], imports: ['_button.js'] },
  '_button.js': { file: 'button.js', css: ['button.css'], imports: ['_react.js'] },
  '_react.js': { file: 'react.js' },
};

it('finds all that a module needs, and what is loaded later not', () => {
  const files = chunksOf(MANIFEST, 'src/page.tsx').map(({ file }) => file);
  expect(files).toEqual(['react.js', 'button.js', 'page.js']);
});

it('puts the styles of what is used before those of who uses it', () => {
  expect(stylesOf(MANIFEST, 'src/page.tsx')).toEqual(['button.css', 'page.css']);
});

it('refuses a module that has no chunk', () => {
  expect(() => chunksOf(MANIFEST, 'src/gone.tsx')).toThrow('src/gone.tsx');
});
