// What a build may be told by its environment; .env.example explains each.

/** Absent and empty mean the same: not set. */
interface ImportMetaEnv {
  readonly VITE_FIREBASE_API_KEY?: string;
  readonly VITE_FIREBASE_AUTH_DOMAIN?: string;
  readonly VITE_FIREBASE_PROJECT_ID?: string;
  readonly VITE_FIREBASE_APP_ID?: string;
  readonly VITE_SIGN_IN_PROVIDERS?: string;
  readonly VITE_APP_CHECK_PROVIDER?: string;
  readonly VITE_APP_CHECK_SITE_KEY?: string;
  readonly VITE_SITE_URL?: string;
  readonly VITE_EMULATOR_FIRESTORE?: string;
  readonly VITE_EMULATOR_AUTH?: string;
  readonly VITE_BACKEND?: string;
}
