// What the words around a name say it is, more surely than its own words do: “the broadcaster *Mtavari*”, “*Mtavari*, a
// broadcaster,”, “the valley of *Laya*”, “aboard the *Tessa Ann*”. One row for each way of saying it. Which row counts where
// several speak, and for which mentions, is settle-by-context.ts.

import { at, CLOSES, formAt, goesOn, isApposedTo, isBehindNoun, isExplainedBy, isNoun, lemmaAt } from "./around-name";
import type { ContextRow, NameInSentence } from "./around-name";
import type { NameType } from "./name-labels";
import { nameSubtype } from "./name-subtype";
import { PERSON_ROWS } from "./person-contexts";
import { BEASTS, BODIES, CRAFT, FIRMS, MAKERS, PLACES, POSTS_OF_BODIES, STORMS } from "./tables/naming-nouns";

const ANY: readonly NameType[] = ["Person", "Organization", "Place", "Facility"];

/** “the *NAME* sank”, “the *NAME* was boarded by”, “the *NAME*, bound for” */
const isSailing = (name: NameInSentence): boolean => {
  const [next, second] = [lemmaAt(name, name.last + 1), lemmaAt(name, name.last + 2)];
  return (
    /^(?:sink|capsize|sail|dock|moor)$/.test(next) ||
    (next === "be" && /^(?:board|hijack|tow|refloat|scuttle|torpedo)$/.test(second)) ||
    (next === "," && /^(?:bind|bound)$/.test(second) && /^(?:from|for)$/.test(formAt(name, name.last + 3)))
  );
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
  ...PERSON_ROWS,
];

/** A country or another place of the gazetteer in one word. */
const isPlaceWord = (name: NameInSentence, i: number): boolean =>
  nameSubtype(at(name, i)?.form ?? "", "Place") !== undefined;
