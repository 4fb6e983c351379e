// Proves to Firebase, with each request, that it comes from this site (App Check).
import type { FirebaseApp } from 'firebase/app';
import {
  initializeAppCheck,
  ReCaptchaEnterpriseProvider,
  ReCaptchaV3Provider,
} from 'firebase/app-check';
import type { AppCheckConfig } from './app-check-config';

/** Call it before anything is asked of Firebase. Proofs are renewed before they end. */
export function startAppCheck(app: FirebaseApp, { provider, siteKey }: AppCheckConfig): void {
  initializeAppCheck(app, {
    provider:
      provider === 'recaptcha-enterprise'
        ? new ReCaptchaEnterpriseProvider(siteKey)
        : new ReCaptchaV3Provider(siteKey),
    isTokenAutoRefreshEnabled: true,
  });
}
