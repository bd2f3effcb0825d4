// Who stands where around a word: the fillers of a trigger's syntactic slots, with passive and active, relative clauses,
// participles, coordination, control and support verbs brought to one form. It knows nothing of frames or entities.
// Slots are named as in src/ontology/event-frame.ts; the trees are Universal Dependencies 2.

import type { Sentence, Token } from "../text/token";
import { baseRelation, childrenBy, dependencyTree } from "./dependency-tree";

/** A word that fills a slot: `token` is the head of the phrase, in the same sentence as the trigger. */
export interface SlotFiller {
  readonly slot: string;
  readonly token: number;
}

type ParsedSentence = Sentence<Token>;

/** Verbs that only carry a noun's meaning: “carried out a raid”, “faces charges”, “went on trial”. */
const SUPPORT_VERBS = new Set(
  `carry stage launch conduct make mount hold take have give commit face stand go undergo open start begin announce declare
   wage lead order lodge file bring sign reach strike do perform execute plan prepare plot organize host attend join call
   continue resume suspend end break impose lift pay receive win suffer claim deny seek threaten issue enter pursue run`.split(
    /\s+/,
  ),
);

/** Verbs whose object does what the infinitive says: “forced him to resign”. */
const OBJECT_CONTROL = new Set(
  `force order ask urge tell allow help persuade want expect require press pressure invite instruct permit enable lead
   cause call compel encourage appoint elect send advise warn convince get`.split(/\s+/),
);

const RELATIVE = /^(?:WDT|WP|WP\$|WRB)$/;
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|ADJ|SYM|DET|X)$/;
/** How far the walk goes up for a missing subject: “tried to persuade him to agree to leave”. */
const MAX_CONTROL_STEPS = 4;

/** Verbs whose passive keeps an object: “was *given* five years”. */
const DITRANSITIVE = new Set(
  "give award grant pay send name elect call fine hand offer deny promise tell teach show appoint".split(" "),
);

/** Verbs that make somebody something: “elected Lech Walesa president”. */
const NAMING = new Set("elect re-elect reelect appoint name declare crown proclaim nominate make".split(" "));

/** The last word of the name that the parser put into one phrase with the post behind it (“Lech *Walesa* president”), or −1. */
function nameBeforePost(sentence: ParsedSentence, post: number): number {
  const before = post - 1;
  const isName = sentence.tokens[before]?.upos === "PROPN" && sentence.tokens[before]?.head === post;
  return isName && sentence.tokens[post]?.upos === "NOUN" && childrenBy(sentence, post, "det").length === 0
    ? before
    : -1;
}

/** True for a passive verb: with its auxiliary, or a past participle that modifies a noun. */
export function isPassive(sentence: ParsedSentence, verb: number): boolean {
  const token = sentence.tokens[verb];
  if (!token) return false;
  if (childrenBy(sentence, verb, "aux:pass").length > 0) return true;
  // “has left” is active whatever its subject is called.
  if (childrenBy(sentence, verb, "aux").length > 0) return false;
  const relation = baseRelation(token.deprel);
  if (childrenBy(sentence, verb, "nsubj:pass").length > 0)
    return sentence.kind === "headline" || relation === "conj" || relation === "acl";
  if (token.xpos !== "VBN") return false;
  // “a jury acquitted Dan Price”: with an object of its own it is a past tense that the parser mistook.
  if (childrenBy(sentence, verb, "obj").length > 0 && !DITRANSITIVE.has(token.lemma)) return false;
  if (relation === "acl" && token.deprel !== "acl:relcl") return true;
  if (relation === "amod" || relation === "advcl") return true;
  if (relation === "conj") return isPassive(sentence, token.head) && childrenBy(sentence, verb, "obj").length === 0;
  return token.deprel === "root" && childrenBy(sentence, verb, "obj", "nsubj").length === 0;
}

/** The preposition of a phrase as one word (“because of” is `because`); the empty string where it has none. */
export function prepositionOf(sentence: ParsedSentence, token: number): string {
  for (const child of childrenBy(sentence, token, "case")) {
    const word = sentence.tokens[child] as Token;
    if (word.lemma !== "'s" && word.lemma !== "’s" && word.xpos !== "POS") return word.lemma.toLowerCase();
  }
  return "";
}

