import { expect } from "chai";
import { Cluster, type Kind } from "../../../src/extract/coreference/cluster";
import { MAX_COREFERENCE_FEATURES, newFeatures } from "../../../src/extract/coreference/coreference-features";
import { mentionFacts, type Facts } from "../../../src/extract/coreference/mention-facts";
import type { Standing } from "../../../src/extract/coreference/standing";
import { topicFeatures } from "../../../src/extract/coreference/topic-features";
import { read } from "../../../src/text/read";
import { markedDocument, parseBracketed } from "../../support/bracketed";
import { languageModel as language } from "../../support/language";

/** The facts of a marked text's mentions. */
function factsOf(example: string): readonly Facts[] {
  const { text, marks } = parseBracketed(example);
  return mentionFacts(markedDocument(read({ id: "t", text }, language()), marks));
}

/** The topic features, by template, of the second mention meaning the first; the names are the first and those behind. */
function features(example: string, change: Partial<Standing> = {}): Map<number, string> {
  const facts = factsOf(example);
  const [last, pronoun, ...later] = facts as [Facts, Facts, ...Facts[]];
  const cluster = new Cluster(last, [last, ...later]);
  cluster.add(last);
  const standing: Standing = {
    rank: 0,
    personRank: 0,
    order: 0,
    rivals: 1,
    busiest: true,
    topic: true,
    rivalOfGender: false,
    samePronoun: "none",
    pronounDistance: 0,
    salience: { rank: 0, lead: 2 },
    fronted: false,
    preposition: 0,
    last,
    ...change,
  };
  const found = new Map<number, string>();
  topicFeatures(pronoun, cluster, standing, (template, a, b) => found.set(template, `${a} ${b}`));
  return found;
}

/** Templates whose values differ. */
const differing = (a: Map<number, string>, b: Map<number, string>): number[] =>
  [...a.keys()].filter((template) => a.get(template) !== b.get(template));

describe("the features of whom a text is about", () => {
  const PLAIN = "[Hale|Person] spoke. Then [Orme|Person] left.";

  it("tell a name that comes again from one that does not", () => {
    const again = features(`${PLAIN} [Hale|Person] slept.`);
    expect(differing(features(PLAIN), again)).to.include.members([124, 125, 126]);
    expect(differing(features(PLAIN), again)).not.to.include.members([111, 112, 122]);
    const twice = features(`${PLAIN} [Hale|Person] slept. [Hale|Person] woke.`);
    expect(differing(again, twice)).to.deep.equal([120]);
  });

  it("tell a full name from a short one", () => {
    expect(differing(features(PLAIN), features("[Ada Hale|Person] spoke. Then [Orme|Person] left."))).to.deep.equal([
      122, 123,
    ]);
  });

  it("tell whom the text opens with from who is named later", () => {
    const later = features(`It rained. ${PLAIN}`);
    expect(differing(features(PLAIN), later)).to.deep.equal([120, 121]);
  });

  it("tell a clear lead in salience from a narrow one, and no finer steps than they have", () => {
    const wide = features(PLAIN);
    const narrow = features(PLAIN, { salience: { rank: 0, lead: 1.1 } });
    expect(differing(wide, narrow)).to.deep.equal([110, 113]);
    expect(differing(wide, features(PLAIN, { salience: { rank: 0, lead: 2.05 } }))).to.deep.equal([]);
  });
});

describe("the weights of coreference", () => {
  const first = (kind: Kind): number => {
    const row = new Int32Array(MAX_COREFERENCE_FEATURES);
    newFeatures(factsOf("[Hale|Person] spoke.")[0] as Facts, kind, [], row);
    return row[0] as number;
  };

  it("are the same for “he” and “she”, and others for “it” and “they”", () => {
    expect(first("he")).to.equal(first("she"));
    expect(new Set([first("he"), first("it"), first("they"), first("nominal")]).size).to.equal(4);
  });
});
