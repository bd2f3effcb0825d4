import { expect } from "chai";
import type { Attributed, Chain, Mention } from "../../src/extract/document";
import { findRelations } from "../../src/extract/find-relations";
import { edgesOf, withoutYielding } from "../../src/extract/relations/settle";
import type { Candidate } from "../../src/extract/relations/candidate";
import { RELATION_ROWS, type RelationType } from "../../src/ontology/relation-types";
import type { EntityType } from "../../src/ontology/entity-types";
import type { Sentence, Token } from "../../src/text/token";

/** One sentence from "form/upos/xpos/head/deprel" words, heads counted from 1 as in CoNLL-U. */
function sentence(words: string): { text: string; sentence: Sentence<Token> } {
  let text = "";
  const tokens = words.split(" ").map((word): Token => {
    const [form = "", upos = "", xpos = "", head = "0", deprel = ""] = word.split("/");
    const glued = xpos === "POS" || /^[,.-]$/.test(form);
    if (text && !glued && !text.endsWith("-")) text += " ";
    const start = text.length;
    text += form;
    return {
      start,
      end: text.length,
      form,
      upos,
      xpos,
      lemma: form.toLowerCase(),
      feats: {},
      head: Number(head) - 1,
      deprel,
    };
  });
  return { text, sentence: { start: 0, end: text.length, index: 0, paragraph: 0, kind: "body", tokens } };
}

type Named = readonly [first: number, last: number, type: EntityType, extra?: Partial<Mention>];

function documentOf(words: string, names: readonly Named[]) {
  const { text, sentence: only } = sentence(words);
  const mentions = names.map(([first, last, type, extra], index): Mention => {
    const start = only.tokens[first]?.start ?? 0;
    const end = only.tokens[last]?.end ?? 0;
    return { index, sentence: 0, first, last, head: last, start, end, form: "NAM", type, number: "singular", ...extra };
  });
  const chains = mentions.map((mention, index): Chain => ({
    index,
    type: mention.type as EntityType,
    name: text.slice(mention.start, mention.end),
    named: true,
    mentions: [index],
  }));
  const attributed: Attributed = { attributions: [] };
  return {
    article: { id: "a", text },
    sentences: [only],
    mentions,
    chains,
    chainOf: mentions.map((_, i) => i),
    ...attributed,
  };
}

const edges = (words: string, names: readonly Named[]): string[] => {
  const doc = documentOf(words, names);
  return findRelations(doc).relations.map(
    (one) => `${doc.chains[one.source]?.name} ${one.type} ${doc.chains[one.target]?.name}`,
  );
};

describe("findRelations", () => {
  it("reads a title between a body and a name, with the role and the exact evidence", () => {
    const doc = documentOf(
      "Pentagon/PROPN/NNP/2/compound spokesman/NOUN/NN/3/nmod:desc John/PROPN/NNP/5/nsubj Kirby/PROPN/NNP/3/flat spoke/VERB/VBD/0/root",
      [
        [0, 0, "Organization"],
        [2, 3, "Person"],
      ],
    );
    const [relation, ...others] = findRelations(doc).relations;
    expect(others).to.deep.equal([]);
    expect(relation).to.include({ type: "WORKS_FOR", source: 1, target: 0, role: "spokesman" });
    const evidence = relation?.claims[0]?.evidence ?? { start: 0, end: 0 };
    expect(doc.article.text.slice(evidence.start, evidence.end)).to.equal("Pentagon spokesman John Kirby");
  });

  it("lets the head of state lead the place and gives no citizenship beside it", () => {
    expect(
      edges(
        "Polish/ADJ/JJ/2/amod President/PROPN/NNP/3/nmod:desc Adam/PROPN/NNP/5/nsubj Nawrot/PROPN/NNP/3/flat spoke/VERB/VBD/0/root",
        [
          [0, 0, "Place", { demonym: true }],
          [2, 3, "Person"],
        ],
      ),
    ).to.deep.equal(["Adam Nawrot LEADS Polish"]);
  });

  it("takes a vice president for an official, not for the head", () => {
    expect(
      edges(
        "Polish/ADJ/JJ/3/amod Vice/PROPN/NNP/3/compound President/PROPN/NNP/4/nmod:desc Nawrot/PROPN/NNP/5/nsubj spoke/VERB/VBD/0/root",
        [
          [0, 0, "Place", { demonym: true }],
          [3, 3, "Person"],
        ],
      ),
    ).to.deep.equal(["Nawrot WORKS_FOR Polish"]);
  });

  it("marks what a former head led as former", () => {
    const doc = documentOf(
      "former/ADJ/JJ/4/amod ISIS/PROPN/NNP/4/compound rebel/NOUN/NN/4/compound leader/NOUN/NN/5/nmod:desc Ali/PROPN/NNP/6/nsubj spoke/VERB/VBD/0/root",
      [
        [1, 1, "Organization"],
        [4, 4, "Person"],
      ],
    );
    expect(findRelations(doc).relations[0]).to.include({ type: "LEADS", source: 1, target: 0, former: true });
  });

  it("finds nothing in an article without names, and nothing in no text", () => {
    expect(edges("It/PRON/PRP/2/nsubj rained/VERB/VBD/0/root", [])).to.deep.equal([]);
    expect(
      findRelations({
        article: { id: "a", text: "" },
        sentences: [],
        mentions: [],
        chains: [],
        chainOf: [],
        attributions: [],
      }).relations,
    ).to.deep.equal([]);
  });

  it("does not take a list of countries for places within each other", () => {
    expect(
      edges(
        "in/ADP/IN/2/case Syria/PROPN/NNP/0/root ,/PUNCT/,/4/punct Iraq/PROPN/NNP/2/conj and/CCONJ/CC/6/cc Iran/PROPN/NNP/2/conj",
        [
          [1, 1, "Place"],
          [3, 3, "Place"],
          [5, 5, "Place"],
        ],
      ),
    ).to.deep.equal([]);
  });
});

describe("edgesOf", () => {
  const candidate = (type: RelationType, source: number, target: number): Candidate => ({
    type,
    pattern: RELATION_ROWS[type].patterns[0] as Candidate["pattern"],
    source,
    target,
    sentence: 0,
    trigger: 0,
    first: 0,
    last: 0,
    manner: "",
  });
  const doc = documentOf("A/PROPN/NNP/0/root B/PROPN/NNP/1/dep", [
    [0, 0, "Organization"],
    [1, 1, "Organization"],
  ]);

  it("stores a symmetric relation once, whichever way it was found", () => {
    expect(
      edgesOf(doc, [candidate("OPPOSES", 1, 0), candidate("OPPOSES", 0, 1)]).map((edge) => [
        edge.source,
        edge.target,
        edge.candidates.length,
      ]),
    ).to.deep.equal([[0, 1, 2]]);
  });

  it("keeps no loop and no reverse of a directed relation", () => {
    expect(edgesOf(doc, [candidate("PART_OF", 0, 0)])).to.deep.equal([]);
    expect(
      edgesOf(doc, [candidate("PART_OF", 0, 1), candidate("PART_OF", 1, 0), candidate("PART_OF", 0, 1)]).map((edge) => [
        edge.source,
        edge.target,
      ]),
    ).to.deep.equal([[0, 1]]);
  });

  it("lets a type give way to those its row names", () => {
    expect(
      withoutYielding(edgesOf(doc, [candidate("AFFILIATED_WITH", 0, 1), candidate("PART_OF", 0, 1)])).map(
        (edge) => edge.type,
      ),
    ).to.deep.equal(["PART_OF"]);
  });
});
