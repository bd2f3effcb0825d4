// Who a post or kin noun describes (its holder): the name beside it as title or apposition, the subject of its copula, the
// object of a naming verb, read off the tree and, where the tree may be wrong, off the order of words.

import { baseRelation, childBy, childrenBy } from "../dependency-tree";
import { NOMINAL_HEADS } from "../tables/nominal-heads";
import { type Hanging, hasPossessor, phraseEnd, phraseStart } from "./noun-phrase";
import { postGroup, topConjunct } from "./post-group";
import { OBJECT_NAMING, subjectOnSurface } from "./surface-subject";
import {
  caseOf,
  formAt,
  isPossessor,
  lemmaAt,
  listed,
  namedChain,
  referent,
  referents,
  type SentenceView,
  mentionOf,
} from "./sentence-view";

/** How far apart, in tokens, a title or determiner may stand from what it belongs to. */
const MAX_TITLE_GAP = 3;
/** Verbs behind whose "as" stands the subject's post even with an object: "succeeds X as chairman". */
const SUBJECT_AS = new Set(["succeed", "replace", "follow", "join", "rejoin", "leave", "serve"]);
/** Singular nouns that stand for several. */
const COLLECTIVE = new Set(["couple", "pair", "duo", "trio"]);
const NAMING_VERBS = new Set(["become", "remain", "stay"]);

/** What parts a post from the name behind it. */
const LEADS_TO_NAME: ReadonlySet<string> = new Set([",", ":", "–", "—", "-"]);

/** The names that follow after a title phrase that ends at `last`: directly, as "named X", or behind a comma. */
function namesAfter(view: SentenceView, last: number, plural: boolean, comma: boolean, noun = last): number[] {
  let at = last + 1;
  if (comma) {
    if (!LEADS_TO_NAME.has(formAt(view, at))) return [];
    at++;
  } else at += naming(view, at);
  for (let gap = 0; gap < MAX_TITLE_GAP && (view.nameAt[at] ?? -1) < 0 && isTitleWord(view, at); gap++) at++;
  const name = comma ? describedName(view, at) : (view.nameAt[at] ?? -1);
  if (name < 0 || !namedChain(view.doc, name)) return [];
  if (!comma && mentionOf(view, name).first !== at) return [];
  const names = plural ? listed(view, name) : [name];
  return comma && isUnderPreposition(view, noun) && !isClosed(view, names) ? [] : names;
}

/** How many words from `at` on say that a name follows: "named", "known as", "identified only as". */
function naming(view: SentenceView, at: number): number {
  const form = formAt(view, at);
  if (form === "named" || form === "called" || form === "nicknamed") return 1;
  if (form !== "known" && form !== "identified") return 0;
  const as = formAt(view, at + 1) === "only" ? at + 2 : at + 1;
  return formAt(view, as) === "as" ? as + 1 - at : 0;
}

/** How many words may describe a name behind a comma: "her husband, the retired geologist X". */
const MAX_DESCRIPTION = 5;

/** The name at a token, or the person or body that a description from there on leads to; −1 for none. */
function describedName(view: SentenceView, start: number): number {
  let described = false;
  for (let at = start; at <= start + MAX_DESCRIPTION; at++) {
    const name = view.nameAt[at] ?? -1;
    const token = view.tokens[at];
    if (name >= 0 && at === start && !view.doc.mentions[name]?.demonym) return name;
    const type = name >= 0 ? namedChain(view.doc, name)?.type : undefined;
    if (type === "Person" || (type === "Organization" && described))
      return described && mentionOf(view, name).first === at ? name : -1;
    if (name >= 0) at = mentionOf(view, name).last;
    else if (token?.upos === "NOUN") described = true;
    else if (!/^(DET|ADJ|NUM|PROPN)$/.test(token?.upos ?? "")) return -1;
  }
  return -1;
}

/** Whether the phrase that ends at a token stands behind a preposition: "According to an official". */
function isUnderPreposition(view: SentenceView, last: number): boolean {
  return view.tokens[phraseStart(view, last) - 1]?.upos === "ADP";
}

/** Whether an apposition ends: "According to an official, X agreed" has none. */
function isClosed(view: SentenceView, names: readonly number[]): boolean {
  const after = view.tokens[mentionOf(view, names[names.length - 1] as number).last + 1];
  return !after || after.upos === "PUNCT" || after.upos === "ADP" || /^(CCONJ|SCONJ)$/.test(after.upos);
}

