// Whether this build proves to Firebase that it is this site (App Check), and by which service.

export interface AppCheckConfig {
  provider: AppCheckProvider;
  siteKey: string;
}

const PROVIDERS = ['recaptcha-v3', 'recaptcha-enterprise'] as const;
type AppCheckProvider = (typeof PROVIDERS)[number];

const PROVIDER = 'VITE_APP_CHECK_PROVIDER';
const SITE_KEY = 'VITE_APP_CHECK_SITE_KEY';

/**
 * How App Check is configured; null = it is off.
 * @throws Error that says what is missing, or which service the site does not know
 */
export function readAppCheck(env: Record<string, unknown>): AppCheckConfig | null {
  const provider = text(env[PROVIDER]);
  const siteKey = text(env[SITE_KEY]);
  if (provider === '' && siteKey === '') return null;
  if (provider === '' || siteKey === '') {
    const missing = provider === '' ? PROVIDER : SITE_KEY;
    throw new Error(
      `App Check is half configured: ${missing} is missing. ` +
        'Give both (see .env.example), or neither to leave it off.',
    );
  }
  if (!isProvider(provider)) {
    throw new Error(
      `${PROVIDER} is “${provider}”, which this site does not know. It knows ${PROVIDERS.join(', ')}.`,
    );
  }
  return { provider, siteKey };
}

function isProvider(text: string): text is AppCheckProvider {
  return (PROVIDERS as readonly string[]).includes(text);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
