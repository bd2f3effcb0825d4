// What the words around a name say it is, more surely than its own words do: “the broadcaster *Mtavari*”, “*Mtavari*, a
// broadcaster,”, “the valley of *Laya*”, “aboard the *Tessa Ann*”. One row for each way of saying it. Which row counts where
// several speak, and for which mentions, is settle-by-context.ts.

import type { Sentence, Token } from "../text/token";
import type { NameType } from "./name-labels";
import { nameSubtype } from "./name-subtype";
import { BEASTS, BODIES, CRAFT, FIRMS, MAKERS, PLACES, POSTS_OF_BODIES, STORMS } from "./tables/naming-nouns";

/** A name in its sentence, as tagged. */
export interface NameInSentence {
  readonly sentence: Sentence<Token>;
  readonly first: number;
  readonly last: number;
  /** Whether a person's name of several words stands before it with “of” alone between the two. */
  readonly ofPerson: boolean;
}

/** One way of saying what a name is; it corrects names tagged with a type of `from`. */
export interface ContextRow {
  readonly id: string;
  readonly type: NameType;
  readonly from: readonly NameType[];
  readonly says: (name: NameInSentence) => boolean;
}

const ANY: readonly NameType[] = ["Person", "Organization", "Place", "Facility"];

const at = ({ sentence }: NameInSentence, i: number): Token | undefined => sentence.tokens[i];
const formAt = (name: NameInSentence, i: number): string => at(name, i)?.form.toLowerCase() ?? "";
const lemmaAt = (name: NameInSentence, i: number): string => at(name, i)?.lemma.toLowerCase() ?? "";
const isSmall = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}/u.test(token.form);

/** Is the token a noun in small letters whose lemma is listed? */
const isNoun = (name: NameInSentence, i: number, nouns: ReadonlySet<string>): boolean =>
  isSmall(at(name, i)) && /^(?:NOUN|PROPN|ADJ)$/.test(at(name, i)?.upos ?? "") && nouns.has(lemmaAt(name, i));

/** What belongs to a phrase before its head, at most so many words: “its *newly hired outside* auditor”. */
const MAX_MODIFIERS = 5;
const MODIFIER = /^(?:ADJ|NOUN|PROPN|NUM|PUNCT|VERB|ADV)$/;

/** “the”, “a”, “its” before a noun with its modifiers; not where it only completes another (“a lawyer for *the firm*”). */
function isDetermined(name: NameInSentence, noun: number): boolean {
  for (let i = noun - 1; i >= 0 && noun - i <= MAX_MODIFIERS; i--) {
    if (/^(?:DT|PRP\$)$/.test(at(name, i)?.xpos ?? "")) return at(name, i - 1)?.upos !== "ADP";
    if (!MODIFIER.test(at(name, i)?.upos ?? "") || formAt(name, i) === ",") return false;
  }
  return false;
}

const CLOSES = /^[,.;:)]$/;
const isClosed = (name: NameInSentence): boolean => {
  const next = at(name, name.last + 1);
  return next === undefined || (CLOSES.test(next.form) && !/^(?:and|or)$/.test(formAt(name, name.last + 2)));
};

/** “the lender, *NAME*,” */
const isApposedTo = (name: NameInSentence, nouns: ReadonlySet<string>): boolean => {
  const comma = formAt(name, name.first - 1) === "the" ? name.first - 2 : name.first - 1;
  return (
    formAt(name, comma) === "," && isNoun(name, comma - 1, nouns) && isDetermined(name, comma - 1) && isClosed(name)
  );
};

/** “the lender *NAME*”, where the name does not go on in small letters (“ferry *Skagen* tickets”). */
const isBehindNoun = (name: NameInSentence, nouns: ReadonlySet<string>): boolean =>
  isNoun(name, name.first - 1, nouns) && at(name, name.first - 1)?.xpos !== "NNS" && !goesOn(name);