/** She of "A graduate of X, she was …": a phrase that opens its sentence is about the pronoun behind its comma; −1 for none. */
function pronounBehind(view: SentenceView, first: number, last: number): number {
  const opens = first === 0 || (first === 1 && /^(once|formerly|originally|“|"|``)$/.test(formAt(view, 0)));
  const isPronoun = /^(he|she)$/.test(formAt(view, last + 2));
  return opens && formAt(view, last + 1) === "," && isPronoun ? referent(view, last + 2) : -1;
}

/** How many words may stand between the names of an "including" list. */
const MAX_BETWEEN_INCLUDED = 4;

/** The names in "former members of X, including musician A and actor B". */
function included(view: SentenceView, phrase: number): number[] {
  let at = formAt(view, phrase + 1) === "," ? phrase + 2 : phrase + 1;
  if (formAt(view, at) === "such" && formAt(view, at + 1) === "as") at++;
  else if (!/^(including|like|namely)$/.test(formAt(view, at))) return [];
  const found: number[] = [];
  let words = 0;
  for (at++; at < view.tokens.length && words <= MAX_BETWEEN_INCLUDED; at++) {
    const name = view.nameAt[at] ?? -1;
    if (name >= 0 && namedChain(view.doc, name)) {
      found.push(name);
      at = mentionOf(view, name).last;
      words = 0;
    } else if (/^(NOUN|PROPN|ADJ|DET|CCONJ)$/.test(view.tokens[at]?.upos ?? "") || formAt(view, at) === ",") words++;
    else break;
  }
  return found;
}

/** A further title between a post and its name: "director General Suleiman al-Amr", "patriarch, the late X". */
function isTitleWord(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return (
    !!token &&
    (token.upos === "PROPN" ||
      /^(late|the|sir|mr|mrs|ms|dr|gen|lt|col|sheikh|don|tan|sri|“|"|``|-)\.?$/i.test(token.form) ||
      (token.upos === "NOUN" && token.xpos === "NN" && /^\p{Lu}/u.test(token.form)))
  );
}

/** What stands before an apposition. */
const SETS_OFF: ReadonlySet<string> = new Set([",", "-", "–", "—", "(", ":", ";"]);
/** What may stand between that and the apposition: "X, once a striker for Y". */
const ADVERBS_OF_POSTS: ReadonlySet<string> = new Set(
  "once now then formerly currently also himself herself later long today previously".split(" "),
);
/** What stands between a name and the apposition behind it. */
const BEHIND_NAME: ReadonlySet<string> = new Set([",", "-", "–", "—", "("]);

/** A name before an apposition that begins at `start`: "X, 58, [director …]", "X - [chairwoman …]". */
function nameBefore(view: SentenceView, start: number): number {
  let at = start - 1;
  if (ADVERBS_OF_POSTS.has(formAt(view, at))) at--;
  if (!BEHIND_NAME.has(formAt(view, at))) return -1;
  at--;
  if (view.tokens[at]?.upos === "NUM" && formAt(view, at - 1) === ",") at -= 2;
  const name = view.nameAt[at] ?? -1;
  return name >= 0 && mentionOf(view, name).last === at && namedChain(view.doc, name) ? name : -1;
}

/** A name and those that "and" and commas join to it from before: "[A] and [B], partners in …". */
function listedBefore(view: SentenceView, name: number): number[] {
  for (let at = mentionOf(view, name).first - 1; at >= 0;) {
    if (!/^(and|,|&)$/.test(formAt(view, at))) return [name];
    while (/^(and|,|&)$/.test(formAt(view, at))) at--;
    const before = view.nameAt[at] ?? -1;
    if (before < 0 || !namedChain(view.doc, before)) return [name];
    const list = listed(view, before);
    if (list.includes(name)) return list;
    at = mentionOf(view, before).first - 1;
  }
  return [name];
}

const SUBJECTS = ["nsubj", "nsubj:pass"];

/** Whether a noun stands for several; "dropouts" does whatever the tagger took it for. */
const isPlural = (view: SentenceView, noun: number): boolean =>
  /^NNP?S$/.test(view.tokens[noun]?.xpos ?? "") ||
  COLLECTIVE.has(lemmaAt(view, noun)) ||
  (view.tokens[noun]?.xpos === "VBZ" && formAt(view, noun).endsWith("s"));

/**
 * The holders of a noun whose words are `first`..`noun`; `end` is where its phrase with its whole ends, `accepts` tells
 * what may hold it: a parse that names something else is passed over.
 */
export function holders(
  view: SentenceView,
  first: number,
  noun: number,
  end: number,
  accepts: (mention: number) => boolean = () => true,
): Hanging[] {
  const group = postGroup(view, first, noun);
  const token = view.tokens[topConjunct(view, noun)];
  if (!token) return [];
  const plural = isPlural(view, noun);
  const found: Hanging[] = [];
  const add = (mentions: readonly number[], link: string): void => {
    for (const mention of mentions)
      if (accepts(mention) && !found.some((known) => known.mention === mention))
        found.push({ mention, link, at: mentionOf(view, mention).head });
  };
  const title = namesAfter(view, noun, plural, false);
  add(title, "title");
  const phrase = Math.max(end, phraseEnd(view, noun), group.last > noun ? phraseEnd(view, group.last) : noun);
  if (found.length === 0)
    for (const last of new Set([end, group.last, phrase]))
      if (last > noun && (last === group.last || !endsInPerson(view, last)))
        add(namesAfter(view, last, plural, false), "title");
  if (found.length === 0 && baseRelation(token.deprel) !== "conj") {
    const governor = token.head;
    if (token.deprel === "nmod:desc" && governor > noun)
      add(plural ? referents(view, governor) : one(referent(view, governor)), "title");
    else if (token.deprel === "appos") {
      // "A and B, a maker of …", "A's wife, B, a judge": the parse hangs it on A, the words on B.
      const start = phraseStart(view, group.first);
      const before = plural ? -1 : nameBefore(view, start);
      add(one(before), "apposition");
      // "A and Chad's security minister, B": what no comma sets off describes what follows, not what stands before.
      if (found.length === 0 && !SETS_OFF.has(formAt(view, start - 1)))
        add(namesAfter(view, phrase, plural, true), "apposition");
      // What a semicolon parts belongs to the next item of a list.
      if (found.length === 0 && formAt(view, start - 1) !== ";") add(one(referent(view, governor)), "apposition");
    }
  }
  if (found.length === 0) {
    const before = nameBefore(view, phraseStart(view, group.first));
    add(
      before >= 0 && plural ? listedBefore(view, before) : one(before),
      SUBJECTS.includes(token.deprel) ? "before-subject" : "apposition",
    );
  }
  if (found.length === 0) {
    for (const child of childrenBy(view.sentence, noun, "appos"))
      if (child > noun) add(plural ? referents(view, child) : one(referent(view, child)), "apposition");
  }
  if (found.length === 0 && end > noun && end < phrase) add(namesAfter(view, end, plural, true, noun), "apposition");
  if (found.length === 0) add(namesAfter(view, phrase, plural, true, noun), "apposition");
  if (found.length === 0) add(one(pronounBehind(view, phraseStart(view, group.first), phrase)), "fronted");
  if (found.length === 0 && plural) add(included(view, phrase), "including");
  if (found.length === 0) add(predicated(view, noun), "predicate");
  if (found.length === 0) add(one(namedBeside(view, first)), "predicate");
  if (found.length === 0 && hasPossessor(view, first)) add(one(nameBehindCopula(view, noun)), "predicate");
  if (found.length === 0) add(subjectOnSurface(view, phraseStart(view, group.first)), "predicate");
  if (found.length === 0) {
    const nominal = view.nominalAt[noun] ?? -1;
    if (nominal >= 0 && namedChain(view.doc, nominal)) add([nominal], "coreference");
  }
  return found;
}

/** "officials in the murder of former minister X": the post at the end of a phrase is X's, not the one that begins it. */
const endsInPerson = (view: SentenceView, last: number): boolean =>
  (view.nameAt[last] ?? -1) < 0 && NOMINAL_HEADS.get(lemmaAt(view, last))?.type === "Person";

/** How many words may stand between a naming verb and whom it names: "appointed the economist X". */
const MAX_AFTER_NAMING = 3;

/** X of "appointed the economist X deputy governor", read off the order of words; −1 for none. */
function namedBeside(view: SentenceView, first: number): number {
  let at = first - 1;
  while ((view.nameAt[at] ?? -1) < 0 && /^(NOUN|ADJ)$/.test(view.tokens[at]?.upos ?? "")) at--;
  const name = view.nameAt[at] ?? -1;
  if (name < 0 || namedChain(view.doc, name)?.type !== "Person") return -1;
  at = mentionOf(view, name).first - 1;
  for (let words = 0; words < MAX_AFTER_NAMING && /^(DET|NOUN|ADJ)$/.test(view.tokens[at]?.upos ?? ""); words++) at--;
  return view.tokens[at]?.upos === "VERB" && OBJECT_NAMING.has(lemmaAt(view, at)) ? name : -1;
}

/** How many words may describe the name behind "is". */
const MAX_BEFORE_PREDICATE = 6;

/** Y of "X, whose biggest shareholder is the Seoul firm Y", read off the order of words; −1 for none. */
function nameBehindCopula(view: SentenceView, noun: number): number {
  if (!/^(is|was|are|were|remains)$/.test(formAt(view, noun + 1))) return -1;
  for (let at = noun + 2; at <= noun + 1 + MAX_BEFORE_PREDICATE; at++) {
    const name = view.nameAt[at] ?? -1;
    if (name >= 0 && isDescribing(view, name)) at = mentionOf(view, name).last;
    else if (name >= 0) return namedChain(view.doc, name) && !isPossessor(view, name) ? name : -1;
    else if (!/^(DET|ADJ|NOUN|PROPN|NUM)$/.test(view.tokens[at]?.upos ?? "")) return -1;
  }
  return -1;
}

/** "Seoul" of "the Seoul firm Y", "Swiss" of "the Swiss group Y". */
const isDescribing = (view: SentenceView, name: number): boolean =>
  mentionOf(view, name).type === "Place" &&
  /^(NOUN|ADJ)$/.test(view.tokens[mentionOf(view, name).last + 1]?.upos ?? "");

const one = (mention: number): number[] => (mention >= 0 ? [mention] : []);

/** The subject of "X is the head", "X became head", "named X head", "X resigned as head". */
function predicated(view: SentenceView, noun: number): number[] {
  const token = view.tokens[noun];
  if (!token) return [];
  // "whose biggest shareholder is Kakao"
  if (
    token.deprel === "nsubj" &&
    (view.nameAt[token.head] ?? -1) >= 0 &&
    childBy(view.sentence, token.head, "cop") >= 0
  )
    return referents(view, token.head);
  const head = token.deprel === "conj" ? (view.tokens[token.head] ? token.head : noun) : noun;
  if (childBy(view.sentence, head, "cop") >= 0) {
    const subject = childBy(view.sentence, head, "nsubj");
    return subject < 0 ? [] : referents(view, subject);
  }
  const { head: verb, deprel } = view.tokens[head] ?? token;
  const governor = view.tokens[verb];
  if (!governor || governor.upos !== "VERB") return [];
  const lemma = governor.lemma.toLowerCase();
  const asPost = lemmaAt(view, caseOf(view, head)) === "as" || formAt(view, caseOf(view, head)) === "as";
  if (
    !asPost &&
    !(NAMING_VERBS.has(lemma) || (OBJECT_NAMING.has(lemma) && /^(xcomp|obj|obl)$/.test(baseRelation(deprel))))
  )
    return [];
  if (!asPost && NAMING_VERBS.has(lemma) && !/^(xcomp|obj)$/.test(baseRelation(deprel))) return [];
  const subjects = verbSubjects(view, verb);
  if (NAMING_VERBS.has(lemma) || SUBJECT_AS.has(lemma)) return subjects;
  const passive = childrenBy(view.sentence, verb, "nsubj:pass");
  if (passive.length > 0) return passive.flatMap((subject) => referents(view, subject));
  const objects = childrenBy(view.sentence, verb, "obj", "iobj").filter((object) => object !== head);
  const named = objects.flatMap((object) => referents(view, object));
  return named.length > 0 ? named : objects.length > 0 && !asPost ? [] : subjects;
}

/** Who appoints: the subject of "X named Y (as) chief executive", where the post's own whole is not said. */
export function appointer(view: SentenceView, noun: number): number[] {
  const above = view.tokens[noun]?.head ?? -1;
  // "chief executive": the phrase may hang on its first word.
  const governor = above >= 0 && above === noun - 1 ? (view.tokens[above]?.head ?? -1) : above;
  const verb = view.tokens[governor];
  if (!verb || verb.upos !== "VERB" || !OBJECT_NAMING.has(verb.lemma.toLowerCase())) return [];
  return childrenBy(view.sentence, governor, "nsubj").flatMap((subject) => referents(view, subject));
}

/** The logical subjects of a verb, through control, coordination and relative clauses. */
export function verbSubjects(view: SentenceView, verb: number): number[] {
  for (let at = verb, steps = 0; at >= 0 && steps < 4; steps++) {
    const token = view.tokens[at];
    if (!token) return [];
    const own = childrenBy(view.sentence, at, "nsubj");
    if (own.length > 0) return own.flatMap((subject) => referents(view, subject));
    if (token.deprel === "acl") return referents(view, token.head);
    if (token.deprel === "acl:relcl") return [];
    if (!/^(xcomp|conj|advcl|parataxis)$/.test(baseRelation(token.deprel))) return [];
    at = token.head;
  }
  return [];
}
