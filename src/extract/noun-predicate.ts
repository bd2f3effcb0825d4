// What a noun has from the verb over it: a support verb lends it its subject and phrases (“carried out a raid in Goma”), others
// say who did it (“claimed responsibility for the raid”) or what it struck (“an earthquake hit Nepal”).

import { WORD_CLASSES } from "../ontology/word-classes";
import type { Sentence, Token } from "../text/token";
import { childrenBy, lemmaAt } from "./dependency-tree";
import { isPassive } from "./passive";
import { prepositionOf } from "./phrase-heads";
import type { AddFiller, SlotFiller } from "./slot-filler";
import { MAX_CONTROL_STEPS, surfaceSubject } from "./verb-subject";

type ParsedSentence = Sentence<Token>;

/** Verbs that only carry a noun's meaning: “carried out a raid”, “faces charges”, “went on trial”. */
const SUPPORT_VERBS = new Set(
  `carry stage launch conduct make mount hold take have give commit face stand go undergo open start begin announce declare
   wage lead order lodge file bring sign reach strike do perform execute plan prepare plot organize host attend join call
   continue resume suspend end break impose lift pay receive win suffer claim deny seek threaten issue enter pursue run postpone delay cancel schedule abandon halt complete coordinate promise pledge vow`.split(
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
const RESPONSIBILITY = new Set(
  "responsibility credit blame part role involvement participation complicity guilt hand".split(" "),
);
const BLAMED = new Set(
  `blame accuse suspect convict charge arrest detain sentence jail imprison implicate link tie indict try prosecute
   execute hang fine punish seek want condemn acquit clear hold`.split(/\s+/),
);
/** What stands between those verbs and what was done; “arrested *after* the attack” says nothing. */
const FOR_WHAT = /^(?:of|for|in|on|with|over|to|from)$/;
/** People are arrested in these by those who carry them out. */
const POLICE_WORK = new Set("raid operation sweep swoop crackdown search offensive ambush".split(" "));
const TAKING_PART = new Set(["participate", "engage", "join", "involve", "resume", "return"]);

/** Whether a verb's object is such a noun; the tree may hang “for the raid” on “claimed” as well as on “responsibility”. */
const hasResponsibility = (sentence: ParsedSentence, verb: number): boolean =>
  sentence.tokens[verb]?.upos === "VERB" &&
  childrenBy(sentence, verb, "obj").some((object) => RESPONSIBILITY.has(sentence.tokens[object]?.lemma ?? ""));

function addResponsible(sentence: ParsedSentence, noun: number, governor: number, add: AddFiller): void {
  const word = sentence.tokens[governor];
  if (!word) return;
  const preposition = prepositionOf(sentence, noun);
  if (RESPONSIBILITY.has(word.lemma) && word.upos === "NOUN") {
    const verb = sentence.tokens[word.head];
    if (verb?.upos !== "VERB") return;
    // “was arrested for *involvement in the attack*”
    if (BLAMED.has(verb.lemma) && word.deprel.startsWith("obl"))
      add("subject", blamedBy(sentence, word.head, governor));
    else add("subject", surfaceSubject(sentence, word.head));
  } else if (hasResponsibility(sentence, governor) && /^(?:for|in)$/.test(preposition)) {
    add("subject", surfaceSubject(sentence, governor));
  } else if (word.deprel === "obj" && BLAMED.has(lemmaAt(sentence, word.head)) && /^(?:for|in)$/.test(preposition)) {
    // “blames *rebels for the attack*”, parsed as one phrase.
    if (personal(sentence, governor)) add("subject", governor);
  } else if (BLAMED.has(word.lemma) && word.upos === "VERB") {
    const isWork = preposition === "in" && POLICE_WORK.has(lemmaAt(sentence, noun));
    if (preposition === "" || (FOR_WHAT.test(preposition) && !isWork))
      add("subject", blamedBy(sentence, governor, noun));
  } else if (TAKING_PART.has(word.lemma) && word.upos === "VERB" && word.lemma !== "resume") {
    if (preposition === "in" || preposition === "to") add("subject", surfaceSubject(sentence, governor));
  }
}

/** Whom a verb of blame is about: “blamed *rebels* for the raid”, “blamed the raid on *rebels*”, “*rebels* were blamed for it”. */
function blamedBy(sentence: ParsedSentence, verb: number, noun: number): number {
  if (prepositionOf(sentence, noun) === "") {
    const on = childrenBy(sentence, verb, "obl").find((child) => prepositionOf(sentence, child) === "on");
    return sentence.tokens[verb]?.lemma === "blame" ? (on ?? -1) : -1;
  }
  if (isPassive(sentence, verb)) return surfaceSubject(sentence, verb);
  // “sentenced to death *seven members*”: the parser takes some objects for adverbials.
  const bare = childrenBy(sentence, verb, "obl").filter(
    (child) => child > verb && child < noun && prepositionOf(sentence, child) === "" && isPlural(sentence, child),
  );
  return [...childrenBy(sentence, verb, "obj"), ...bare].find((child) => child !== noun) ?? -1;
}

const personal = ({ tokens }: ParsedSentence, token: number): boolean =>
  /^(?:PROPN|PRON|NUM)$/.test(tokens[token]?.upos ?? "") || WORD_CLASSES.human.has(tokens[token]?.lemma ?? "");

const isPlural = ({ tokens }: ParsedSentence, token: number): boolean =>
  /^(?:NNS|NNP|NNPS)$/.test(tokens[token]?.xpos ?? "");

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
