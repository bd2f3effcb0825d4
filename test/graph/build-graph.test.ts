import { expect } from "chai";
import { buildGraph, InvalidInputError, readGraph, writeGraph, type Article } from "../../src";

const FIRST: Article = { id: "r1", text: "Tim Cook joined Apple in 1998.", published: "2020-01-01" };
const SECOND: Article = { id: "r2", text: "Pentagon spokesman John Kirby spoke in Kabul.", published: "2021-08-27" };
const CORRECTED: Article = { ...FIRST, text: "Tim Cook never joined the Pentagon." };
const rejection = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );

describe("buildGraph", () => {
  it("takes an array, any iterable and an async one", async () => {
    const expected = writeGraph(await buildGraph([FIRST, SECOND]));
    expect(writeGraph(await buildGraph(new Set([SECOND, FIRST])))).to.equal(expected);
    const stream = async function* (): AsyncGenerator<Article> {
      yield SECOND;
      yield FIRST;
    };
    expect(writeGraph(await buildGraph(stream()))).to.equal(expected);
    expect((await buildGraph([])).data.entities).to.deep.equal([]);
  });

  it("adds to a graph read back from JSON as if all had been built at once", async () => {
    const all = writeGraph(await buildGraph([FIRST, SECOND]));
    const into = readGraph(writeGraph(await buildGraph([FIRST])));
    expect(writeGraph(await buildGraph([SECOND], { into }))).to.equal(all);
    expect(writeGraph(await buildGraph([FIRST], { into }))).to.equal(writeGraph(into));
  });

  it("replaces a corrected article, whose former claims are gone", async () => {
    const into = await buildGraph([FIRST, SECOND]);
    const corrected = await buildGraph([CORRECTED], { into });
    expect(writeGraph(corrected)).to.equal(writeGraph(await buildGraph([CORRECTED, SECOND])));
    expect(corrected.find("Apple")).to.deep.equal([]);
  });

  it("takes the same article twice for one and refuses two texts under one id", async () => {
    expect(writeGraph(await buildGraph([FIRST, { ...FIRST }]))).to.equal(writeGraph(await buildGraph([FIRST])));
    const error = await rejection(buildGraph([FIRST, CORRECTED]));
    expect(error).to.be.instanceOf(InvalidInputError);
    expect((error as Error).message).to.include('"r1"');
  });

  it("reports progress and stops when its signal says so", async () => {
    const seen: string[] = [];
    await buildGraph([FIRST, SECOND], {
      onProgress: ({ done, total, article }) => seen.push(`${done}/${total} ${article}`),
    });
    expect(seen).to.deep.equal(["1/2 r1", "2/2 r2"]);
    const controller = new AbortController();
    const stopped = buildGraph([FIRST, SECOND], {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("enough")),
    });
    expect(((await rejection(stopped)) as Error).message).to.equal("enough");
  });

  it("reads each of many articles once, also where one comes twice, and tells of every one", async () => {
    const many = Array.from({ length: 70 }, (_, i): Article => ({
      id: `m${i % 60}`,
      text: `Company ${i % 60} closed.`,
    }));
    const seen: string[] = [];
    const kg = await buildGraph(many, { onProgress: ({ article, done }) => seen.push(`${done} ${article}`) });
    expect(seen).to.deep.equal(many.map(({ id }, i) => `${i + 1} ${id}`));
    expect(kg.data.articles).to.have.length(60);
  });

  it("refuses what is no list of articles", async () => {
    for (const wrong of [undefined, null, 7, "text", {}])
      expect(await rejection(buildGraph(wrong as unknown as Article[]))).to.be.instanceOf(InvalidInputError);
    expect(await rejection(buildGraph([{ id: "a" } as Article]))).to.be.instanceOf(InvalidInputError);
  });
});
