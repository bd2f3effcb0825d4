// Exact-span precision, recall and F1 of names, the way CoNLL-2003 counts (a name is right if its span and type are).

import type { NameSpan, NameType } from "../../extract/name-labels";
import type { LabelledSentence } from "./labelled-text";
import { BEGIN, LAST, labelOf, NAME_TYPES, UNIT } from "../../extract/name-labels";

/** Counts of one class. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** Precision, recall and F1, from 0 to 1. */
export function scores({ right, wrong, missed }: Tally): { p: number; r: number; f: number } {
  const p = right + wrong === 0 ? 0 : right / (right + wrong);
  const r = right + missed === 0 ? 0 : right / (right + missed);
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** A gold name: a span and every type that counts as right. */
export interface GoldSpan {
  readonly first: number;
  readonly last: number;
  readonly types: readonly NameType[];
}

/** The names that a sentence's masks mark (words with any label are unknown and yield none). */
export function goldSpansOf({ allowed }: LabelledSentence): GoldSpan[] {
  const spans: GoldSpan[] = [];
  const typesAt = (i: number, position: number): NameType[] =>
    NAME_TYPES.filter((_, type) => ((allowed[i] as number) >> labelOf(type, position)) & 1);
  for (let i = 0; i < allowed.length; i++) {
    if ((allowed[i] as number) & 1) continue;
    const unit = typesAt(i, UNIT);
    if (unit.length > 0) spans.push({ first: i, last: i, types: unit });
    else if (typesAt(i, BEGIN).length > 0) {
      let last = i + 1;
      while (last < allowed.length - 1 && typesAt(last, LAST).length === 0) last++;
      spans.push({ first: i, last, types: typesAt(i, BEGIN) });
      i = last;
    }
  }
  return spans;
}

/** Compares names found with gold; `classOf` names the class a type counts under, `undefined` for types not counted. */
export function compare(
  gold: readonly GoldSpan[],
  found: readonly NameSpan[],
  classOf: (type: NameType) => string | undefined,
  tallies: Map<string, Tally>,
): { right: boolean; span: NameSpan; cls: string }[] {
  const tally = (name: string): Tally => {
    const known = tallies.get(name) ?? { right: 0, wrong: 0, missed: 0 };
    tallies.set(name, known);
    return known;
  };
  const open = new Map(gold.map((span) => [`${span.first}-${span.last}`, span]));
  const out: { right: boolean; span: NameSpan; cls: string }[] = [];
  for (const span of found) {
    const cls = classOf(span.type);
    if (cls === undefined) continue;
    const key = `${span.first}-${span.last}`;
    const twin = open.get(key);
    const right = twin !== undefined && twin.types.some((type) => classOf(type) === cls);
    if (right) open.delete(key);
    tally(cls)[right ? "right" : "wrong"]++;
    out.push({ right, span, cls });
  }
  for (const span of open.values()) {
    const cls = span.types.map(classOf).find((name) => name !== undefined);
    if (cls !== undefined) tally(cls).missed++;
  }
  return out;
}
