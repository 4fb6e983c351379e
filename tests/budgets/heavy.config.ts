// A build that is made too heavy on purpose: the script of who only reads fetches React.
import { defineConfig, mergeConfig } from 'vite';
import site from '../../vite.config.ts';

// Vite's configuration must be a default export.
export default mergeConfig(
  site,
  defineConfig({
    plugins: [
      {
        name: 'heavy',
        transform(code, id) {
          if (!id.endsWith('/src/main.tsx')) return null;
          return `import { version } from 'react';\nconsole.log(version);\n${code}`;
        },
      },
    ],
  }),
);
