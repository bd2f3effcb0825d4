// Of a wide place and a narrow one the event happened in the narrow one. A country that its words name beside the town fills no place:
// in “Officials in Sri Lanka say rebels bombed fuel tanks at Kolonnawa” the place is Kolonnawa. Of the stories w to z, 41 such countries
// were wrong and 14 right; what spreads over a country (a flood) has both more often than not. And what one phrase puts a place into
// (“*Karachi*'s Orangi district”) is none: 6 of 6 were wrong. A building keeps its town: 10 of 10 were right.

import { EVENT_ROWS, type EventType } from "../ontology/event-frames";
import type { Sentence, Token } from "../text/token";
import type { Chain, Parsed, Resolved } from "./document";
import type { DraftArgument } from "./fill-roles";

/** The arguments of one event, the likeliest first, without places that are wider than another one of them. */
export const withoutWider = (
  doc: Parsed & Resolved,
  type: EventType,
  chosen: readonly DraftArgument[],
): readonly DraftArgument[] => withoutCountries(doc, type, withoutOuter(doc, chosen));

function withoutCountries(
  { chains }: Resolved,
  type: EventType,
  chosen: readonly DraftArgument[],
): readonly DraftArgument[] {
  const { spreads, nationwide } = EVENT_ROWS[type];
  if (spreads) return chosen;
  const widthOf = ({ role, chain }: DraftArgument): Width | undefined =>
    role === "place" ? width(chains[chain ?? -1]) : undefined;
  const first = chosen.find((one) => widthOf(one) !== undefined);
  const kept: Width = nationwide && first && widthOf(first) === "country" ? "country" : "narrow";
  if (!chosen.some((one) => widthOf(one) === kept)) return chosen;
  return chosen.filter((one) => (widthOf(one) ?? kept) === kept);
}

type Width = "country" | "narrow";

/** A named place is a country or narrower; of a sea or a mountain range nobody can tell. */
function width(chain: Chain | undefined): Width | undefined {
  if (!chain || chain.subtype === "natural") return undefined;
  return chain.subtype === "country" ? "country" : "narrow";
}

/** Without the place before another one in its phrase: “the *West Bank* town of Qabatiya”, “*Indonesia*'s Aceh province”. */
function withoutOuter({ sentences, chains }: Parsed & Resolved, chosen: readonly DraftArgument[]): DraftArgument[] {
  const isPlace = ({ role, chain }: DraftArgument): boolean =>
    role === "place" && chains[chain ?? -1]?.type === "Place";
  const holds = (outer: DraftArgument, inner: DraftArgument): boolean => {
    const sentence = sentences[outer.sentence];
    if (!sentence || !BEFORE.test(sentence.tokens[outer.token]?.deprel ?? "") || !isPlace(inner)) return false;
    if (inner.sentence !== outer.sentence || inner.token <= outer.token) return false;
    return topOf(sentence, outer.token) === topOf(sentence, inner.token);
  };
  return chosen.filter((one) => !isPlace(one) || !chosen.some((other) => holds(one, other)));
}

const BEFORE = /^(?:nmod:poss|compound|amod)$/;
const WITHIN = /^(?:nmod|compound|amod|appos|flat)/;
/** No name lies deeper in a phrase. */
const MAX_CLIMB = 5;

/** The head of the noun phrase that a word is part of. */
function topOf({ tokens }: Sentence<Token>, token: number): number {
  let at = token;
  for (let steps = 0; steps < MAX_CLIMB && WITHIN.test(tokens[at]?.deprel ?? ""); steps++) {
    const above = tokens[at]?.head ?? -1;
    if (!/^(?:NOUN|PROPN)$/.test(tokens[above]?.upos ?? "")) break;
    at = above;
  }
  return at;
}
