// What coreference needs to know of each mention, worked out once: its words, name, gender, grammatical role, determiner,
// and whether it stands inside a quotation. It compares nothing.

import { hashText } from "../../model/features";
import { spacedText } from "../../text/spaced-text";
import type { Sentence, Token } from "../../text/token";
import { foldName, personName, type PersonName } from "../../text/name-form";
import { baseRelation, dependencyTree } from "../dependency-tree";
import type { Mention, Mentioned, Parsed } from "../document";
import { mentionName } from "../mention-name";
import { once } from "../once";
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES } from "../tables/given-names";
import { roleNumber } from "./role-number";
import { FAMILY_NAMES, FEMALE_NAMES, MALE_NAMES } from "../tables/person-names";

export type Gender = "male" | "female" | "unknown";
/** How a noun phrase begins. */
export type Determiner = "definite" | "demonstrative" | "possessive" | "indefinite" | "none";

/** One mention with what is known of it. */
export interface Facts {
  readonly mention: Mention;
  readonly sentence: Sentence<Token>;
  /** Position of its sentence among those with mentions' tokens; the same as `sentence.index`. */
  readonly at: number;
  /** Its words in lower case. */
  readonly lower: string;
  /** A name's own form (see mention-name.ts); the words of anything else. */
  readonly name: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly person?: PersonName;
  readonly headLemma: string;
  readonly gender: Gender;
  /** Whether a person's name is a woman's given name alone, and no family name ("Rachel"); a man's is too often one. */
  readonly womanAlone: boolean;
  readonly determiner: Determiner;
  /** The deprel of its head, without subtype, and its place in the list of roles. */
  readonly relation: string;
  readonly role: number;
  /** The token its head depends on, −1 for none, and that token's lemma. */
  readonly governor: number;
  readonly governorLemma: string;
  /** What features of every candidate ask for: its words, the deprel of its head, and lemma and deprel of the governor. */
  readonly hashes: Hashes;
  readonly quoted: boolean;
  /** True for "I", "we" and their forms: the speaker, who is found by attribution. */
  readonly firstPerson: boolean;
}

/** Hashes of what a mention and its governor are. */
export interface Hashes {
  readonly lower: number;
  readonly deprel: number;
  readonly governorLemma: number;
  readonly governorRelation: number;
}

const GENDER_OF_WORD: ReadonlyMap<string, Gender> = new Map([
  ...words(
    "he him his himself mr sir king prince lord emperor sultan sheikh pope imam ayatollah brother father son husband uncle nephew boy man boyfriend gentleman grandfather grandson widower actor businessman policeman chairman spokesman congressman salesman fisherman cameraman nobleman statesman gunman groom waiter monk priest councilman fireman fisherman serviceman sportsman stepfather dad guy baron duke",
    "male",
  ),
  ...words(
    "she her hers herself mrs ms miss madam dame lady queen princess empress baroness duchess sister mother daughter wife aunt niece girl woman girlfriend grandmother granddaughter widow actress businesswoman policewoman chairwoman spokeswoman congresswoman bride waitress nun ballerina heroine hostess councilwoman stepmother mom housewife first-lady",
    "female",
  ),
]);

function words(list: string, gender: Gender): [string, Gender][] {
  return list.split(" ").map((word) => [word, gender]);
}

const GENDER_OF_NAME: ReadonlyMap<string, Gender> = (() => {
  const genders = new Map<string, Gender>();
  for (const name of [...MALE_NAMES, ...MORE_MALE_NAMES]) genders.set(foldName(name), "male");
  for (const name of [...FEMALE_NAMES, ...MORE_FEMALE_NAMES]) {
    const folded = foldName(name);
    genders.set(folded, (genders.get(folded) ?? "female") === "female" ? "female" : "unknown");
  }
  return genders;
})();

/** Whose given name a folded word mostly is. */
export const genderOfGivenName = (word: string): Gender => GENDER_OF_NAME.get(word) ?? "unknown";

const FAMILIES: ReadonlySet<string> = new Set(FAMILY_NAMES.map(foldName));

const FIRST_PERSON: ReadonlySet<string> = new Set("i me my mine myself we us our ours ourselves".split(" "));
const DETERMINERS: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ["the", "definite"],
  ["both", "definite"],
  ["this", "demonstrative"],
  ["that", "demonstrative"],
  ["these", "demonstrative"],
  ["those", "demonstrative"],
  ["such", "demonstrative"],
  ["a", "indefinite"],
  ["an", "indefinite"],
  ["another", "indefinite"],
  ["some", "indefinite"],
  ["any", "indefinite"],
  ["no", "indefinite"],
  ["every", "indefinite"],
  ["each", "indefinite"],
  ["one", "indefinite"],
  ["several", "indefinite"],
  ["many", "indefinite"],
  ["few", "indefinite"],
  ["other", "indefinite"],
  ["its", "possessive"],
  ["his", "possessive"],
  ["her", "possessive"],
  ["their", "possessive"],
  ["our", "possessive"],
  ["my", "possessive"],
  ["your", "possessive"],
]);

/** The facts of every mention, in their order. */
export function mentionFacts(doc: Parsed & Mentioned): Facts[] {
  const byIndex = new Map(doc.sentences.map((sentence) => [sentence.index, sentence]));
  const quoted = quotedStretches(doc);
  const names = new Map<string, Map<string, NameParts>>();
  const facts: Facts[] = [];
  for (const mention of doc.mentions) {
    const sentence = byIndex.get(mention.sentence);
    if (sentence) facts.push(factsOf(doc, mention, sentence, quoted, names));
  }
  return facts;
}