/** The name is part of a longer phrase: “*Skagen* tickets”, “*Skagen*-owned”. */
const GOES_ON = /^(?:NNS?|HYPH|POS)$/;
const goesOn = (name: NameInSentence): boolean =>
  GOES_ON.test(at(name, name.last + 1)?.xpos ?? "") || /^[-–]$/.test(formAt(name, name.last + 1));

/** “the *NAME* sank”, “the *NAME* was boarded by”, “the *NAME*, bound for” */
const isSailing = (name: NameInSentence): boolean => {
  const [next, second] = [lemmaAt(name, name.last + 1), lemmaAt(name, name.last + 2)];
  return (
    /^(?:sink|capsize|sail|dock|moor)$/.test(next) ||
    (next === "be" && /^(?:board|hijack|tow|refloat|scuttle|torpedo)$/.test(second)) ||
    (next === "," && /^(?:bind|bound)$/.test(second) && /^(?:from|for)$/.test(formAt(name, name.last + 3)))
  );
};

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** The head of the phrase that an article begins at token `i`, or −1: “*a small Kazakh lender* of Almaty”. */
function headBehind(name: NameInSentence, i: number): number {
  if (!/^(?:an?|the|one)$/.test(formAt(name, i))) return -1;
  let head = -1;
  for (let k = i + 1; k <= i + 1 + MAX_MODIFIERS; k++) {
    const token = at(name, k);
    if (token?.xpos === "POS") {
      head = -1;
      continue;
    }
    // “they left *Mlin*, the company said”: a clause of its own.
    if (FINITE.test(token?.xpos ?? "")) return -1;
    if (!token || !MODIFIER.test(token.upos) || token.form === ",") break;
    if (token.upos === "NOUN") head = k;
  }
  // “on *Makalu*, the company *Himal* said”: the phrase has a name of its own.
  if (at(name, head + 1)?.upos === "PROPN") return -1;
  return head;
}

/** “*NAME*, a lender”, “*NAME* is a lender”, “the builder, *NAME*, is a lender” */
const isExplainedBy = (name: NameInSentence, nouns: ReadonlySet<string>): boolean => {
  const [next, second] = [formAt(name, name.last + 1), formAt(name, name.last + 2)];
  if (!/^(?:,|is|was)$/.test(next)) return false;
  const head = headBehind(name, name.last + (next === "," && /^(?:is|was)$/.test(second) ? 3 : 2));
  return head >= 0 && isNoun(name, head, nouns) && at(name, head)?.xpos !== "NNS";
};

const LOCATIVE = /^(?:in|near|off)$/;
/** “to *Koblenz*, where doctors” */
const DIRECTED = /^(?:in|to|from|at|near|through|for)$/;
/** “confidence *in* Amari”, “a goal in”: what “in” need not say where. */
const NOT_WHERE: ReadonlySet<string> = new Set(
  "believe confidence trust faith interest belief invest investment stake share partner hope see find pride in".split(
    " ",
  ),
);

