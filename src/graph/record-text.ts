// An element without its items as a short text, and back: a JSON list of its kind and its fields in a fixed order. Equal
// records are equal texts, in whatever order their keys were set.

import type { ElementKind, ElementRecord } from "./elements";
import { ordered } from "./stable-json";

type RecordOf<K extends ElementKind> = Extract<ElementRecord, { kind: K }>["record"];

/** The fields of each kind; those that may be absent come last. The compiler counts them. */
const FIELDS = {
  entity: { id: true, type: true, name: true, aliases: true, named: true, subtype: true, count: true },
  event: {
    id: true,
    type: true,
    name: true,
    status: true,
    trigger: true,
    time: true,
    killed: true,
    injured: true,
    count: true,
    reports: true,
  },
  quotation: {
    id: true,
    article: true,
    start: true,
    end: true,
    quote: true,
    cue: true,
    type: true,
    speaker: true,
    speakerText: true,
  },
  merge: { id: true, entity: true, reason: true },
  relation: { id: true, type: true, source: true, target: true, role: true, since: true, until: true, former: true },
  argument: { event: true, role: true, entity: true, text: true },
} as const satisfies { [K in ElementKind]: Record<keyof RecordOf<K>, true> };

const NAMES = Object.fromEntries(
  Object.entries(FIELDS).map(([kind, fields]) => [kind, Object.keys(fields)]),
) as unknown as Readonly<Record<ElementKind, readonly string[]>>;

/**
 * A record as a text. Absent fields are null, or missing at the end.
 *
 * @example recordText({ kind: "merge", record: { id: "m", entity: "e", reason: "name" } }) // '["merge","m","e","name"]'
 */
export function recordText({ kind, record }: ElementRecord): string {
  const cells: unknown[] = [kind];
  for (const name of NAMES[kind]) cells.push(ordered((record as Readonly<Record<string, unknown>>)[name]));
  while (cells.at(-1) === undefined) cells.pop();
  return JSON.stringify(cells);
}

/** The inverse of `recordText`, from the parsed text. */
export function recordFrom([kind, ...cells]: readonly unknown[]): ElementRecord {
  const record: Record<string, unknown> = {};
  for (const [i, name] of NAMES[kind as ElementKind].entries()) {
    const value = cells[i] ?? undefined;
    if (value !== undefined) record[name] = value;
  }
  return { kind, record } as ElementRecord;
}
