// Takes out of the Auth emulator's pages what they load from the internet.

const LOADER = 'https://apis.google.com/js/api.js';

/** Styles for the account picker in place of Google's: readable, in either colour scheme. */
const STYLES = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
.material-icons, .custom-label, .mdc-notched-outline, #autogen-button, .callout { display: none !important; }
.list { list-style: none; padding: 0; }
.js-reuse-account { cursor: pointer; padding: 8px 24px; }
.js-reuse-account:hover, .js-reuse-account:focus { background: #8882; }
.mdc-list-item__primary-text { display: block; }
.mdc-list-item__secondary-text, .subtitle, .form-label { color: inherit !important; opacity: .7; }
#add-account-button { padding: 8px 24px; }
button { font: inherit; padding: 6px 12px; }
input { font: inherit; box-sizing: border-box; width: 100%; padding: 6px 8px; }
`;

/**
 * A page of the Auth emulator, with the stand-in for Google's loader and without the styles, fonts
 * and scripts of other hosts: where there is no internet, the browser would wait for each of them.
 */
export function withoutInternet(page: string, standIn: string): string {
  return page
    .replaceAll(LOADER, standIn)
    .replaceAll(/<link href="https:[^>]*>/g, '')
    .replaceAll(/<script src="https:[^>]*><\/script>/g, '')
    .replace('<style>', `<style>${STYLES}`);
}
