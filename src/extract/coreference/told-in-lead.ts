// Who is named a sentence after the lead told what he is: “A nurse accused of killing patients walked free. Ana Roth, 38,
// wept”, “The head of the bank says … . Speaking Thursday, Lars Bo said”. Agencies and broadcasters begin so. Only from subject
// to subject, and only where the new name bears no other post. Nouns that come with the name are introduced-later.ts.

import { baseRelation, dependencyTree } from "../dependency-tree";
import type { Facts } from "./mention-facts";
import { titleBefore } from "./title-before";

/** Whose doings a lead tells without naming him next: that is whom it is done to. */
const SELDOM_NAMED: ReadonlySet<string> = new Set(
  `judge magistrate court jury tribunal prosecutor officer policeman policewoman sheriff official witness source police
   committee ministry government army force team side`.split(/\s+/),
);

/** Titles that go with any post. */
const RANKS: ReadonlySet<string> = new Set(
  `mr. mr mrs. mrs ms. ms dr. dr sheikh sheik ayatollah imam sir general gen. gen commodore admiral vice rear colonel col. col
   major lieutenant captain sergeant corporal private retired archbishop bishop cardinal metropolitan prince princess`.split(
    /\s+/,
  ),
);

/** Fills, in `links`, the position of the name that follows the subject of the lead. */
export function toldInLead(facts: readonly Facts[], groupOf: Int32Array, links: Int32Array): void {
  const lead = facts.find(({ sentence }) => sentence.kind === "body")?.at;
  const told = facts.findIndex((fact) => fact.at === lead && isSubject(fact));
  const subject = facts[told];
  if (!subject || (links[told] as number) >= 0 || !isDescription(subject)) return;
  const named = facts.findIndex((fact) => fact.at > subject.at && isSubject(fact));
  const name = facts[named];
  if (!name || name.at !== subject.at + 1 || name.mention.form !== "NAM" || name.mention.demonym) return;
  const isNew = groupOf.indexOf(groupOf[named] as number) === named;
  if (isNew && name.mention.type === subject.mention.type && bearsNoOtherPost(name, subject)) links[told] = named;
}

/** The subject of a sentence's main clause. */
const isSubject = ({ relation, governor, sentence }: Facts): boolean =>
  relation === "nsubj" && sentence.tokens[governor]?.head === -1;

/** “A nurse accused of …”, “The head of the bank”: one person or body, told by a noun; “the bank” alone was spoken of before. */
const isDescription = ({ mention, lower, headLemma }: Facts): boolean =>
  mention.form === "NOM" &&
  mention.number === "singular" &&
  (mention.type === "Person" ? /^(?:an?|the) / : /^an? /).test(lower) &&
  !SELDOM_NAMED.has(headLemma);

/** A bare name, one with a rank, or one with the very noun of the lead; a body begins its sentence and is of the same kind. */
function bearsNoOtherPost(name: Facts, subject: Facts): boolean {
  const title = titleBefore(name);
  if (name.mention.type === "Person")
    return title.every((word) => RANKS.has(word)) || (title.join(" ") === subject.headLemma && !hasOwner(subject));
  const alike = [name, subject].map(({ mention }) => mention.subtype);
  return (
    name.sentence.tokens
      .slice(0, name.mention.first)
      .every(({ upos, lemma }) => upos === "DET" || lemma === "official") &&
    (alike.includes(undefined) || alike[0] === alike[1])
  );
}

/** “The president *of a panel*” is not every president. */
const hasOwner = ({ mention, sentence }: Facts): boolean =>
  (dependencyTree(sentence).children[mention.head] ?? []).some((child) => {
    const { deprel, upos } = sentence.tokens[child] as (typeof sentence.tokens)[number];
    return (baseRelation(deprel) === "nmod" || deprel === "compound") && upos !== "PROPN";
  });
