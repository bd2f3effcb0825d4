// The event table made ready for look-up: for each lemma the trigger rows it may belong to, with slots and conditions
// parsed once. It holds no word of its own; everything comes from src/ontology/event-frames.

import { COMMON_ROLES, EVENT_ROWS, type EventRole, type EventType } from "../ontology/event-frames";
import { plural, verbForms } from "../text/inflections";
import type { Token } from "../text/token";
import type { EventFrame, Slots, TriggerRow } from "../ontology/event-frame";
import { lemmaAt } from "./dependency-tree";
import { classTest, type Filler } from "./filler-class";
import { WordFilter } from "./word-filter";

/** `role:class` of a slot, parsed. */
export interface RoleChoice {
  readonly role: EventRole;
  /** The class list, or undefined where anything goes. */
  readonly test?: string;
  /** Whether a filler is of those classes. */
  readonly holds?: (filler: Filler) => boolean;
}

/** A condition on one slot. */
export interface SlotTest {
  readonly slot: string;
  readonly test: string;
  /** Whether what fills it is as the test asks. */
  readonly holds: (filler: Filler) => boolean;
}

/** One trigger word of one row of one frame. */
export interface Trigger {
  readonly frame: EventType;
  /** Position of the row in its frame, for `nutgraph explain`. */
  readonly row: number;
  readonly kind: "verb" | "noun" | "adjective";
  /** The other words of a multi-word trigger: below a verb, before a noun. */
  readonly words: readonly string[];
  readonly slots: ReadonlyMap<string, readonly RoleChoice[]>;
  readonly needs: readonly SlotTest[];
  readonly needsOne: readonly SlotTest[];
  readonly bars: readonly SlotTest[];
}

/** Parses `"victim:human target"` into its choices. Throws on a role that the frame does not have. */
export function parseChoices(value: string, frame: EventFrame, where: string): RoleChoice[] {
  return value
    .split(" ")
    .filter((part) => part !== "")
    .map((part) => {
      const colon = part.indexOf(":");
      const role = colon < 0 ? part : part.slice(0, colon);
      if (!(role in frame.roles) && !(role in COMMON_ROLES)) throw new Error(`${where}: there is no role ${role}`);
      return colon < 0
        ? { role: role as EventRole }
        : { role: role as EventRole, test: part.slice(colon + 1), holds: classTest(part.slice(colon + 1)) };
    });
}

const tests = (slots: Slots | undefined): SlotTest[] =>
  Object.entries(slots ?? {}).map(([slot, test]) => ({
    slot,
    test,
    holds: WORD_SLOTS.has(slot) ? wordTest(test) : classTest(test),
  }));

/** Slots that are tested by the lemma of what fills them: the verb beside a noun, its preposition; all others by class. */
const WORD_SLOTS: ReadonlySet<string> = new Set(["predicate", "case"]);

function wordTest(test: string): (filler: Filler) => boolean {
  const lemmas = new Set(test.split("|"));
  return test === "any" ? () => true : ({ sentence, token }) => lemmas.has(lemmaAt(sentence, token));
}

const entries = (words: string | undefined): string[][] =>
  (words ?? "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => word.split("_"));

/** A word with a hyphen may come as one token or as three. */
const withSplitHyphen = (parts: string[]): string[][] => {
  const last = parts[parts.length - 1] ?? "";
  return last.includes("-") ? [parts, [...parts.slice(0, -1), ...last.split(/(-)/)]] : [parts];
};

function slotsFor(frame: EventFrame, base: Slots, row: TriggerRow, where: string): Map<string, readonly RoleChoice[]> {
  const slots = new Map<string, readonly RoleChoice[]>();
  for (const [slot, value] of [...Object.entries(base), ...Object.entries(row.slots ?? {})])
    slots.set(slot, parseChoices(value, frame, `${where}.${slot}`));
  return slots;
}

function build(): ReadonlyMap<string, readonly Trigger[]> {
  const lexicon = new Map<string, Trigger[]>();
  const add = (lemma: string, trigger: Trigger): void => {
    const known = lexicon.get(lemma);
    if (known) known.push(trigger);
    else lexicon.set(lemma, [trigger]);
  };
  for (const [type, frame] of Object.entries(EVENT_ROWS) as [EventType, EventFrame][])
    frame.triggers.forEach((row, index) => {
      const where = `${type}.triggers[${index}]`;
      const [needs, needsOne, bars] = [tests(row.needs), tests(row.needsOne), tests(row.bars)];
      const triggerOf = (kind: Trigger["kind"], words: readonly string[], slots: Trigger["slots"]): Trigger => ({
        frame: type,
        row: index,
        kind,
        words,
        slots,
        needs,
        needsOne,
        bars,
      });
      const verbSlots = slotsFor(frame, frame.verbSlots, row, where);
      const nounSlots = slotsFor(frame, frame.nounSlots, row, where);
      for (const [lemma = "", ...words] of entries(row.verbs)) add(lemma, triggerOf("verb", words, verbSlots));
      for (const [lemma = "", ...words] of entries(row.adjectives))
        add(lemma, triggerOf("adjective", words, verbSlots));
      for (const parts of entries(row.nouns).flatMap(withSplitHyphen))
        add(parts[parts.length - 1] ?? "", triggerOf("noun", parts.slice(0, -1), nounSlots));
    });
  return lexicon;
}

/** Lemma (of the verb, of a noun's last word) → its triggers, in the order of the table. */
export const TRIGGER_LEXICON: ReadonlyMap<string, readonly Trigger[]> = build();

/** Form → lemmas, for words whose tag led the lemmatizer astray. */
const LEMMAS_OF: ReadonlyMap<string, readonly string[]> = formIndex();

function formIndex(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [lemma, triggers] of TRIGGER_LEXICON) {
    const forms = new Set<string>();
    for (const { kind } of triggers)
      for (const form of kind === "verb" ? verbForms(lemma) : [plural(lemma)]) forms.add(form);
    for (const form of forms) {
      if (TRIGGER_LEXICON.has(form)) continue;
      const known = index.get(form);
      if (known) known.push(lemma);
      else index.set(form, [lemma]);
    }
  }
  return index;
}

const FILTER = new WordFilter([...TRIGGER_LEXICON.keys(), ...LEMMAS_OF.keys()]);

/** False for most words that trigger nothing. */
export const mayTrigger = ({ lemma, form }: Pick<Token, "lemma" | "form">): boolean =>
  FILTER.mayHave(form) || (lemma !== form && FILTER.mayHave(lemma));

/** The triggers a word may belong to: by its lemma, by its form, by a regular form of a lemma. */
export function triggersOf(lemma: string, form: string, xpos = "NN"): readonly Trigger[] {
  const found = TRIGGER_LEXICON.get(lemma);
  // “found” of “find” is no founding: a form counts as a verb's lemma only where it is one.
  const byForm =
    form === lemma
      ? undefined
      : TRIGGER_LEXICON.get(form)?.filter(({ kind }) => kind !== "verb" || /^VBP?$/.test(xpos));
  if (found || byForm) return byForm && found ? [...found, ...byForm] : (found ?? byForm ?? []);
  const lemmas = LEMMAS_OF.get(form);
  return lemmas ? lemmas.flatMap((each) => TRIGGER_LEXICON.get(each) ?? []) : [];
}