/** A name and what it is made of; names recur in an article, and are taken apart once. */
type NameParts = Pick<Facts, "name" | "folded" | "words" | "person">;

const newNames = (): Map<string, NameParts> => new Map();

function partsOf(mention: Mention, quote: string): NameParts {
  const name = mentionName(mention, quote);
  const folded = foldName(name);
  return {
    name,
    folded,
    words: folded.split(" "),
    person: mention.type === "Person" ? personName(name) : undefined,
  };
}

function factsOf(
  doc: Parsed & Mentioned,
  mention: Mention,
  sentence: Sentence<Token>,
  quoted: (at: number) => boolean,
  names: Map<string, Map<string, NameParts>>,
): Facts {
  // The text of a single word is its form, of which there is one string that maps find at once.
  const quote =
    mention.first === mention.last
      ? (sentence.tokens[mention.first] as Token).form
      : spacedText(doc.article.text, mention.start, mention.end);
  const lower = quote.toLowerCase();
  const { name, folded, words, person } =
    mention.form === "NAM"
      ? once(once(names, mention.demonym ? "people" : mention.type, newNames), quote, () => partsOf(mention, quote))
      : { name: quote, folded: lower, words: lower.split(" "), person: undefined };
  const head = sentence.tokens[mention.head] as Token;
  const governor = sentence.tokens[head.head];
  const relation = baseRelation(head.deprel);
  const governorLemma = governor?.lemma.toLowerCase() ?? "";
  return {
    mention,
    sentence,
    at: mention.sentence,
    lower,
    name,
    folded,
    words,
    person,
    headLemma: head.lemma.toLowerCase(),
    gender: genderOf(mention, sentence, lower, person),
    womanAlone: person?.first === "" && genderOfGivenName(person.last) === "female" && !FAMILIES.has(person.last),
    determiner: determinerOf(mention, sentence),
    relation,
    role: roleNumber(relation),
    governor: head.head,
    governorLemma,
    hashes: {
      lower: hashText(lower),
      deprel: hashText(head.deprel),
      governorLemma: hashText(governorLemma),
      governorRelation: hashText(governor?.deprel ?? ""),
    },
    quoted: quoted(mention.start),
    firstPerson: mention.form === "PRO" && FIRST_PERSON.has(lower),
  };
}

function genderOf(mention: Mention, sentence: Sentence<Token>, lower: string, person: PersonName | undefined): Gender {
  if (mention.type !== "Person") return "unknown";
  if (mention.form === "PRO") return GENDER_OF_WORD.get(lower) ?? "unknown";
  if (mention.form === "NOM")
    return GENDER_OF_WORD.get((sentence.tokens[mention.head] as Token).lemma.toLowerCase()) ?? "unknown";
  // A title inside the name, or a word of kinship or office right before it: "his wife Ann Lee", not "wife of Ann Lee", "he and Ann Lee".
  const title = mention.last > mention.first ? genderOfTitle(sentence.tokens[mention.first]) : undefined;
  if (title !== undefined) return title;
  for (let at = mention.first - 1; at >= 0 && at >= mention.first - 2; at--) {
    const token = sentence.tokens[at] as Token;
    if (!IN_APPOSITION.has(token.upos)) break;
    const gender = genderOfTitle(token);
    if (gender !== undefined) return gender;
  }
  return genderOfGivenName(person?.first ?? "");
}

/** What stands between a title and the name it belongs to. */
const IN_APPOSITION: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);

const genderOfTitle = (token: Token | undefined): Gender | undefined =>
  GENDER_OF_WORD.get(token?.form.toLowerCase().replace(/\.$/, "") ?? "");

function determinerOf(mention: Mention, sentence: Sentence<Token>): Determiner {
  if (mention.form !== "NOM") return "none";
  const first = sentence.tokens[mention.first];
  const known = DETERMINERS.get(first?.form.toLowerCase() ?? "");
  if (known !== undefined) return known;
  const children = dependencyTree(sentence).children[mention.head] ?? [];
  return children.some((child) => sentence.tokens[child]?.deprel === "nmod:poss") ? "possessive" : "none";
}

/** Whether an offset stands between quotation marks: paired within a paragraph, an open one ends with it. */
function quotedStretches(doc: Parsed): (at: number) => boolean {
  const stretches: [number, number][] = [];
  let open = -1;
  let paragraph = -1;
  for (const sentence of doc.sentences) {
    if (sentence.paragraph !== paragraph && open >= 0) {
      stretches.push([open, sentence.start]);
      open = -1;
    }
    paragraph = sentence.paragraph;
    for (const { form, start } of sentence.tokens) {
      if (form.length > 2) continue;
      if (form === "“" || form === "``") open = start;
      else if ((form === "”" || form === "''") && open >= 0) {
        stretches.push([open, start]);
        open = -1;
      } else if (form === '"') {
        if (open >= 0) {
          stretches.push([open, start]);
          open = -1;
        } else open = start;
      }
    }
  }
  return (at) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle] as [number, number])[1] <= at) low = middle + 1;
      else high = middle;
    }
    const found = stretches[low];
    return found !== undefined && found[0] < at;
  };
}
