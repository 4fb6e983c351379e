// The Vite plugin that puts licences.txt beside the pages: the works of others that the built files hold.
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licenceList, readWork } from './licence-list.ts';

/** A package’s folder, in the path of a file of it. */
const FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
/** In the built files only where it is configured; listed always, so that there is one list. */
const APP_CHECK = 'node_modules/@firebase/app-check';

export function licences(): Plugin {
  return {
    name: 'today-in-review:licences',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async generateBundle(_options, bundle) {
      const { root } = this.environment.config;
      const files = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : file.originalFileNames,
      );
      const folders = files.flatMap((file) => FOLDER.exec(file)?.[0] ?? []);
      // Fonts are named from the root on, scripts with their whole path.
      const whole = [...folders, APP_CHECK].map((folder) =>
        folder.startsWith(root) ? folder : join(root, folder),
      );
      const works = await Promise.all([...new Set(whole)].map(readWork));
      works.sort((a, b) => a.name.localeCompare(b.name, 'en'));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceList(works) });
    },
  };
}
