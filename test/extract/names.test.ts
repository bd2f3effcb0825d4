import { expect } from "chai";

import { bestLabels, spreadOf } from "../../src/extract/best-labels";
import { nameColumns } from "../../src/extract/name-columns";
import { matchGazetteer } from "../../src/extract/name-gazetteer";
import {
  LABELS,
  labelOf,
  OUTSIDE,
  PREDECESSORS,
  spansOf,
  BEGIN,
  INSIDE,
  LAST,
  UNIT,
} from "../../src/extract/name-labels";
import { FIRST_OF_NAME, nameKind, NO_KINDS } from "../../src/extract/name-kinds";
import { readNameModel } from "../../src/extract/name-model";
import { nameSubtype } from "../../src/extract/name-subtype";
import { NameWords } from "../../src/extract/name-words";
import { countryName, placeOfDemonym } from "../../src/extract/tables/countries";
import { tagNames } from "../../src/extract/tag-names";
import { NO_CLUSTERS } from "../../src/model/clusters";
import { hashText } from "../../src/model/features";
import { readInline } from "../../src/train/names/corpora";
import { labelled, type LabelledDocument } from "../../src/train/names/labelled-text";
import { trainNameModel } from "../../src/train/names/train";

describe("name labels", () => {
  it("spell spans", () => {
    const labels = [
      OUTSIDE,
      labelOf(0, BEGIN),
      labelOf(0, LAST),
      labelOf(2, UNIT),
      labelOf(1, BEGIN),
      labelOf(1, INSIDE),
      labelOf(1, LAST),
    ];
    expect(spansOf(labels)).to.deep.equal([
      { first: 1, last: 2, type: "Person" },
      { first: 3, last: 3, type: "Place" },
      { first: 4, last: 6, type: "Organization" },
    ]);
  });

  it("follow one another only in well-formed names", () => {
    expect([...(PREDECESSORS[labelOf(3, LAST)] as Int32Array)]).to.deep.equal([labelOf(3, BEGIN), labelOf(3, INSIDE)]);
    expect([...(PREDECESSORS[OUTSIDE] as Int32Array)]).to.not.include(labelOf(3, BEGIN));
  });
});

describe("best label sequences", () => {
  it("are those that brute force finds", () => {
    let state = 7;
    const next = (): number => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
    for (let round = 0; round < 20; round++) {
      const length = 1 + (round % 3);
      const scores = Float32Array.from({ length: (length + 1) * LABELS }, () => Math.round(next() * 20 - 10));
      const transitions = Float64Array.from({ length: LABELS * LABELS }, () => Math.round(next() * 10 - 5));
      const base = LABELS;
      let top = -Infinity;
      const walk = (at: number, previous: number, sum: number): void => {
        if (at === length) {
          if ((PREDECESSORS[OUTSIDE] as Int32Array).includes(previous))
            top = Math.max(top, sum + (transitions[previous * LABELS] as number));
          return;
        }
        for (let label = 0; label < LABELS; label++)
          if ((PREDECESSORS[label] as Int32Array).includes(previous))
            walk(
              at + 1,
              label,
              sum + (scores[base + at * LABELS + label] as number) + (transitions[previous * LABELS + label] as number),
            );
      };
      walk(0, OUTSIDE, 0);
      const out = new Uint8Array(length);
      bestLabels(scores, base, length, transitions, spreadOf(transitions), out, 0);
      let sum = 0;
      let previous = OUTSIDE;
      out.forEach((label, k) => {
        sum += (scores[base + k * LABELS + label] as number) + (transitions[previous * LABELS + label] as number);
        previous = label;
      });
      expect(sum + (transitions[previous * LABELS] as number)).to.equal(top);
    }
  });
});

