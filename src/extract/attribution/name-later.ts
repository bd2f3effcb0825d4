// A speaker who is first only described and soon named: “a judge said …. District Judge Ernest Poon …”, “a newspaper
// reported …. The official China Daily …”, “Hungary's minister says …. Judit Somogyi said …”. News leads do so; the
// description then stands for the name.

import type { Token } from "../../text/token";
import { bySentence } from "../by-sentence";
import type { AttributionSpan, Mention, Mentioned, Parsed, Resolved, SpeakerRef } from "../document";
import type { Draft } from "./draft";
import { HUMAN } from "./subject-before";

/** Within how many sentences the name must follow. */
const MAX_SENTENCES = 3;
/** How many words of a title before a name are compared. */
const MAX_TITLE_TOKENS = 8;
/** “a judge”, “Hungary's foreign minister”: told as if for the first time. */
const FIRST_TOLD = /^(?:an?|another|\p{Lu}[^'’]{1,40}['’]s) \p{Ll}|^An? |^Another /u;
const MEDIA: ReadonlySet<string> = new Set(["newspaper", "report", "daily", "magazine", "broadcaster", "website"]);
const IN_TITLE = /^(?:NOUN|PROPN|ADJ|ADP|DET|PART|PUNCT)$/u;

/** The same attributions, with the names of speakers that only what follows tells. */
export function nameLater(
  doc: Parsed & Mentioned & Resolved,
  drafts: readonly Draft[],
  spans: readonly AttributionSpan[],
): AttributionSpan[] {
  const lead = doc.sentences.findIndex(({ kind, tokens }) => kind === "body" && tokens.length > MIN_SENTENCE_TOKENS);
  const mentionsIn = bySentence(doc.mentions);
  return spans.map((span, i) => {
    const draft = drafts[i] as Draft;
    if (!span.speaker || isNamed(doc, span.speaker)) return span;
    const opensStory = draft.speaker >= 0 && (lead < 0 || draft.sentence <= lead);
    const named = opensStory ? namedNext(doc, draft, span.speaker, mentionsIn) : undefined;
    if (named) return { ...span, speaker: named };
    if (!FIRST_TOLD.test(span.speaker.text)) return span;
    const noun = doc.sentences[draft.sentence]?.tokens[draft.speaker]?.lemma.toLowerCase() ?? "";
    for (let next = i + 1; next < spans.length; next++) {
      const later = drafts[next] as Draft;
      if (later.sentence - draft.sentence > MAX_SENTENCES) break;
      const speaker = spans[next]?.speaker;
      if (!speaker || !isNamed(doc, speaker) || later.sentence === draft.sentence) continue;
      if (isMedium(doc, speaker, noun) || titleOf(doc, later).has(noun) || isOnlyNamed(doc, later, speaker))
        return { ...span, speaker };
    }
    return span;
  });
}

const isNamed = (doc: Resolved, { chain }: SpeakerRef): boolean =>
  chain !== undefined && doc.chains[chain]?.named === true;

/** “The man accused of … says”, “A think tank says”: a speaker whom the first sentence of a story only describes. */
const DESCRIBED = /^(?:an?|the|another|one of)\s|['’]s\s/iu;

/** A shorter line before the first sentence is a dateline or a heading. */
const MIN_SENTENCE_TOKENS = 6;

/** Who opens the sentence behind the lead, named for the first time and without a word of who that is. */
function namedNext(
  doc: Parsed & Mentioned & Resolved,
  { sentence, speaker }: Draft,
  described: SpeakerRef,
  mentionsIn: ReadonlyMap<number, readonly Mention[]>,
): SpeakerRef | undefined {
  const noun = doc.sentences[sentence]?.tokens[speaker];
  if (!noun || noun.upos !== "NOUN" || noun.xpos === "NNS" || !DESCRIBED.test(described.text)) return undefined;
  const next = doc.sentences[sentence + 1];
  const name = mentionsIn.get(sentence + 1)?.find(({ form }) => form === "NAM");
  const chain = name && doc.chains[doc.chainOf[name.index] ?? -1];
  if (!next || !name || !chain?.named || doc.mentions[chain.mentions[0] ?? -1] !== name) return undefined;
  // “Colonel Lo”, “Mr. Lo”, “The Weather Centre”: a title in capitals or an article may stand before it, nothing else.
  const isFirst = next.tokens.slice(0, name.first).every(({ upos }) => upos === "PROPN" || upos === "DET");
  const goesOn = /^(?:VERB|AUX|ADV)$/.test(next.tokens[name.last + 1]?.upos ?? "");
  const isPerson = HUMAN.test(noun.form) && name.last > name.first;
  const fits = isPerson
    ? chain.type === "Person"
    : chain.type === "Organization" && BODIES.has(noun.lemma.toLowerCase());
  return isFirst && goesOn && fits ? { chain: chain.index, text: chain.name } : undefined;
}

/** What an organization is called before its name. */
const BODIES: ReadonlySet<string> = new Set(
  "company group agency tank firm producer maker union organization bank charity party newspaper institute airline operator body".split(
    " ",
  ),
);

/** A person who enters the article without a word of who that is: the reader was told before. */
function isOnlyNamed(doc: Parsed & Mentioned & Resolved, { sentence, speaker }: Draft, { chain }: SpeakerRef): boolean {
  const person = chain === undefined ? undefined : doc.chains[chain];
  const [first] = (person?.mentions ?? []).flatMap((index) => doc.mentions[index] ?? []);
  const tokens = doc.sentences[sentence]?.tokens ?? [];
  if (person?.type !== "Person" || !first || first.sentence !== sentence) return false;
  if (speaker < first.first || speaker > first.last || first.last === first.first) return false;
  const [before, after] = [tokens[first.first - 1], tokens[first.last + 1]];
  return !/^(?:NOUN|PROPN|ADJ)$/.test(before?.upos ?? "PUNCT") && after?.form !== ",";
}

/** Whether a described medium may be a named body. */
function isMedium(doc: Resolved, { chain }: SpeakerRef, noun: string): boolean {
  const named = chain === undefined ? undefined : doc.chains[chain];
  return (
    MEDIA.has(noun) && named?.type === "Organization" && (named.subtype === undefined || named.subtype === "media")
  );
}

/** The words (lemmas) of the title right before a speaker's name. */
function titleOf(doc: Parsed, { sentence, speaker }: Draft): ReadonlySet<string> {
  const tokens = doc.sentences[sentence]?.tokens ?? [];
  const words = new Set<string>();
  for (let at = speaker; at >= 0 && speaker - at <= MAX_TITLE_TOKENS; at--) {
    const token = tokens[at] as Token;
    if (!IN_TITLE.test(token.upos)) break;
    words.add(token.lemma.toLowerCase());
  }
  return words;
}
