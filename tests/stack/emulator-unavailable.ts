// Says that the Firestore emulator cannot run on this machine, and what to do about it.

/** Java or the emulator's jar is missing; the message says which, and how to get it. */
export class EmulatorUnavailable extends Error {
  override readonly name = 'EmulatorUnavailable';
}
