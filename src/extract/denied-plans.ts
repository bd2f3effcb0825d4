// What becomes of a plan, a report or an attempt, and so of what it is about: “called off plans to *merge*”, “dropped an offer
// to *buy* it”, “the attempt to *kill* him failed”, “denied that he was planning to *leave*”.

import type { CuePosition } from "../ontology/factuality-cue";
import { FACTUALITY_CUES } from "../ontology/factuality-cues";
import { DROPPING_VERBS, FAILING_VERBS, REFUTING_VERBS, REPORT_NOUNS } from "../ontology/factuality-words";
import type { Sentence, Token } from "../text/token";
import { CAME_TO_NOTHING, DENIED_THAT, NO_EVIDENCE, type Hit } from "./cue-hit";
import { positionOf } from "./cue-position";
import { rowsAt, rowsBeyond, type Denied } from "./cue-rows";
import { childrenBy, lemmaAt } from "./dependency-tree";
import { phrasalVerb } from "./phrasal-verb";

/** Adds what denies the cue (a noun or verb) at a token. */
export function collectDenial(
  sentence: Sentence<Token>,
  at: number,
  level: number,
  hits: Hit[],
  isDenied: Denied,
): void {
  const token = sentence.tokens[at] as Token;
  const governor = sentence.tokens[token.head];
  const position = governor && positionOf(sentence, at);
  if (!governor || !position) return;
  const isNoun = token.upos === "NOUN";
  const rows =
    (position === "clause") === isNoun
      ? []
      : rowsAt(sentence, position === "beside" ? "gerund" : position, at, token.head, isDenied);
  const denials = [...rows, ...rowsBeyond(sentence, at, position, isDenied)].filter(
    (row) => FACTUALITY_CUES[row]?.status === "denied" && (isNoun || row === DENIED_THAT),
  );
  if (denials.length === 0 && isNoun && isDropped(sentence, at, position)) denials.push(CAME_TO_NOTHING);
  for (const row of denials) hits.push({ row, level: level + 1, cue: governor.form, token: token.head });
}

/** “dropped a plan”, “the plan was dropped”, “the attempt failed”; of a report only what calls it untrue counts. */
function isDropped(sentence: Sentence<Token>, at: number, position: CuePosition | "beside"): boolean {
  const { head, lemma: noun } = sentence.tokens[at] as Token;
  const isPassive = childrenBy(sentence, head, "aux:pass").length > 0;
  const lemma = sentence.tokens[head]?.lemma.toLowerCase() ?? "";
  const verb = phrasalVerb(sentence, head) ?? lemma;
  if (position === "subject" && !isPassive) return FAILING_VERBS.has(verb) && !REPORT_NOUNS.has(noun.toLowerCase());
  return (position === "object" || position === "subject") && DROPPING_VERBS.has(verb);
}

/** “are investigating reports that he was killed”: whether he was, they want to know. */
export function isProbed(sentence: Sentence<Token>, noun: number): boolean {
  const { head, deprel } = sentence.tokens[noun] as Token;
  return /^(?:obj|obl|nsubj:pass)$/.test(deprel) && PROBING.has(lemmaAt(sentence, head));
}

const PROBING: ReadonlySet<string> = new Set(["investigate", "probe", "examine", "check", "look"]);

/** How many tokens behind “denied reports that” its verb is looked for. */
const REACH = 12;

const EVIDENCE: ReadonlySet<string> = new Set(FACTUALITY_CUES[NO_EVIDENCE]?.lemmas);

/**
 * “dismissed *claims that* its soldiers killed …”, “no *sign that* rebels attacked …”: where the parser loses the clause, the words alone tell. The first
 * verb behind them is denied.
 */
export function deniedByWords({ tokens }: Sentence<Token>, at: number): Hit | undefined {
  for (let that = at - 1; that > 1 && at - that <= REACH; that--) {
    const { form, upos } = tokens[that] as Token;
    if (form.toLowerCase() === "that") {
      const noun = tokens[that - 1]?.lemma.toLowerCase() ?? "";
      const cue = tokens[that - 2];
      if (cue?.form.toLowerCase() === "no" && EVIDENCE.has(noun))
        return { row: NO_EVIDENCE, level: 1, cue: cue.form, token: that - 2 };
      return cue && REFUTING_VERBS.has(cue.lemma.toLowerCase()) && REPORT_NOUNS.has(noun)
        ? { row: DENIED_THAT, level: 1, cue: cue.form, token: that - 2 }
        : undefined;
    }
    if (upos === "VERB" || form === "," || form === ";") return undefined;
  }
  return undefined;
}
