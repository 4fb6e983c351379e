// Fetches App Check's code where the build is configured for it; elsewhere not one byte of it.
import type { FirebaseApp } from 'firebase/app';
import { readAppCheck } from './app-check-config';

/** Resolves to how App Check is started on an app; null = it is off, or there are only emulators. */
export async function loadAppCheck(): Promise<((app: FirebaseApp) => void) | null> {
  // Said this way, the build sees that it is off, and leaves the code out.
  if (!import.meta.env.VITE_APP_CHECK_PROVIDER || import.meta.env.VITE_EMULATOR_FIRESTORE) {
    return null;
  }
  const config = readAppCheck(import.meta.env);
  if (config === null) return null;
  const { startAppCheck } = await import('./app-check');
  return (app) => {
    startAppCheck(app, config);
  };
}
