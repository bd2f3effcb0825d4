import { expect } from "chai";
import { Cluster } from "../../../src/extract/coreference/cluster";
import { mentionFacts, type Facts } from "../../../src/extract/coreference/mention-facts";
import { salienceOf, salienceRanks } from "../../../src/extract/coreference/salience";
import { read } from "../../../src/text/read";
import { markedDocument, parseBracketed } from "../../support/bracketed";
import { languageModel as language } from "../../support/language";

/** The marked names of a text as clusters by their words, and its last mark: the pronoun. */
function marked(example: string): { clusters: Cluster[]; pronoun: Facts } {
  const { text, marks } = parseBracketed(example);
  const facts = mentionFacts(markedDocument(read({ id: "t", text }, language()), marks));
  const clusters = new Map<string, Cluster>();
  for (const fact of facts.slice(0, -1)) {
    const cluster = clusters.get(fact.name) ?? new Cluster(fact, [fact]);
    cluster.add(fact);
    clusters.set(fact.name, cluster);
  }
  return { clusters: [...clusters.values()], pronoun: facts[facts.length - 1] as Facts };
}

describe("salience", () => {
  it("puts a subject above the object of its sentence", () => {
    const { clusters, pronoun } = marked("[Hale|Person] met [Orme|Person]. [Hale's rival|Person] left.");
    const [hale, orme] = salienceRanks(clusters, pronoun);
    expect([hale?.rank, orme?.rank]).to.deep.equal([0, 1]);
    expect(hale?.lead).to.be.greaterThan(1);
    expect(orme?.lead).to.be.lessThan(1);
  });

  it("puts whom many sentences tell of above a subject named once", () => {
    const { clusters, pronoun } = marked(
      "[Hale|Person] voted. [Hale|Person] spoke. [Orme|Person] met [Hale|Person]. [The man|Person] left.",
    );
    expect(salienceRanks(clusters, pronoun).map(({ rank }) => rank)).to.deep.equal([0, 1]);
  });

  it("does not put a subject of long ago above an object of just now", () => {
    const { clusters, pronoun } = marked(
      "[Hale|Person] spoke. It rained. It snowed. Police called [Orme|Person]. [The man|Person] left.",
    );
    expect(salienceRanks(clusters, pronoun).map(({ rank }) => rank)).to.deep.equal([1, 0]);
  });

  it("counts no mention from more than four sentences back, and half of one from the sentence before", () => {
    const far = marked("[Hale|Person] spoke. It rained. It snowed. It froze. It rained. [The man|Person] left.");
    expect(salienceOf(far.clusters[0] as Cluster, far.pronoun)).to.equal(10);
    const near = marked("[Hale|Person] spoke. [The man|Person] left.");
    expect(salienceOf(near.clusters[0] as Cluster, near.pronoun)).to.equal(90);
  });

  it("has one candidate alone lead as far as one can", () => {
    const { clusters, pronoun } = marked("[Hale|Person] spoke. [The man|Person] left.");
    expect(salienceRanks(clusters, pronoun)).to.deep.equal([{ rank: 0, lead: 4 }]);
  });
});
