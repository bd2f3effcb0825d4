import { expect } from "chai";

import { clusterOf, clusterPrefix, decodeClusters, encodeClusters, readClusters } from "../../src/model/clusters";

describe("word clusters", () => {
  const words = new Map([
    ["Monday", 1],
    ["Tuesday", 1],
    ["Mond", 2],
    ["said", 3],
    ["Kabul", 2],
    ["0000", 3],
    ["Łódź", 2],
    ["😀", 1],
    ["😁", 2],
    ["it's", 1],
  ]);
  const paths = Uint16Array.from([0, 0b10, 0b110, 0b111]);
  const clusters = decodeClusters(encodeClusters(words, paths));

  it("come back from their section as they went in", () => {
    expect(clusters.classes.size).to.equal(words.size);
    for (const [word, cluster] of words) expect(clusters.classes.get(word), word).to.equal(cluster);
    expect([...clusters.paths]).to.deep.equal([...paths]);
    expect(clusters.size).to.equal(3);
  });

  it("are decoded once for all that read a model, and are none where it has no section", () => {
    const sections = new Map([["clusters", encodeClusters(words, paths)]]);
    expect(readClusters(sections)).to.equal(readClusters(sections));
    expect(readClusters(sections).size).to.be.greaterThan(0);
    expect(readClusters(new Map()).size).to.equal(0);
  });

  it("give the same bytes for the same words in another order", () => {
    expect(encodeClusters(new Map([...words].reverse()), paths)).to.deep.equal(encodeClusters(words, paths));
  });

  it("fold digits, apostrophes and case where the word as written is unknown", () => {
    expect(clusterOf(clusters, "1984")).to.equal(3);
    expect(clusterOf(clusters, "it’s")).to.equal(1);
    expect(clusterOf(clusters, "Said")).to.equal(3);
    expect(clusterOf(clusters, "KABUL")).to.equal(2);
    expect(clusterOf(clusters, "kabul")).to.equal(0);
    expect(clusterOf(clusters, "unseen")).to.equal(0);
    expect(clusterOf(clusters, "constructor")).to.equal(0);
  });

  it("lie on a tree whose prefixes are coarser classes", () => {
    expect(clusterPrefix(clusters, 2, 1)).to.equal(clusterPrefix(clusters, 3, 1));
    expect(clusterPrefix(clusters, 1, 1)).to.not.equal(clusterPrefix(clusters, 2, 1));
    expect(clusterPrefix(clusters, 2, 2)).to.not.equal(clusterPrefix(clusters, 3, 2));
    expect(clusterPrefix(clusters, 0, 4)).to.equal(0);
  });
});
