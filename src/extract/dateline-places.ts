// A dateline opens with a place: “DORVIK, Norway (North Sea Wire) –”. Where the tagger takes an unknown town there for a person
// or a body, it is set right, and so are the other mentions of that name, which were tagged on the same guess. A town
// that the dateline itself is tagged with says nothing of others: a team may be called by it.

import type { Sentence, Token } from "../text/token";
import type { NameSpan } from "./name-labels";

/** What stands behind the town: its country, or the agency in brackets. A bare “NATO –” may be anything. */
const BEHIND: ReadonlySet<string> = new Set([",", "("]);
const MISTAKEN: ReadonlySet<string> = new Set(["Person", "Organization", "Other"]);

/** The names of each sentence, those of a mistaken dateline as places. */
export function settleDatelines(
  sentences: readonly Sentence<Token>[],
  tagged: readonly (readonly NameSpan[])[],
): readonly (readonly NameSpan[])[] {
  const towns = new Set<string>();
  sentences.forEach((sentence, s) => {
    const town = sentence.kind === "dateline" ? tagged[s]?.find(({ first }) => first === 0) : undefined;
    if (town && MISTAKEN.has(town.type) && BEHIND.has(sentence.tokens[town.last + 1]?.form ?? ""))
      towns.add(wordsOf(sentence, town));
  });
  if (towns.size === 0) return tagged;
  return sentences.map((sentence, s) =>
    (tagged[s] ?? []).map((span) =>
      MISTAKEN.has(span.type) && towns.has(wordsOf(sentence, span)) ? { ...span, type: "Place" as const } : span,
    ),
  );
}

const wordsOf = ({ tokens }: Sentence<Token>, { first, last }: NameSpan): string =>
  tokens
    .slice(first, last + 1)
    .map(({ form }) => form.toLowerCase())
    .join(" ");
