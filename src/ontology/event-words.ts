// How an event is put into a sentence: the words of its frame's row, and the preposition before each role. Headlinese, so
// that no agreement is needed ("13 soldiers killed"). It says nothing about how events are found (event-frames.ts).

import type { FrameWords } from "./event-frame";
import { EVENT_ROWS, type EventRole, type EventType } from "./event-frames";
import { WORD_CLASSES } from "./word-classes";

/** The words for one event type, with its roles typed. */
export interface EventWords extends FrameWords {
  readonly agent: readonly EventRole[];
  readonly object: readonly EventRole[];
  readonly also?: readonly EventRole[];
  readonly prepositions?: Readonly<Partial<Record<EventRole, string>>>;
}

/** The word that leads in a role that is neither subject nor object ("in Kabul", "over fraud"). */
const ROLE_PREPOSITIONS: Readonly<Partial<Record<EventRole, string>>> = {
  agent: "by",
  amount: "for",
  cause: "from",
  competition: "in",
  crime: "over",
  destination: "to",
  instrument: "with",
  organization: "at",
  origin: "from",
  participant: "with",
  penalty: "to",
  person: "with",
  place: "in",
  position: "as",
  recipient: "to",
  seller: "from",
  target: "against",
  topic: "on",
  victim: "hitting",
};

/** The preposition before a role's fillers: "died *in* the explosion", "died *from* bird flu"; "with" for an unknown role. */
export function prepositionOf(role: EventRole, words = ""): string {
  const head = headOf(words);
  const closer = Object.entries(CLOSER_PREPOSITIONS[role] ?? {}).find(([, heads]) => heads.has(head));
  return closer?.[0] ?? ROLE_PREPOSITIONS[role] ?? "with";
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What leads in fillers of some heads: “died *in* an attack”, “*on* the highway”, “elected *to* a third term”. */
const CLOSER_PREPOSITIONS: Readonly<Partial<Record<EventRole, Readonly<Record<string, ReadonlySet<string>>>>>> = {
  cause: { in: WORD_CLASSES.happening },
  place: {
    on: list(
      "highway road street avenue boulevard motorway bridge island coast border frontline farm train bus ship boat ferry",
    ),
    at: list(
      "airport airfield airbase station stadium arena hotel palace house pentagon university school college hospital clinic " +
        "church mosque temple headquarters embassy consulate ministry checkpoint plant factory summit conference rally " +
        "wedding funeral ceremony gate crossing museum theatre theater base",
    ),
  },
  position: {
    to: list(
      "term seat parliament senate congress council house assembly board presidency post job committee commission court",
    ),
  },
};

/** The last word of a phrase, its tail left out, in the singular: “attack” of “two attacks on a military post”. */
function headOf(words: string): string {
  const head = /^[^,]*?(?=,| (?:of|on|in|at|near|between|with|for|from|by|to) |$)/.exec(words.toLowerCase())?.[0] ?? "";
  const last = head.split(/\s+/).at(-1) ?? "";
  return /[^s]s$/.test(last) && !last.endsWith("headquarters") ? last.slice(0, -1) : last;
}

/**
 * The words of an event type: `eventWords("Release").verb[1]` is `"released"`. With the words that report the event, the
 * likeliest first, they are as close to these as the row knows: `eventWords("Accident", ["sank"]).middle` is sink, sank.
 * A frame without words goes by its name.
 */
export function eventWords(type: EventType, said: readonly string[] = []): EventWords {
  const words: FrameWords = EVENT_ROWS[type].words ?? {
    agent: [],
    verb: ["", ""],
    object: [],
    passive: "",
    noun: type,
  };
  if (said.length === 0) return words as EventWords;
  const noun = said.find((word) => isOneOf(words.nouns, word));
  const named = noun === undefined ? words : { ...words, noun: noun.charAt(0).toUpperCase() + noun.slice(1) };
  return { ...named, ...closerVerb(words, said) } as EventWords;
}

/** The verb of the first word that has one of its own in the row. */
function closerVerb(
  { verbs = NO_VERBS, middles = NO_VERBS }: FrameWords,
  said: readonly string[],
): Partial<FrameWords> {
  for (const word of said) {
    const middle = entryFor(middles, word);
    if (middle) return { middle };
    const verb = entryFor(verbs, word);
    // The participle says what happened to the object, and better than what such objects do in general.
    if (verb) return { verb, passive: verb[1], middle: undefined };
  }
  return {};
}

/**
 * How the event is named over what it was done to, where the participle would read as the active: “Bombing of”, “Lawsuit against”.
 * None where the text's own verb has no noun in the row.
 */
export function nounOver(type: EventType, said: readonly string[] = []): string | undefined {
  const { over, verbs = NO_VERBS } = EVENT_ROWS[type].words as FrameWords;
  if (!over) return undefined;
  const nouns = Object.entries(over);
  for (const word of said) {
    const noun = nouns.find(([one]) => isOneOf(one, word));
    if (noun) return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${noun[1]}`;
    const verb = entryFor(verbs, word);
    if (!verb) continue;
    const own = nouns.find(([one]) => isFormOf(stemOf(verb[0]), verb[1], one) || one.startsWith(verb[0]));
    return own && capitalized(own);
  }
  return nouns[0] && capitalized(nouns[0]);
}

const capitalized = ([noun, preposition]: readonly [string, string]): string =>
  `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${preposition}`;

type Verbs = Readonly<Record<string, readonly [base: string, past: string]>>;

const NO_VERBS: Verbs = {};

/** A verb of a row with what its forms begin with. */
interface VerbEntry {
  readonly stem: string;
  readonly verb: readonly [base: string, past: string];
}

const ENTRIES = new WeakMap<Verbs, readonly VerbEntry[]>();

/** The verbs of a row, worked out once. */
function entriesOf(verbs: Verbs): readonly VerbEntry[] {
  let entries = ENTRIES.get(verbs);
  if (!entries) {
    entries = Object.entries(verbs).map(([lemma, verb]) => ({ stem: stemOf(lemma), verb }));
    ENTRIES.set(verbs, entries);
  }
  return entries;
}

function entryFor(verbs: Verbs, word: string): readonly [string, string] | undefined {
  const lower = word.toLowerCase();
  return entriesOf(verbs).find(({ stem, verb }) => isFormOf(stem, verb[1], lower))?.verb;
}

const stemOf = (lemma: string): string => lemma.replace(/e$/, "");

/** “collapse, collapses, collapsed, collapsing”, “ban, banned”, “sank”, “explosions”. */
function isFormOf(stem: string, past: string, word: string): boolean {
  if (word === past) return true;
  if (!word.startsWith(stem)) return false;
  const ending = word.slice(stem.length);
  const doubled = stem.slice(-1);
  return ENDINGS.has(ending) || (ending.startsWith(doubled) && ENDINGS.has(ending.slice(1)));
}

const ENDINGS: ReadonlySet<string> = new Set(["", "e", "s", "es", "ed", "ing"]);

/** The nouns of each list of the rows, with their plurals. */
const NOUN_FORMS = new Map<string, ReadonlySet<string>>();

/** Whether a row's list of nouns has the word, or its singular. */
function isOneOf(nouns: string | undefined, word: string): boolean {
  if (nouns === undefined) return false;
  let forms = NOUN_FORMS.get(nouns);
  if (!forms) {
    forms = new Set(nouns.split(/\s+/).flatMap((noun) => [noun, `${noun}s`, `${noun}es`]));
    NOUN_FORMS.set(nouns, forms);
  }
  return forms.has(word.toLowerCase());
}