/** A phrase's head, the heads coordinated with it (“knives and machetes”) and those it includes (“five, among them X”). */
export function conjuncts(sentence: ParsedSentence, token: number): number[] {
  const names = namesOfGroup(sentence, token);
  if (names.length > 0) return names;
  const all = [token];
  for (const child of childrenBy(sentence, token, "conj"))
    if (NOMINAL.test(sentence.tokens[child]?.upos ?? "")) all.push(child);
  for (const child of childrenBy(sentence, token, "nmod"))
    if (/^(?:including|include|like)$/.test(prepositionOf(sentence, child))) all.push(...conjuncts(sentence, child));
  return all;
}

/** “two defendants, *Ganizani Moyo* and *Ruth Kanyenda*”: the names that a group is told apart by, if there are several. */
function namesOfGroup(sentence: ParsedSentence, token: number): number[] {
  if (sentence.tokens[token]?.xpos !== "NNS") return [];
  const isName = (at: number): boolean => sentence.tokens[at]?.upos === "PROPN";
  for (const child of childrenBy(sentence, token, "appos")) {
    const others = childrenBy(sentence, child, "conj").filter(isName);
    if (isName(child) && others.length > 0) return [child, ...others];
  }
  return [];
}

/** The word a relative pronoun stands for, if `token` is one inside a relative clause; else `token` itself. */
function antecedent(sentence: ParsedSentence, token: number): number {
  if (!RELATIVE.test(sentence.tokens[token]?.xpos ?? "")) return token;
  for (let at = sentence.tokens[token]?.head ?? -1, steps = 0; at >= 0 && steps < MAX_CONTROL_STEPS; steps++) {
    const word = sentence.tokens[at] as Token;
    if (word.deprel === "acl:relcl") return word.head;
    at = word.head;
  }
  return token;
}

/** The subject as it stands on the surface (of the passive: whom it is done to), found through control and coordination. */
export function surfaceSubject(sentence: ParsedSentence, verb: number, steps = 0): number {
  const own = childrenBy(sentence, verb, "nsubj")[0];
  if (own !== undefined) return antecedent(sentence, own);
  const token = sentence.tokens[verb];
  if (!token || token.head < 0 || steps >= MAX_CONTROL_STEPS) return -1;
  const governor = sentence.tokens[token.head] as Token;
  const relation = baseRelation(token.deprel);
  if (relation === "conj" || relation === "parataxis")
    return relation === "conj" && governor.upos !== "NOUN" && governor.upos !== "PROPN"
      ? surfaceSubject(sentence, token.head, steps + 1)
      : -1;
  // A relative clause without a subject of its own has the word it belongs to: the relative pronoun was parsed as something else.
  if (token.deprel === "acl:relcl") return token.head;
  if (relation === "xcomp" || relation === "advcl") {
    if (governor.upos === "NOUN" || governor.upos === "PROPN") return -1;
    if (relation !== "advcl" && OBJECT_CONTROL.has(governor.lemma)) {
      if (isPassive(sentence, token.head)) return surfaceSubject(sentence, token.head, steps + 1);
      const object = childrenBy(sentence, token.head, "obj", "iobj")[0];
      if (object !== undefined) return antecedent(sentence, object);
    }
    return surfaceSubject(sentence, token.head, steps + 1);
  }
  if (relation === "acl") {
    if (token.xpos !== "VB") return token.head;
    // “a plan to attack”: whose plan, or who made it.
    const owner = childrenBy(sentence, token.head, "nmod:poss")[0];
    if (owner !== undefined) return owner;
    const support = sentence.tokens[token.head]?.head ?? -1;
    return support >= 0 && sentence.tokens[support]?.upos === "VERB"
      ? surfaceSubject(sentence, support, steps + 1)
      : -1;
  }
  if (relation === "amod") return token.head;
  return -1;
}

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
  const seen = new Set<string>();
  return raw
    .flatMap(({ slot, token: filler }) =>
      PSEUDO_SLOTS.has(slot)
        ? [{ slot, token: filler }]
        : conjuncts(sentence, filler).map((each) => ({ slot, token: each })),
    )
    .filter(({ slot, token: filler }) => {
      const key = `${slot} ${filler}`;
      return filler === token || seen.has(key) ? false : (seen.add(key), true);
    });
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
  const add = (slot: string, filler: number): void => {
    if (filler >= 0 && filler !== verb) fillers.push({ slot, token: antecedent(sentence, filler) });
  };
  const passive = isPassive(sentence, verb);
  const word = sentence.tokens[verb] as Token;
  if (passive) fillers.push({ slot: "passive", token: verb === 0 ? 1 : 0 });
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

