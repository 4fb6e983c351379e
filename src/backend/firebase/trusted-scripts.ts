// Trusted Types: the few addresses that Firebase may add a script from; the browser refuses all others.

/** Google's loader, as the Auth SDK asks for it when somebody signs in. */
const SIGN_IN = /^https:\/\/apis\.google\.com\/js\/api\.js\?onload=__iframefcb\d+$/;
/** reCAPTCHA, as the App Check SDK asks for it, and what it loads in turn. */
const APP_CHECK = [
  /^https:\/\/www\.google\.com\/recaptcha\/(?:api\.js|enterprise\.js\?render=explicit)$/,
  /^https:\/\/www\.gstatic\.com\/recaptcha\/releases\/[\w-]+\/recaptcha__[\w-]+\.js$/,
];

/** What TypeScript does not know of Trusted Types yet. */
interface TrustedTypesWindow {
  /** Absent where the browser does not enforce them. */
  trustedTypes?: {
    defaultPolicy: object | null;
    createPolicy: (
      name: string,
      rules: { createScriptURL: (address: string) => string | null },
    ) => object;
  };
}

/**
 * Lets these scripts through for the rest of the page's life. HTML and code in strings stay refused,
 * as the Content-Security-Policy asks.
 */
export function trustFirebaseScripts(by: { appCheck: boolean }): void {
  const { trustedTypes } = globalThis as TrustedTypesWindow;
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => (isTrusted(address, by) ? address : null),
  });
}

/** Whether a script may come from this address. */
export function isTrusted(address: string, { appCheck }: { appCheck: boolean }): boolean {
  return SIGN_IN.test(address) || (appCheck && APP_CHECK.some((known) => known.test(address)));
}
