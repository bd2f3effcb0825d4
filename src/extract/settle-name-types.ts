// What a name's own words, or the noun that it explains, say more surely than the tagger: “Parwan Detention Facility” is a
// facility, and so is Pul-e-Charkhi in “a prison, Pul-e-Charkhi”. Hospitals, schools and stations may act as bodies and
// are left as tagged.

import { spacedText } from "../text/spaced-text";
import type { Sentence, Token } from "../text/token";
import type { NameSpan } from "./name-labels";
import { nameSubtype } from "./name-subtype";

/** Names that end so are built things, whatever they are said to do. */
const BUILT =
  /\b(?:detention (?:cent(?:er|re)|facility|camp)|air ?base|airfield|air force base|naval (?:base|station)|international airport|power (?:plant|station)|prison|penitentiary|bridge|dam|tunnel|synagogue|cathedral|mosque|courthouse|stadium|motorway|expressway|highway)$/i;

/** Names that end so are parts of the earth. */
const NATURAL =
  /\b(?:national park|wildlife (?:refuge|reserve|sanctuary)|(?:nature|forest|game|biological) reserve|islands?|archipelago|peninsula|river)$/i;
/** “al-Qaida in the Arabian Peninsula”, “Bank of the Cook Islands”: what is there, and not the place. */
const JOINED = / (?:of|in|for|and|on) /;

/** Nouns that say of a name behind a comma that it is a built thing. */
const BUILT_NOUNS: ReadonlySet<string> = new Set(
  "prison jail penitentiary airport airfield airbase dam bridge tunnel stadium refinery reactor mosque cathedral hotel".split(
    " ",
  ),
);

/** The name with the type that its words or its apposition give it; the same object where they say nothing. */
export function settleNameType(sentence: Sentence<Token>, span: NameSpan, text: string): NameSpan {
  if (isParty(sentence, span)) return { ...span, type: "Organization" };
  if (span.type === "Facility" || span.type === "Event" || span.type === "Demonym") return span;
  const [first, last] = [sentence.tokens[span.first] as Token, sentence.tokens[span.last] as Token];
  const name = spacedText(text, first.start, last.end);
  if (span.last > span.first && BUILT.test(name)) return { ...span, type: "Facility" };
  if (span.last > span.first && NATURAL.test(name) && !JOINED.test(name)) return { ...span, type: "Place" };
  if (!explainsBuilding(sentence, span)) return span;
  const listed = span.type === "Place" && nameSubtype(name, "Place") !== undefined;
  return listed ? span : { ...span, type: "Facility" };
}

/** The American parties, called by one word for a member or for what is theirs: “*Republican* Senator X”, “the top *Democrat*”. */
export const PARTISANS: ReadonlySet<string> = new Set(["Republican", "Republicans", "Democrat", "Democrats"]);
/** What “Democratic” stands before where it means the party; elsewhere it may be what a country is. */
const OF_A_PARTY =
  /^(?:Sens?\.?|Senators?|Reps?\.?|Congress(?:man|woman|men)|Gov\.?|Governors?|senators?|congress(?:man|woman)|representatives?|governors?|lawmakers?|leaders?|leadership|candidates?|nominees?|nomination|strategists?|aides?|presidential|primary|majority|minority|members?|voters?)$/;

function isParty({ tokens }: Sentence<Token>, { first, last, type }: NameSpan): boolean {
  if (first !== last || type !== "Other") return false;
  const form = tokens[first]?.form ?? "";
  return PARTISANS.has(form) || (form === "Democratic" && OF_A_PARTY.test(tokens[first + 1]?.form ?? ""));
}

/** “a separate prison, X”: the name is in apposition to the noun right before the comma. */
function explainsBuilding({ tokens }: Sentence<Token>, { first, last }: NameSpan): boolean {
  const noun = tokens[first - 2];
  if (tokens[first - 1]?.form !== "," || noun?.upos !== "NOUN" || !BUILT_NOUNS.has(noun.lemma.toLowerCase()))
    return false;
  const closes = tokens[last + 1]?.upos === "PUNCT" || last + 1 >= tokens.length;
  return closes && tokens.slice(first, last + 1).some((token) => token.head === first - 2);
}
