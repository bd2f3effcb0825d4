// Who does what a clause without a subject of its own tells: an infinitive, a gerund, a participle. Its governor decides
// (“forced *him* to resign”, “*police* vowed to act”), and between clause and noun the noun's own parties do (“a plan by
// *rebels* to attack”). Verbs with a subject and coordinated ones are verb-subject.ts's.

import { WORD_CLASSES } from "../ontology/word-classes";
import type { Sentence, Token } from "../text/token";
import { BEFORE_GERUND, GERUND_CONTROL, HIRING, OBJECT_CONTROL, OBLIQUE_CONTROL, SEEING } from "./control-verbs";
import { baseRelation, childrenBy, lemmaAt } from "./dependency-tree";
import { isPassive } from "./passive";
import { prepositionOf } from "./phrase-heads";

type ParsedSentence = Sentence<Token>;
/** Finds the subject of a verb further up. */
type Above = (verb: number) => number;

const CLAUSES: ReadonlySet<string> = new Set(["xcomp", "advcl", "ccomp", "obl", "obj"]);
const NOMINAL = /^(?:NOUN|PROPN)$/;

/** Who does what the clause of `verb` says, or −1. Example: in “The army paid gunmen to kill him” for `kill` it is `gunmen`. */
export function bareClauseSubject(sentence: ParsedSentence, verb: number, above: Above): number {
  const { deprel, head, upos, xpos } = sentence.tokens[verb] as Token;
  const relation = baseRelation(deprel);
  const isGerund = xpos === "VBG" && upos === "VERB";
  if (relation === "acl") return ofNoun(sentence, verb, above);
  if (!CLAUSES.has(relation)) return -1;
  if (/^obj|^obl/.test(relation) && !isGerund) return -1;
  if (relation === "ccomp" && !isGerund && xpos !== "VB") return -1;
  if (NOMINAL.test(sentence.tokens[head]?.upos ?? "")) return -1;
  if (isPassive(sentence, head)) return above(head);
  const controller = controllerOf(sentence, verb, head, isGerund);
  return controller >= 0 ? controller : above(head);
}

/** Whom the governor makes, sees or blames for doing it, or −1 where its subject does it itself. */
function controllerOf(sentence: ParsedSentence, verb: number, governor: number, isGerund: boolean): number {
  const lemma = lemmaAt(sentence, governor);
  const marker = markerOf(sentence, verb);
  const object = (): number => objectBetween(sentence, governor, verb);
  if (isGerund) {
    if (BEFORE_GERUND.has(marker)) return GERUND_CONTROL.has(lemma) ? object() : -1;
    return marker === "" && SEEING.has(lemma) ? personal(sentence, object()) : -1;
  }
  if (marker !== "to") return -1;
  if (OBJECT_CONTROL.has(lemma)) {
    const own = object();
    if (own >= 0) return own;
  }
  if (HIRING.has(lemma)) return personal(sentence, object());
  const prepositions = OBLIQUE_CONTROL.get(lemma);
  const asked = childrenBy(sentence, governor, "obl").find(
    (child) => child > governor && child < verb && prepositions?.has(prepositionOf(sentence, child)),
  );
  return asked ?? -1;
}

/** The object between a verb and a clause of its: a bare phrase will do, for the parser takes some for adverbials. */
function objectBetween(sentence: ParsedSentence, governor: number, verb: number): number {
  const isBetween = (child: number): boolean => child > governor && child < verb;
  const object = childrenBy(sentence, governor, "obj", "iobj").find(isBetween);
  if (object !== undefined) return object;
  const bare = childrenBy(sentence, governor, "obl").find(
    (child) => isBetween(child) && prepositionOf(sentence, child) === "" && personal(sentence, child) >= 0,
  );
  return bare ?? childrenBy(sentence, governor, "obj", "iobj").find((child) => child < governor) ?? -1;
}

/** The word itself if it can do something, else −1. */
function personal({ tokens }: ParsedSentence, token: number): number {
  const { upos, lemma = "", form = "" } = tokens[token] ?? {};
  if (upos === "PROPN" || upos === "NUM") return token;
  if (upos === "PRON") return /^(?:it|itself)$/i.test(form) ? -1 : token;
  return WORD_CLASSES.human.has(lemma) || WORD_CLASSES.force.has(lemma) ? token : -1;
}

/** The word that joins a clause to its governor; the empty string where none does. */
function markerOf(sentence: ParsedSentence, verb: number): string {
  const mark = childrenBy(sentence, verb, "mark", "case").find((child) => child < verb);
  return mark === undefined ? "" : lemmaAt(sentence, mark);
}

const TIME_OR_WAY = /^(?:after|before|while|when|since|until|by|without|upon|following|despite|besides)$/;

/** “militants *fighting* the army”, “charges of *killing* her”, “a plan by rebels to *attack*”, “held a man after *clashing* with him”. */
function ofNoun(sentence: ParsedSentence, verb: number, above: Above): number {
  const { head: noun, xpos } = sentence.tokens[verb] as Token;
  const marker = markerOf(sentence, verb);
  if (xpos === "VB") return partyOf(sentence, noun, above);
  if (xpos !== "VBG" || marker === "") return noun;
  if (!TIME_OR_WAY.test(marker)) return personal(sentence, noun) >= 0 ? noun : partyOf(sentence, noun, above);
  // “detained a cleric *after clashing* with him”: time and manner are the verb's.
  const verbAbove = verbOver(sentence, noun);
  return verbAbove >= 0 ? above(verbAbove) : noun;
}

/** The verb that a noun depends on, through the nouns between. */
function verbOver({ tokens }: ParsedSentence, noun: number): number {
  let at = tokens[noun]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < MAX_NOUNS && NOMINAL.test(tokens[at]?.upos ?? ""); steps++)
    at = tokens[at]?.head ?? -1;
  return tokens[at]?.upos === "VERB" ? at : -1;
}

const MAX_NOUNS = 3;

/** Whose plan, attempt or charge it is: its owner, its maker, who is charged with it, or who has it (“made *a plan* to attack”). */
function partyOf(sentence: ParsedSentence, noun: number, above: Above): number {
  const owner = childrenBy(sentence, noun, "nmod:poss")[0];
  if (owner !== undefined) return owner;
  const maker = childrenBy(sentence, noun, "nmod").find((child) => /^(?:by|for)$/.test(prepositionOf(sentence, child)));
  if (maker !== undefined && personal(sentence, maker) >= 0) return maker;
  // “is the latest group *to sue*”
  const [is] = childrenBy(sentence, noun, "nsubj");
  if (is !== undefined) return is;
  const { deprel = "", head = -1 } = sentence.tokens[noun] ?? {};
  const relation = baseRelation(deprel);
  if (relation === "nmod") return personal(sentence, head);
  if (sentence.tokens[head]?.upos !== "VERB" || relation === "nsubj") return -1;
  if (relation === "obl" && GERUND_CONTROL.has(lemmaAt(sentence, head)) && !isPassive(sentence, head)) {
    const charged = objectBetween(sentence, head, noun);
    if (charged >= 0) return charged;
  }
  // “gave *them* permission to leave”
  const given = relation === "obj" ? childrenBy(sentence, head, "iobj")[0] : undefined;
  return given ?? above(head);
}
