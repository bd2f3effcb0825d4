// Numeric dates and clock times (“2021-08-27”, “08/27/2021”, “at 9:08 p.m.”), found by chrono-node in its strict mode.
// Only what chrono says is certain is taken; whatever it guesses against a reference date is left to resolve-time.ts.

import * as chrono from "chrono-node";
import type { Span } from "../../text/token";
import type { TimeShape } from "./time-shape";

/** A numeric date or clock time: where it stands and what it says. */
export interface ChronoDate extends Span {
  readonly shape: TimeShape & { readonly kind: "date" };
}

/** What a numeric date or a clock time looks like; chrono is asked only around these. Linear. */
const GATE = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}:\d{2}|\d\s?[ap]\.?m\b/gi;
/** Characters around a gate that chrono may see. */
const WINDOW = 40;
/** chrono needs a reference; nothing derived from it is kept. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

/** Finds numeric dates and clock times in a stretch of text, in order. */
export function chronoDates(text: string): ChronoDate[] {
  const found: ChronoDate[] = [];
  let done = 0;
  for (const gate of text.matchAll(GATE)) {
    if (gate.index < done) continue;
    const from = Math.max(done, gate.index - WINDOW);
    const to = Math.min(text.length, gate.index + gate[0].length + WINDOW);
    for (const result of chrono.strict.parse(text.slice(from, to), REFERENCE)) {
      const certain = (part: chrono.Component): number | undefined =>
        result.start.isCertain(part) ? (result.start.get(part) ?? undefined) : undefined;
      const [year, month, day] = [certain("year"), certain("month"), certain("day")];
      const clock = clockOf(certain("hour"), certain("minute"));
      if (!/\d/.test(result.text) || (day === undefined && clock === undefined)) continue;
      const start = from + result.index;
      found.push({ start, end: start + result.text.length, shape: { kind: "date", year, month, day, clock } });
      done = start + result.text.length;
    }
    done = Math.max(done, gate.index + gate[0].length);
  }
  return found;
}

const clockOf = (hour: number | undefined, minute: number | undefined): string | undefined =>
  hour === undefined ? undefined : `${String(hour).padStart(2, "0")}:${String(minute ?? 0).padStart(2, "0")}`;