/**
 * Phrases that the parser hung on an object but that may belong to the verb: “arrested a man *in Berlin*”, “sent troops
 * *to Mali*”. They come last, so that what is surely the verb's own goes first; “of” stays with its noun.
 */
function looseObliques(sentence: ParsedSentence, verb: number): [string, number][] {
  const found: [string, number][] = [];
  const collect = (head: number, depth: number): void => {
    // The parser takes “hired Jane Kim *as chief executive*” for an apposition at times.
    for (const inner of childrenBy(sentence, head, "nmod", "appos")) {
      if (inner < head) continue;
      const preposition = prepositionOf(sentence, inner);
      if (preposition !== "" && preposition !== "of") found.push([preposition, inner]);
      if (depth > 0) collect(inner, depth - 1);
    }
  };
  const governed = childrenBy(sentence, verb, "obj", "obl", "xcomp", "iobj", "nmod");
  for (const child of governed) if (child > verb) for (const head of conjuncts(sentence, child)) collect(head, 1);
  // “appointed her as head *of the agency*”
  const posts = [...governed, ...found.map(([, token]) => token)].filter(
    (token) => prepositionOf(sentence, token) === "as",
  );
  for (const post of posts)
    for (const inner of childrenBy(sentence, post, "nmod"))
      if (prepositionOf(sentence, inner) === "of") found.push(["of", inner]);
  // “appointed her head *of the agency*”: of two objects the second is a post.
  const objects = childrenBy(sentence, verb, "obj", "iobj").filter((child) => child > verb);
  for (const child of objects.slice(1))
    for (const inner of childrenBy(sentence, child, "nmod"))
      if (prepositionOf(sentence, inner) === "of") found.push(["of", inner]);
  return found;
}

/** “X as prime minister”, “president of Chile”: the complement itself, and what hangs on it. */
function addComplement(
  sentence: ParsedSentence,
  complement: number,
  add: (slot: string, filler: number) => void,
): void {
  add(prepositionOf(sentence, complement) || "complement", complement);
  for (const child of childrenBy(sentence, complement, "nmod")) {
    const preposition = prepositionOf(sentence, child);
    if (preposition === "of" || preposition === "at") add(preposition, child);
  }
}

/** “accused *of throwing* stones”, “charges *of spreading* lies”: a clause behind a preposition fills its slot. */
function addGerund(sentence: ParsedSentence, child: number, add: (slot: string, filler: number) => void): void {
  for (const mark of childrenBy(sentence, child, "mark", "case"))
    add(sentence.tokens[mark]?.lemma.toLowerCase() ?? "", child);
}

function addOblique(
  sentence: ParsedSentence,
  child: number,
  passive: boolean,
  add: (slot: string, filler: number) => void,
): void {
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
  const add = (slot: string, filler: number): void => {
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
      add(preposition || "compound", child);
    } else if (relation === "compound" || relation === "amod") add("compound", child);
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
  addPredicate(sentence, noun, add, fillers);
  addStruck(sentence, noun, add);
  for (const [slot, filler] of looseObliques(sentence, noun)) add(slot, filler);
  return fillers;
}

/** “killed 15 troops in an attack *on a post*”: a complement of the noun that the parser hung on what governs it. */
function looseComplements(sentence: ParsedSentence, noun: number): number[] {
  const governor = sentence.tokens[noun]?.head ?? -1;
  if (governor < 0) return [];
  const end = dependencyTree(sentence).right[noun] ?? noun;
  return childrenBy(sentence, governor, "obl", "nmod").filter((child) => {
    const start = dependencyTree(sentence).left[child] ?? child;
    return start === end + 1 && /^(?:on|against|by|between|into)$/.test(prepositionOf(sentence, child));
  });
}

