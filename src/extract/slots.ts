// Who stands where around a word: the fillers of a trigger's syntactic slots, with passive and active, relative clauses,
// participles, coordination, control and support verbs brought to one form. It knows nothing of frames or entities, and
// nothing of what the parser hung elsewhere (loose-phrases.ts).
// Slots are named as in src/ontology/event-frame.ts; the trees are Universal Dependencies 2.

import type { Sentence, Token } from "../text/token";
import { countsPeople } from "./bare-number";
import { bearerOf } from "./bearer";
import { baseRelation, childrenBy, dependencyTree, lemmaAt } from "./dependency-tree";
import { looseComplements, looseObliques, nameBeforePost } from "./loose-phrases";
import { addPredicate, addStruck } from "./noun-predicate";
import { isPassive } from "./passive";
import { conjuncts, prepositionOf } from "./phrase-heads";
import type { AddFiller, SlotFiller } from "./slot-filler";
import { antecedent, RELATIVE, surfaceSubject } from "./verb-subject";

type ParsedSentence = Sentence<Token>;

/** Verbs that make somebody something: “elected Lech Walesa president”. */
const NAMING = new Set("elect re-elect reelect appoint name declare crown proclaim nominate make".split(" "));

/** Every filler of every slot of the trigger `token`; phrases that are coordinated give one filler each. */
export function slotsOf(sentence: ParsedSentence, token: number): SlotFiller[] {
  const word = sentence.tokens[token];
  if (!word) return [];
  const raw =
    word.upos === "ADJ" && word.xpos.startsWith("J")
      ? adjectiveSlots(sentence, token)
      : /^(?:VERB|AUX)$/.test(word.upos) || (word.upos === "ADJ" && /^VB[NG]$/.test(word.xpos))
        ? verbSlots(sentence, token)
        : nounSlots(sentence, token);
  const fillers: SlotFiller[] = [];
  const add = (slot: string, filler: number): void => {
    if (filler !== token && !fillers.some((known) => known.token === filler && known.slot === slot))
      fillers.push({ slot, token: filler });
  };
  for (const { slot, token: filler } of raw)
    if (PSEUDO_SLOTS.has(slot)) add(slot, filler);
    else for (const each of conjuncts(sentence, filler)) add(slot, each);
  return fillers;
}

const PSEUDO_SLOTS = new Set(["predicate", "infinitive", "passive", "case"]);

/** “the *jailed* editor”, “two were *dead*”: who is so fills `object`; a noun's slots besides (“its *offensive* against”). */
function adjectiveSlots(sentence: ParsedSentence, token: number): SlotFiller[] {
  const word = sentence.tokens[token] as Token;
  const whom = word.deprel === "amod" ? word.head : surfaceSubject(sentence, token);
  const own =
    whom >= 0 && whom !== token ? conjuncts(sentence, whom).map((each) => ({ slot: "object", token: each })) : [];
  return [...own, ...nounSlots(sentence, token)];
}

function verbSlots(sentence: ParsedSentence, verb: number): SlotFiller[] {
  const fillers: SlotFiller[] = [];
  const add: AddFiller = (slot, filler) => {
    if (filler >= 0 && filler !== verb) fillers.push({ slot, token: antecedent(sentence, filler) });
  };
  const passive = isPassive(sentence, verb);
  const word = sentence.tokens[verb] as Token;
  // Any other word will do; a sentence of one word has none.
  if (passive && sentence.tokens.length > 1) fillers.push({ slot: "passive", token: verb === 0 ? 1 : 0 });
  const subject = surfaceSubject(sentence, verb);
  if (subject >= 0) add(passive ? "object" : "subject", subject);
  for (const child of dependencyTree(sentence).children[verb] ?? []) {
    const { deprel, upos, xpos } = sentence.tokens[child] as Token;
    const relation = baseRelation(deprel);
    if (relation === "obj") {
      const named = NAMING.has(word.lemma) ? nameBeforePost(sentence, child) : -1;
      add("object", named >= 0 ? named : child);
      if (named >= 0) add("complement", child);
    } else if (relation === "iobj") add("indirect", child);
    else if (relation === "obl" || relation === "nmod") addOblique(sentence, child, passive, add);
    else if ((relation === "advcl" || relation === "xcomp") && xpos === "VBG") addGerund(sentence, child, add);
    else if (relation === "xcomp" || relation === "ccomp" || relation === "advcl") {
      if (upos === "VERB" && relation !== "ccomp" && xpos === "VB") fillers.push({ slot: "infinitive", token: child });
      else if (relation === "xcomp") addComplement(sentence, child, add);
      else if (relation === "advcl" && /^(?:NOUN|PROPN)$/.test(upos)) addOblique(sentence, child, passive, add);
    }
  }
  if (word.deprel === "acl:relcl" && childrenBy(sentence, verb, "obj").length === 0 && !passive) {
    // “the town that rebels seized”, “the man police arrested”: the antecedent is the object.
    const own = childrenBy(sentence, verb, "nsubj")[0];
    if (own !== undefined && antecedent(sentence, own) !== word.head && !relativeOblique(sentence, verb))
      add("object", word.head);
  }
  for (const [slot, filler] of looseObliques(sentence, verb)) {
    if (slot === "by" && passive) add("subject", filler);
    add(slot, filler);
  }
  return fillers;
}

