// What a noun has from the verb over it: a support verb lends it its subject and phrases (“carried out a raid in Goma”), others
// say who did it (“claimed responsibility for the raid”) or what it struck (“an earthquake hit Nepal”).

import type { Sentence, Token } from "../text/token";
import { childrenBy } from "./dependency-tree";
import { isPassive } from "./passive";
import { prepositionOf } from "./phrase-heads";
import type { AddFiller, SlotFiller } from "./slot-filler";
import { MAX_CONTROL_STEPS, surfaceSubject } from "./verb-subject";

type ParsedSentence = Sentence<Token>;

/** Verbs that only carry a noun's meaning: “carried out a raid”, “faces charges”, “went on trial”. */
const SUPPORT_VERBS = new Set(
  `carry stage launch conduct make mount hold take have give commit face stand go undergo open start begin announce declare
   wage lead order lodge file bring sign reach strike do perform execute plan prepare plot organize host attend join call
   continue resume suspend end break impose lift pay receive win suffer claim deny seek threaten issue enter pursue run`.split(
    /\s+/,
  ),
);

/** What a quake or storm does to a place: “an earthquake *hit* Nepal”. */
const STRIKING = new Set(
  "hit strike rock shake batter devastate ravage jolt flatten pound lash slam destroy damage sweep".split(" "),
);

/** Adds what an event that is the subject strikes. */
export function addStruck(sentence: ParsedSentence, noun: number, add: AddFiller): void {
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

/** Whether a verb's object is such a noun; the tree may hang “for the raid” on “claimed” as well as on “responsibility”. */
const hasResponsibility = (sentence: ParsedSentence, verb: number): boolean =>
  sentence.tokens[verb]?.upos === "VERB" &&
  childrenBy(sentence, verb, "obj").some((object) => RESPONSIBILITY.has(sentence.tokens[object]?.lemma ?? ""));

function addResponsible(sentence: ParsedSentence, noun: number, governor: number, add: AddFiller): void {
  const word = sentence.tokens[governor];
  if (!word) return;
  const preposition = prepositionOf(sentence, noun);
  if (RESPONSIBILITY.has(word.lemma)) {
    const verb = sentence.tokens[word.head];
    if (verb?.upos === "VERB") add("subject", surfaceSubject(sentence, word.head));
  } else if (hasResponsibility(sentence, governor) && /^(?:for|in)$/.test(preposition)) {
    add("subject", surfaceSubject(sentence, governor));
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
export function addPredicate(sentence: ParsedSentence, noun: number, add: AddFiller, fillers: SlotFiller[]): void {
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