/** What a quake or storm does to a place: “an earthquake *hit* Nepal”. */
const STRIKING = new Set(
  "hit strike rock shake batter devastate ravage jolt flatten pound lash slam destroy damage sweep".split(" "),
);

function addStruck(sentence: ParsedSentence, noun: number, add: (slot: string, filler: number) => void): void {
  const { head = -1, deprel = "" } = sentence.tokens[noun] ?? {};
  if (deprel !== "nsubj" || !STRIKING.has(sentence.tokens[head]?.lemma ?? "")) return;
  for (const object of childrenBy(sentence, head, "obj")) add("struck", object);
}

/** Nouns and verbs that say who did it: “claimed *responsibility* for the raid”, “was *blamed* for”, “*took part* in”. */
const RESPONSIBILITY = new Set(["responsibility", "credit", "blame", "part", "role"]);
const BLAMED = new Set([
  "blame",
  "accuse",
  "suspect",
  "convict",
  "charge",
  "arrest",
  "detain",
  "sentence",
  "jail",
  "implicate",
  "link",
  "tie",
]);
const TAKING_PART = new Set(["participate", "engage", "join", "involve", "resume", "return"]);

function addResponsible(
  sentence: ParsedSentence,
  noun: number,
  governor: number,
  add: (slot: string, filler: number) => void,
): void {
  const word = sentence.tokens[governor];
  if (!word) return;
  const preposition = prepositionOf(sentence, noun);
  if (RESPONSIBILITY.has(word.lemma)) {
    const verb = sentence.tokens[word.head];
    if (verb?.upos === "VERB") add("subject", surfaceSubject(sentence, word.head));
  } else if (BLAMED.has(word.lemma) && word.upos === "VERB") {
    if (preposition === "")
      for (const child of childrenBy(sentence, governor, "obl")) {
        if (prepositionOf(sentence, child) === "on" && word.lemma === "blame") add("subject", child);
      }
    else if (isPassive(sentence, governor)) add("subject", surfaceSubject(sentence, governor));
    else for (const child of childrenBy(sentence, governor, "obj")) if (child !== noun) add("subject", child);
  } else if (TAKING_PART.has(word.lemma) && word.upos === "VERB" && word.lemma !== "resume") {
    if (preposition === "in" || preposition === "to") add("subject", surfaceSubject(sentence, governor));
  }
}

/** The verb a noun depends on; a support verb lends the noun its subject and its prepositional phrases. */
function addPredicate(
  sentence: ParsedSentence,
  noun: number,
  add: (slot: string, filler: number) => void,
  fillers: SlotFiller[],
): void {
  const token = sentence.tokens[noun] as Token;
  let relation = token.deprel;
  let governor = token.head;
  for (let steps = 0; relation === "conj" && governor >= 0 && steps < MAX_CONTROL_STEPS; steps++) {
    relation = sentence.tokens[governor]?.deprel ?? "";
    governor = sentence.tokens[governor]?.head ?? -1;
  }
  const verb = sentence.tokens[governor];
  addResponsible(sentence, noun, governor, add);
  if (!verb || verb.upos !== "VERB" || !/^(?:obj|obl|nsubj|iobj|xcomp)/.test(relation)) return;
  fillers.push({ slot: "predicate", token: governor });
  if (!SUPPORT_VERBS.has(verb.lemma) && relation !== "xcomp") return;
  const passive = isPassive(sentence, governor);
  const isObject = relation === "obj" || relation === "nsubj:pass";
  const isGoal = relation === "obl" && /^(?:on|in|under|into|to)$/.test(prepositionOf(sentence, noun));
  if (!isObject && !isGoal) return;
  if (!passive || isGoal) {
    const subject = surfaceSubject(sentence, governor);
    if (subject >= 0) add("subject", subject);
  }
  for (const child of childrenBy(sentence, governor, "obl")) {
    if (child === noun) continue;
    const preposition = prepositionOf(sentence, child);
    if (preposition === "by" && passive) add("subject", child);
    else if (preposition !== "" && isObject) add(preposition, child);
  }
}
