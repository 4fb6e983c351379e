// Where the Firestore emulator of this run listens.

/** `host:port`. @throws Error when none runs */
export function emulatorHost(): string {
  const host = process.env['FIRESTORE_EMULATOR_HOST'];
  if (!host) throw new Error('No emulator is running: use `npm run test:rules`.');
  return host;
}
