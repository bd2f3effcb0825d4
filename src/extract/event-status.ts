// The status of an event: what the words around its trigger say, and where they say nothing, whether its time still lies
// ahead of the article (“the July 2 election”, “begins broadcasts Sunday”).

import type { EventStatus } from "../ontology/claim-values";
import { attachTime } from "./attach-time";
import type { Parsed, Timed } from "./document";
import { judgeFactuality } from "./judge-factuality";
import { beginsAfter } from "./times/time-bounds";

/** The status of the event whose trigger is `token` of sentence `sentence`. */
export function eventStatus(doc: Parsed & Timed, sentence: number, token: number): EventStatus {
  const parsed = doc.sentences[sentence];
  if (!parsed) return "occurred";
  const { status } = judgeFactuality(parsed, token);
  const trigger = parsed.tokens[token];
  const isPresent = trigger?.xpos === "VBZ" || trigger?.xpos === "VBP";
  if ((status !== "occurred" && !(isPresent && status === "ongoing")) || (trigger?.upos === "VERB" && !isPresent))
    return status;
  return beginsAfter(attachTime(doc, sentence, token)?.value, doc.article.published) ? "planned" : status;
}
