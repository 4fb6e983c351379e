// Mutants that no test can kill, each with the reason why.

interface Equivalents {
  reason: string;
  /** Their names, as the mutation tester prints them. */
  mutants: string[];
}

export const EQUIVALENT: Equivalents[] = [];