describe("the tables of names", () => {
  it("lead from nationality words to places", () => {
    expect(placeOfDemonym("Afghan")).to.equal("Afghanistan");
    expect(placeOfDemonym("Afghans")).to.equal("Afghanistan");
    expect(placeOfDemonym("French")).to.equal("France");
    expect(placeOfDemonym("Frenchs")).to.equal(undefined);
    expect(placeOfDemonym("constructor")).to.equal(undefined);
  });

  it("know the names of one country", () => {
    for (const name of ["U.S.", "US", "United States", "America"]) expect(countryName(name)).to.equal("United States");
    expect(countryName("Kabul")).to.equal(undefined);
  });

  it("show subtypes where the words do", () => {
    expect(nameSubtype("Parwan Detention Facility", "Facility")).to.equal("prison");
    expect(nameSubtype("Bagram Air Base", "Facility")).to.equal("militaryBase");
    expect(nameSubtype("Hamid Karzai International Airport", "Facility")).to.equal("airport");
    expect(nameSubtype("Ministry of Defense", "Organization")).to.equal("government");
    expect(nameSubtype("the Taliban", "Organization")).to.equal("armedGroup");
    expect(nameSubtype("Supreme Court", "Organization")).to.equal("court");
    expect(nameSubtype("University of Cape Town", "Organization")).to.equal("education");
    expect(nameSubtype("Afghanistan", "Place")).to.equal("country");
    expect(nameSubtype("Afghan", "Place")).to.equal("country");
    expect(nameSubtype("Kabul", "Place")).to.equal("city");
    expect(nameSubtype("Lake Chad", "Place")).to.equal("natural");
    expect(nameSubtype("Norvane", "Organization")).to.equal(undefined);
    expect(nameSubtype("John Kirby", "Person")).to.equal(undefined);
  });

  it("match the longest entry, and acronyms only in capitals", () => {
    const match = (words: string): number[] => {
      const lower = Int32Array.from(words.split(" "), (word) => hashText(word.toLowerCase()));
      const lists = new Int32Array(lower.length);
      matchGazetteer(lower, 0, lower.length, (i) => (/^[A-Z]{2,}$/.test(words.split(" ")[i] as string) ? 2 : 1), lists);
      return [...lists].map((value) => (value === 0 ? -1 : value & 3));
    };
    expect(match("in New York City today")).to.deep.equal([-1, 0, 1, 2, -1]);
    expect(match("WHO said")).to.deep.equal([3, -1]);
    expect(match("Who said")).to.deep.equal([-1, -1]);
  });
});

describe("an article's columns", () => {
  const words = new NameWords(NO_CLUSTERS, new Set(["of", "-", "al"]));

  it("make candidates of capitalized words and of what may stand inside names", () => {
    const c = nameColumns(
      [
        ["the", "University", "of", "Oslo", "of", "old"],
        ["al", "-", "Qaida", "men"],
      ],
      words,
    );
    expect([...c.candidate]).to.deep.equal([0, 1, 1, 1, 1, 0, 1, 1, 1, 0]);
  });

  it("make no candidates of addresses, and of small letters only where nobody minds capitals", () => {
    const listed = new NameWords(NO_CLUSTERS, new Set(), new Map([[hashText("may"), nameKind(0, 2, FIRST_OF_NAME)]]));
    const candidates = (line: string): string[] => {
      const forms = line.split(" ");
      return forms.filter((_, i) => nameColumns([forms], listed).candidate[i]);
    };
    expect(candidates("Write to Ann.Lee@Example.org or www.Example.org today")).to.deep.equal(["Write"]);
    expect(candidates("thanks to Ann Lee@ACME and @Bo")).to.deep.equal(["Ann", "Lee@ACME"]);
    expect(candidates("i asked may")).to.include("may");
    expect(candidates("You may go")).to.deep.equal([]);
  });

  it("look at names of the gazetteer in small letters, and at what stands beside them, only where nobody minds capitals", () => {
    const candidates = (line: string): string[] => {
      const forms = line.split(" ");
      const c = nameColumns([forms], words);
      return forms.filter((_, i) => c.candidate[i]);
    };
    expect(candidates("i live in san francisco now")).to.deep.equal(["san", "francisco", "now"]);
    expect(candidates("we flew air asia to bali")).to.deep.equal(["air", "asia", "bali"]);
    expect(candidates("i love the united states")).to.deep.equal(["united", "states"]);
    expect(candidates("The people of the united states voted")).to.deep.equal([]);
  });

  it("know a text that is spoken to somebody", () => {
    expect(nameColumns([["Thanks", ",", "I", "love", "Ann", "!"]], words).informal).to.equal(true);
    expect(nameColumns([["The", "minister", "went", "to", "Oslo", "."]], words).informal).to.equal(false);
  });

  it("find what an acronym spells", () => {
    const c = nameColumns(
      [
        ["The", "National", "League", "won"],
        ["NL", "said"],
      ],
      words,
    );
    expect(c.spelled[4]).to.equal(2);
  });

  it("read capitals as the article writes the words elsewhere", () => {
    const c = nameColumns(
      [
        ["KABUL", "FALLS", "AGAIN", "TODAY"],
        ["In", "Kabul", "it", "falls"],
      ],
      words,
    );
    expect(c.rows[0]).to.equal(c.rows[5]);
    expect(c.rows[1]).to.equal(c.rows[7]);
  });

  it("are linear in the length of any text", () => {
    const c = nameColumns([new Array<string>(50_000).fill("A"), ["\ud800", "", "😀"]], words);
    expect(c.candidates).to.equal(50_000);
  });
});

