// Which noun phrases of a marked text are joined with a name without weighing: for tests of the rules of coreference.

import { resolveCoreference } from "../../src/extract/resolve-coreference";
import { COREFERENCE_SECTION, encodeCoreference, readCoreferenceModel } from "../../src/extract/coreference-model";
import { KINDS } from "../../src/extract/coreference/cluster";
import { encodeLinear } from "../../src/model/linear";
import { read } from "../../src/text/read";
import { markedDocument, parseBracketed } from "./bracketed";
import { languageModel as language } from "./language";

/** Never links by weight. */
const NEVER = readCoreferenceModel(
  new Map([
    [
      COREFERENCE_SECTION,
      encodeCoreference(
        encodeLinear(1, []),
        KINDS.map(() => 1),
      ),
    ],
  ]),
);

/** Noun phrases marked “[a judge|Person|nom]” with the name of their chain. Example: “a judge: Ana Roth”. */
export function linkedNouns(example: string): string[] {
  const { text, marks } = parseBracketed(example);
  const nominal = (mark: (typeof marks)[number]): boolean => mark.role === "nom";
  const doc = markedDocument(
    read({ id: "t", text }, language()),
    marks.map((mark) => ({ ...mark, nominal: nominal(mark) ? (true as const) : undefined }) as typeof mark),
  );
  const { chains, chainOf } = resolveCoreference(doc, NEVER);
  return doc.mentions.flatMap(({ index, form, start, end }) => {
    const chain = chains[chainOf[index] ?? -1];
    return form === "NOM" && chain?.named ? [`${text.slice(start, end)}: ${chain.name}`] : [];
  });
}