/** “X as prime minister”, “president of Chile”: the complement itself, and what hangs on it. */
function addComplement(sentence: ParsedSentence, complement: number, add: AddFiller): void {
  add(prepositionOf(sentence, complement) || "complement", complement);
  for (const child of childrenBy(sentence, complement, "nmod")) {
    const preposition = prepositionOf(sentence, child);
    if (preposition === "of" || preposition === "at") add(preposition, child);
  }
}

/** “accused *of throwing* stones”, “charges *of spreading* lies”: a clause behind a preposition fills its slot. */
function addGerund(sentence: ParsedSentence, child: number, add: AddFiller): void {
  for (const mark of childrenBy(sentence, child, "mark", "case"))
    add(sentence.tokens[mark]?.lemma.toLowerCase() ?? "", child);
}

function addOblique(sentence: ParsedSentence, child: number, passive: boolean, add: AddFiller): void {
  const token = sentence.tokens[child] as Token;
  if (token.deprel === "obl:tmod" || token.deprel === "obl:npmod") return;
  const preposition = prepositionOf(sentence, child);
  if (preposition === "") {
    // “killing more than 70”, “killed at least three soldiers”: a bare phrase after a verb without object is its object.
    if (child > token.head && childrenBy(sentence, token.head, "obj").length === 0) add("object", child);
    return;
  }
  if ((preposition === "by" && passive) || token.deprel === "obl:agent") add("subject", child);
  add(preposition, child);
}

const relativeOblique = (sentence: ParsedSentence, verb: number): boolean =>
  childrenBy(sentence, verb, "obl", "advmod").some((child) => RELATIVE.test(sentence.tokens[child]?.xpos ?? ""));

function nounSlots(sentence: ParsedSentence, noun: number): SlotFiller[] {
  const fillers: SlotFiller[] = [];
  const add: AddFiller = (slot, filler) => {
    if (filler >= 0 && filler !== noun) fillers.push({ slot, token: antecedent(sentence, filler) });
  };
  for (const child of dependencyTree(sentence).children[noun] ?? []) {
    const { deprel, xpos, lemma } = sentence.tokens[child] as Token;
    const relation = baseRelation(deprel);
    if (deprel === "nmod:poss") add("possessor", child);
    else if (deprel === "nmod:tmod" || deprel === "nmod:unmarked" || deprel === "nmod:npmod")
      fillers.push({ slot: "compound", token: child });
    else if (relation === "nmod" || relation === "obl") {
      const preposition = prepositionOf(sentence, child);
      // “blamed the attack *on rebels*”
      const isBlame = preposition === "on" && lemmaAt(sentence, sentence.tokens[noun]?.head ?? -1) === "blame";
      add(isBlame ? "subject" : preposition || "compound", child);
    } else if (relation === "compound" || relation === "amod") add("compound", child);
    else if (relation === "nummod" && countsPeople(sentence, child)) fillers.push({ slot: "number", token: child });
    else if (relation === "acl" && deprel !== "acl:relcl") {
      if (xpos === "VB") fillers.push({ slot: "infinitive", token: child });
      else if (xpos === "VBG") addGerund(sentence, child, add);
      else if (xpos === "VBN")
        for (const by of childrenBy(sentence, child, "obl")) if (prepositionOf(sentence, by) === "by") add("by", by);
      if (lemma === "involve" || lemma === "target")
        for (const object of childrenBy(sentence, child, "obj")) add("involving", object);
    }
  }
  for (const child of childrenBy(sentence, noun, "case")) fillers.push({ slot: "case", token: child });
  for (const sibling of looseComplements(sentence, noun)) add(prepositionOf(sentence, sibling), sibling);
  add("bearer", bearerOf(sentence, noun));
  addPredicate(sentence, noun, add, fillers);
  addStruck(sentence, noun, add);
  for (const [slot, filler] of looseObliques(sentence, noun)) add(slot, filler);
  return fillers;
}