const STORIES = [
  "[PER John Kirby] works for the [ORG Pentagon] in [PLACE Washington].|[PER Kirby] spoke on Friday.",
  "[PER Ann Bo] met [PER Cy Du] in [PLACE Paris].|The [ORG United Nations] said so.",
  "[DEMONYM Afghan] police left [PLACE Kabul].|[PER Dan Fu] works for the [ORG Pentagon].",
  "The [ORG Pentagon] said [PER Eva Ro] was in [PLACE Berlin] and [PLACE London].|Then it rained in [PLACE Rome].",
];

// Each story twice, in different folds.
const documents = [...STORIES, ...STORIES].map((story): LabelledDocument => ({
  source: "test",
  sentences: story.split("|").map((line) => {
    const { text, spans } = readInline(line);
    return labelled(text, spans, "none");
  }),
}));
const options = {
  epochs: 8,
  shares: {},
  rate: 0.2,
  decay: 0,
  caution: 0.1,
  folds: 3,
  netEpochs: 30,
  readerEpochs: 8,
  weights: 20_000,
  echoWeights: 2_000,
  log: (): void => undefined,
};

describe("the name tagger", () => {
  it("learns, ships and finds again what it was taught", () => {
    const section = trainNameModel(documents, NO_CLUSTERS, NO_KINDS, options);
    const model = readNameModel(new Map([["names", section]]));
    for (const { sentences } of documents) {
      const found = tagNames(
        sentences.map(({ forms }) => forms),
        model,
      );
      sentences.forEach(({ forms, allowed }, s) => {
        const marked = forms.filter((_, i) => ((allowed[i] as number) & 1) === 0).join(" ");
        const names = (found[s] ?? []).map(({ first, last }) => forms.slice(first, last + 1).join(" ")).join(" ");
        expect(names).to.equal(marked);
      });
    }
  });

  it("is trained to the same bytes twice", () => {
    expect(trainNameModel(documents, NO_CLUSTERS, NO_KINDS, options)).to.deep.equal(
      trainNameModel(documents, NO_CLUSTERS, NO_KINDS, options),
    );
  });

  it("refuses a file without names", () => {
    expect(() => readNameModel(new Map())).to.throw('no section "names"');
  });

  it("takes any words", () => {
    const model = readNameModel(new Map([["names", trainNameModel(documents, NO_CLUSTERS, NO_KINDS, options)]]));
    expect(tagNames([], model)).to.deep.equal([]);
    expect(tagNames([[], ["\ud800", "", "A".repeat(1e5)], new Array<string>(3000).fill("Xx")], model)).to.have.length(
      3,
    );
  });
});
