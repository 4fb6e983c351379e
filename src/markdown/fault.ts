// What is wrong in a post's file, told to its writer: file, line, and a sentence with a way on.

export interface Fault {
  /** Path of the file, as it is shown. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  sentence: string;
}

/** Stops the build (or the page, while developing) with all faults that were found. */
export class PostFaults extends Error {
  override readonly name = 'PostFaults';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const lines = faults.map(({ file, line, sentence }) => `${file}:${line}: ${sentence}`);
    super(
      [faults.length === 1 ? 'A post has a fault.' : 'The posts have faults.', ...lines].join('\n'),
    );
    this.faults = faults;
    // Where in this code a fault was found tells its writer nothing.
    this.stack = this.message;
  }
}
