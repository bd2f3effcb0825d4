// A sentence of parts as page content: names of entities are buttons that select them.

import type { SentencePart } from "../graph/event-sentence";
import { sentenceCase } from "../graph/sentence-case";
import { el, itemLink } from "./element";

/** The parts as nodes; `select` is called with an entity's id. */
export function sentenceView(parts: readonly SentencePart[], select: (id: string) => void): HTMLElement {
  return el(
    "span",
    { class: "sentence" },
    ...sentenceCase(parts).map(({ text, entity }) => (entity === undefined ? text : itemLink(text, entity, select))),
  );
}
