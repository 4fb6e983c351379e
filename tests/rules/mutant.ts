// What the mutation tester says to the rules' tests, through the environment.

interface Mutant {
  /** The rules to test in place of firestore.rules. */
  file: string;
  /** Project of the emulator in which they are loaded already. */
  project: string;
  /** Folder for what each test reaches; null = it is not asked for. */
  reach: string | null;
}

/** Null = the tests run on firestore.rules. */
export const MUTANT: Mutant | null = given();

function given(): Mutant | null {
  const { MUTANT_FILE: file, MUTANT_PROJECT: project, MUTANT_REACH: reach } = process.env;
  return file && project ? { file, project, reach: reach ?? null } : null;
}
