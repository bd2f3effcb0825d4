// Fillers of words that a name in the same role tells again: “a Spanish judge charged 29 people … Judge Ana Ruiz charged five” is
// one judge, “two journalists” with two names are these, and lawmakers are their parliament. The name stands, and keeps the count.

import type { EventRole } from "../ontology/event-frames";
import { WORD_CLASSES } from "../ontology/word-classes";
import type { Chain, Resolved } from "./document";
import { draftArgument, type DraftArgument } from "./fill-roles";

/** Roles of one party, where a second filler is the exception. */
const PARTIES: ReadonlySet<EventRole> = new Set<EventRole>(["agent", "person", "victim"]);
const ONE = /^an? /i;
const THE = /^(?:the|its|[\p{L}.]+ [\p{L}]*['’]s) /iu;
const LAWMAKERS = new Set(
  "lawmaker legislator parliamentarian deputy senator mp congressman parliament legislature chamber house".split(" "),
);

/** Heads that only count people: “the two”, “the pair”. */
const BARE: ReadonlySet<string> = new Set(["", "two", "three", "four", "pair", "duo", "trio", "couple"]);

/** The arguments of one event without words for somebody whom a name in the same role tells from another sentence. */
export function withoutNamedAgain(doc: Resolved, chosen: readonly DraftArgument[]): DraftArgument[] {
  const counts = new Map<DraftArgument, DraftArgument>();
  const kept = chosen.filter((one) => {
    const names = namesOf(doc, one, chosen);
    const [first] = names;
    if (!first) return true;
    if (names.length > 1 && first.count === undefined) counts.set(first, withCount(first, one));
    return false;
  });
  return kept.map((one) => counts.get(one) ?? one);
}

const withCount = (name: DraftArgument, { count }: DraftArgument): DraftArgument =>
  draftArgument(name, name.role, name.slot, { chain: name.chain, count, toll: name.toll });

/** The names that tell the words of `one` again; none where they do not. */
function namesOf({ chains }: Resolved, one: DraftArgument, chosen: readonly DraftArgument[]): readonly DraftArgument[] {
  const { text, head = "", count, role, sentence, token } = one;
  if (text === undefined || !PARTIES.has(role)) return [];
  const names = chosen.filter((other) => other.role === role && other.chain !== undefined);
  const ofType = (type: Chain["type"]): readonly DraftArgument[] =>
    names.filter(({ chain }) => chains[chain ?? -1]?.type === type);
  if (LAWMAKERS.has(head) && !ONE.test(text)) return ofType("Organization").slice(0, 1);
  const persons = ofType("Person");
  const [least = 1, most] = [count?.min, count?.max];
  const isBare = BARE.has(head);
  if (!isBare && !WORD_CLASSES.human.has(head)) return [];
  const beside = persons.filter((other) => other.sentence === sentence);
  if (least > 1) {
    // “Two leaders, Ana Roth and Bo Ek, were jailed”: a list behind them; “two teachers and Ana Roth” are three.
    const isListed = beside.every((other) => other.token > token) && beside.length === persons.length;
    return least === most && least === persons.length && (isBare || isListed || beside.length === 0) ? persons : [];
  }
  if (isBare || beside.length > 0) return [];
  const isOne = ONE.test(text) || (THE.test(text) && WORD_CLASSES.post.has(head));
  return isOne && names.length === 1 ? persons : [];
}
