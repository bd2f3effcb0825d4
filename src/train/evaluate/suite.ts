// What an evaluation suite is: a name for the command line and a function that measures and gives its report as text.

/** One thing that `npm run evaluate -- NAME` measures. */
export interface Suite {
  readonly name: string;
  readonly description: string;
  /** Measures; `options` are the words after the suite's name (e.g. `--errors`). Returns the report to print. */
  run(options: readonly string[]): string | Promise<string>;
}
