// One line on stderr that says how far a job is; nothing when stderr is no terminal or `--quiet` was given.

import type { Io } from "./io";

/** Shows and clears the progress line. */
export interface ProgressLine {
  show(done: number, total: number | undefined, what: string): void;
  clear(): void;
}

/** Longest text shown of an article's id (UTF-16 units), so that the line stays one. */
const SHOWN_UNITS = 50;
const CLEAR_LINE = "\r\u001b[K";
// An id is data: control characters could move the cursor.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;

export function progressLine(io: Io, quiet: boolean): ProgressLine {
  if (quiet || !io.errIsTerminal) return { show: () => undefined, clear: () => undefined };
  return {
    show: (done, total, what) =>
      io.err(
        `${CLEAR_LINE}${done}${total === undefined ? "" : `/${total}`} ${what.replace(CONTROLS, "?").slice(0, SHOWN_UNITS)}`,
      ),
    clear: () => io.err(CLEAR_LINE),
  };
}
