// Fillers that are half a phrase are made whole, once the roles of an event are chosen: the first word of a compound takes
// its noun (“wire” of “wire fraud”), unless that noun plays a role itself, and a person's name under a title is that
// person (“Foreign Minister Ana Roth”). Which phrase plays which role is decided before (judge-roles.ts).

import { baseRelation } from "./dependency-tree";
import type { Mention, Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import type { DraftArgument } from "./fill-roles";
import { fillerPhrase } from "./filler-phrase";
import type { Sentence, Token } from "../text/token";

type Read = Parsed & Mentioned & Resolved;

/** The arguments of one event with whole fillers, each person once. */
export function withWholeFillers(doc: Read, event: DraftEvent): DraftArgument[] {
  const whole = event.arguments.flatMap((one) => withNoun(doc, event, one)).map((one) => asPerson(doc, one));
  return whole.filter(
    ({ chain }, at) => chain === undefined || whole.findIndex((other) => other.chain === chain) === at,
  );
}

/** The filler with the noun that its only word describes; none where that noun plays a role itself. */
function withNoun(doc: Read, event: DraftEvent, one: DraftArgument): DraftArgument[] {
  const sentence = doc.sentences[one.sentence];
  const word = sentence?.tokens[one.token];
  if (one.text === undefined || !sentence || !word || baseRelation(word.deprel) !== "compound") return [one];
  const noun = sentence.tokens[word.head];
  // The trigger itself may be the noun: “a *drone* strike”. A hyphen makes one word of both.
  if (noun?.upos !== "NOUN" || word.head <= one.token || noun.start === word.end) return [one];
  if (
    event.triggers.some(
      (trigger) => trigger.sentence === sentence && trigger.token >= one.token && trigger.token <= word.head,
    )
  )
    return [one];
  const span = fillerPhrase(sentence, one.token);
  if (doc.article.text.slice(span.start, span.end) !== one.text) return [one];
  if (event.arguments.some((other) => other !== one && covers(doc, other, one.sentence, word.head))) return [];
  return [
    { ...one, token: word.head, text: doc.article.text.slice(span.start, noun.end), head: noun.lemma.toLowerCase() },
  ];
}

/** Whether a filler is or holds a word: by its own head, or by a mention of its chain. */
function covers(doc: Read, { chain, sentence, token }: DraftArgument, at: number, word: number): boolean {
  if (sentence === at && token === word) return true;
  return (doc.chains[chain ?? -1]?.mentions ?? []).some((index) => {
    const mention = doc.mentions[index];
    return mention?.sentence === at && mention.first <= word && word <= mention.last;
  });
}

/** The person whose name the words end in: “Foreign Minister *Ana Roth*”, not “supporters of Ana Roth”. */
function asPerson(doc: Read, one: DraftArgument): DraftArgument {
  const sentence = doc.sentences[one.sentence];
  if (one.text === undefined || !sentence) return one;
  const { start, end } = fillerPhrase(sentence, one.token);
  if (doc.article.text.slice(start, end) !== one.text) return one;
  const named = (mention: Mention): boolean =>
    mention.form === "NAM" &&
    mention.type === "Person" &&
    mention.sentence === one.sentence &&
    mention.end === end &&
    mention.start > start;
  const index = doc.mentions.findIndex(named);
  const mention = doc.mentions[index];
  if (!mention || !isTitled(sentence, one.token, mention.head)) return one;
  const chain = doc.chains.find(({ mentions }) => mentions.includes(index));
  if (!chain?.named) return one;
  const { text: _words, head: _head, ...rest } = one;
  return { ...rest, chain: chain.index };
}

const BESIDE = /^(?:flat|compound|appos)$/;

/** Whether a name hangs on its title as one phrase: “supporters of *Mr. Roth*” do not. */
function isTitled({ tokens }: Sentence<Token>, title: number, name: number): boolean {
  let at = name;
  while (at !== title && BESIDE.test(baseRelation(tokens[at]?.deprel ?? ""))) at = tokens[at]?.head ?? -1;
  return at === title;
}