export const CONTEXT_ROWS: readonly ContextRow[] = [
  {
    id: "body-noun",
    type: "Organization",
    from: ["Person", "Place", "Facility", "Other"],
    says: (name) => isBehindNoun(name, BODIES) || FIRMS.has(formAt(name, name.first - 1)),
  },
  {
    id: "body-apposed",
    type: "Organization",
    from: ["Person", "Place", "Facility", "Other"],
    says: (name) => isApposedTo(name, BODIES) || isApposedTo(name, MAKERS),
  },
  {
    id: "body-behind",
    type: "Organization",
    from: ["Person", "Place", "Other"],
    says: (name) =>
      at(name, name.first - 1)?.upos !== "ADP" && (isExplainedBy(name, BODIES) || isExplainedBy(name, MAKERS)),
  },
  {
    id: "body-post",
    type: "Organization",
    from: ["Person"],
    says: (name) => {
      const owner = at(name, name.last + 1)?.xpos === "POS" || formAt(name, name.last + 1) === ",";
      const from = name.last + (formAt(name, name.last + 1) === "," ? 3 : 2);
      if (!owner || (from === name.last + 3 && formAt(name, name.last + 2) !== "whose")) return false;
      return (
        isNoun(name, from, POSTS_OF_BODIES) ||
        (/^(?:ADJ|NOUN)$/.test(at(name, from)?.upos ?? "") && isNoun(name, from + 1, POSTS_OF_BODIES))
      );
    },
  },
  {
    id: "body-share",
    type: "Organization",
    from: ["Person", "Place"],
    says: (name) => {
      const [before, link] = [lemmaAt(name, name.first - 2), formAt(name, name.first - 1)];
      return (
        (link === "in" && /^(?:stake|share|shareholding)$/.test(before)) ||
        (link === "of" && /^(?:percent|subsidiary|shareholder|unit|spokesman|spokeswoman)$/.test(before)) ||
        (link === "with" && before === "merge")
      );
    },
  },
  {
    id: "somebody-of",
    type: "Organization",
    from: ["Person"],
    says: ({ ofPerson, first, last }) => ofPerson && last > first,
  },
  {
    id: "place-of",
    type: "Place",
    from: ["Person", "Organization", "Facility", "Other"],
    says: (name) =>
      formAt(name, name.first - 1) === "of" &&
      isNoun(name, name.first - 2, PLACES) &&
      at(name, name.first - 2)?.xpos !== "NNS",
  },
  {
    id: "place-behind",
    type: "Place",
    from: ["Person", "Organization", "Other"],
    says: (name) => isExplainedBy(name, PLACES),
  },
  {
    id: "place-where",
    type: "Place",
    from: ["Person"],
    says: (name) =>
      LOCATIVE.test(formAt(name, name.first - 1)) &&
      !(formAt(name, name.first - 1) === "off" && at(name, name.first - 2)?.upos === "VERB") &&
      !NOT_WHERE.has(lemmaAt(name, name.first - 2)) &&
      at(name, name.last + 1)?.xpos !== "POS" &&
      !/^(?:NOUN|PROPN|VERB|AUX)$/.test(at(name, name.last + 1)?.upos ?? ""),
  },
  {
    id: "place-then-where",
    type: "Place",
    from: ["Person"],
    says: (name) =>
      DIRECTED.test(formAt(name, name.first - 1)) &&
      formAt(name, name.last + 1) === "," &&
      formAt(name, name.last + 2) === "where",
  },
  {
    id: "place-country",
    type: "Place",
    from: ["Person", "Organization", "Other"],
    says: (name) =>
      /^(?:in|of|at|near|from|to)$/.test(formAt(name, name.first - 1)) &&
      formAt(name, name.last + 1) === "," &&
      isPlaceWord(name, name.last + 2) &&
      CLOSES.test(formAt(name, name.last + 3)),
  },
  {
    id: "craft",
    type: "Other",
    from: ANY,
    says: (name) =>
      isBehindNoun(name, CRAFT) ||
      isApposedTo(name, CRAFT) ||
      (formAt(name, name.first - 1) === "the" && isExplainedBy(name, CRAFT)) ||
      (/^aboard the$/.test(`${formAt(name, name.first - 2)} ${formAt(name, name.first - 1)}`) && !goesOn(name)) ||
      (formAt(name, name.first - 1) === "the" && isSailing(name)),
  },
  {
    id: "beast",
    type: "Other",
    from: ["Person", "Place", "Organization"],
    says: (name) => isBehindNoun(name, BEASTS) || isApposedTo(name, BEASTS) || isExplainedBy(name, BEASTS),
  },
  {
    id: "storm",
    type: "Event",
    from: ANY,
    says: (name) =>
      isApposedTo(name, STORMS) ||
      STORMS.has(formAt(name, name.first - 1)) ||
      (name.last > name.first && STORMS.has(formAt(name, name.first))),
  },
];

/** A country or another place of the gazetteer in one word. */
const isPlaceWord = (name: NameInSentence, i: number): boolean =>
  nameSubtype(at(name, i)?.form ?? "", "Place") !== undefined;
