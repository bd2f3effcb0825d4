// The guesses of an example whose names are marked (bracketed.ts): relations that rest on what the article says elsewhere.

import { relationEdges } from "../../src/extract/find-relations";
import { isDoubtful } from "../../src/extract/relations/settle";
import { read } from "../../src/text/read";
import { markedDocument, parseBracketed } from "./bracketed";
import { languageModel } from "./language";

/** “SOURCE TYPE TARGET” of every edge of an example, with a question mark where it is only a guess. */
export function edgesIn(example: string): string[] {
  const { text, marks } = parseBracketed(example);
  const doc = markedDocument(read({ id: "x", text }, languageModel()), marks);
  return relationEdges(doc).map(
    ({ edge }) =>
      `${doc.chains[edge.source]?.name} ${edge.type} ${doc.chains[edge.target]?.name}${isDoubtful(edge) ? "?" : ""}`,
  );
}
