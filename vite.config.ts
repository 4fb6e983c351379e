import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { readAppCheck } from './src/backend/firebase/app-check-config.ts';
import { readFirebaseConfig, readProviders } from './src/backend/firebase/firebase-config.ts';
import { hostingHeaders } from './src/backend/firebase/hosting-headers-plugin.ts';
import { licences } from './src/licences-plugin.ts';
import { posts } from './src/markdown/vite-plugin.ts';
import { prerender } from './src/prerender-plugin.ts';
import { chromium } from './tests/stack/chromium.ts';

/** A build with half a configuration would be a site whose comments fail in front of readers. */
const wholeConfiguration: Plugin = {
  name: 'today-in-review:whole-configuration',
  apply: 'build',
  configResolved({ env }) {
    readFirebaseConfig(env);
    readProviders(env);
    readAppCheck(env);
  },
};

export default defineConfig({
  plugins: [wholeConfiguration, react(), posts(), prerender(), hostingHeaders(), licences()],
  // Firebase is the one large piece; it is loaded by itself, when the discussion comes near.
  build: { chunkSizeWarningLimit: 600 },
  resolve: {
    // Of the two endings that package.json gives for `#layer/…`, Vite would try the first alone.
    alias: [
      {
        find: /^#(?=(?:app|backend|domain|features|markdown|ui)\/)/,
        replacement: fileURLToPath(new URL('src/', import.meta.url)),
      },
      {
        find: 'decode-named-character-reference',
        replacement: fileURLToPath(
          new URL('src/features/comments/no-character-names.ts', import.meta.url),
        ),
      },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'tests/{architecture,budgets,mutation,observatory,sources,supply-chain}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/support/component-setup.ts'],
        },
      },
      {
        extends: true,
        // Found while the tests run, they would be bundled anew, and loaded twice.
        optimizeDeps: {
          include: [
            'firebase/app',
            'firebase/auth',
            'firebase/firestore',
            'firebase/firestore/lite',
          ],
        },
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          // Once in about ten runs one of them waits in vain for a message of the emulator.
          retry: 1,
          // In a browser, as the site is: Firestore's SDK talks to the server in another way there
          // than in Node, where the emulator garbles a message now and then.
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium(process.env) }),
            instances: [{ browser: 'chromium' }],
          },
          provide: {
            firestoreEmulator: process.env['FIRESTORE_EMULATOR_HOST'] ?? '',
            authEmulator: process.env['FIREBASE_AUTH_EMULATOR_HOST'] ?? '',
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: ['tests/rules/**/*.test.ts'],
          // None of them is timed: a busy machine is slow.
          testTimeout: 30_000,
        },
      },
    ],
  },
});
