import { expect } from "chai";
import { findAttributions } from "../../src/extract/find-attributions";
import { makeClaim, makeClaims, attributionAt } from "../../src/extract/make-claim";
import type { AttributionSpan, Attributed, Mentioned, Parsed, Resolved } from "../../src/extract/document";
import { SPEECH_CUES } from "../../src/ontology/speech-cues";
import { read } from "../../src/text/read";
import { markedDocument } from "../../src/train/marked-document";
import { languageModel } from "../support/language";

type Doc = Parsed & Mentioned & Resolved & Attributed;

/** Reads a text in which `names` are persons. */
function attributed(text: string, names: readonly string[] = []): Doc {
  const marks = names.flatMap((name) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length, type: "Person" as const, chain: name }];
  });
  const doc = markedDocument(read({ id: "a", text }, languageModel()), marks);
  return { ...doc, ...findAttributions(doc) };
}

const shown = (doc: Doc): string[] =>
  doc.attributions
    .filter(({ paraphrase }) => !paraphrase)
    .map(({ start, end, speaker, type }) => `${speaker?.text} (${type}): ${doc.article.text.slice(start, end)}`);

describe("speech cues", () => {
  for (const row of SPEECH_CUES) {
    it(`"${row.kind}" finds content and speaker of its examples`, () => {
      expect(row.examples.length).to.be.at.least(3);
      for (const example of row.examples) {
        const speaker = /\[(.*?)\]/.exec(example)?.[1] ?? "";
        const content = /\{(.*?)\}/.exec(example)?.[1];
        const doc = attributed(example.replace(/[[\]{}]/g, ""));
        const { text } = doc.article;
        const found = doc.attributions.map((one) => [one.speaker?.text, text.slice(one.start, one.end)]);
        if (content === undefined)
          expect(
            doc.attributions.some((one) => one.paraphrase && one.speaker?.text === speaker),
            example,
          ).to.equal(true);
        else expect(found, example).to.deep.include([speaker, content]);
      }
    });
    it(`"${row.kind}" finds no quotation in its counterexamples`, () => {
      expect(row.counterexamples.length).to.be.at.least(2);
      for (const example of row.counterexamples) expect(shown(attributed(example)), example).to.deep.equal([]);
    });
  }
});

describe("verbs that else need “that”", () => {
  it("give what stands before them, where they end the sentence", () => {
    const said = (text: string): string[] => shown(attributed(text));
    expect(said("The rebels killed 12 villagers, hospital data showed on Monday.")).to.deep.equal([
      "hospital data (indirect): The rebels killed 12 villagers",
    ]);
    expect(said("The bomb killed ten people, the inquiry found.")).to.deep.equal([
      "the inquiry (indirect): The bomb killed ten people",
    ]);
  });

  it("give nothing where another clause ends so", () => {
    for (const text of ["When the storm hit, the rope snapped.", "After the fire was out, the inquiry decided."])
      expect(shown(attributed(text)), text).to.deep.equal([]);
  });
});

describe("figures and views by somebody's count or words", () => {
  it("are theirs", () => {
    const said = (text: string): string[] => shown(attributed(text));
    expect(said("Forty herders were shot last year, by the count of the police.")).to.deep.equal([
      "the police (indirect): Forty herders were shot last year",
    ]);
    expect(said("The fever has killed 70 people, by the ministry's reckoning.")).to.deep.equal([
      "the ministry (indirect): The fever has killed 70 people",
    ]);
    expect(said("In the view of the union, the mine was never safe.")).to.deep.equal([
      "the union (indirect): the mine was never safe",
    ]);
  });

  it("are nobody's where the noun means something else", () => {
    for (const text of [
      "The thief was caught by the account of the bank that he had opened.",
      "The train came in view of the station.",
      "By the count in March, ten people had died.",
      "He was moved by the words of the priest.",
    ])
      expect(shown(attributed(text)), text).to.deep.equal([]);
  });
});

describe("findAttributions", () => {
  const cases: readonly (readonly [
    title: string,
    text: string,
    names: readonly string[],
    wanted: readonly string[],
  ])[] = [
    [
      "joins two halves of one quotation to one cue",
      "“He wasn't political,” said Ann Lo. “He was broke.”",
      ["Ann Lo"],
      ["Ann Lo (direct): He wasn't political,", "Ann Lo (direct): He was broke."],
    ],
    [
      "takes the clause before “X said”",
      "The bridge had fallen, officials said.",
      [],
      ["officials (indirect): The bridge had fallen"],
    ],
    [
      "takes a clause that an aside splits behind its subject",
      "The trout there, the owner said, live nowhere else.",
      [],
      ["the owner (indirect): The trout there, the owner said, live nowhere else"],
    ],
    [
      "goes on behind “since”",
      "Ann Lo told reporters Saturday that it has been three years since the party met.",
      ["Ann Lo"],
      ["Ann Lo (indirect): it has been three years since the party met"],
    ],
    [
      "leaves a name that is told out of the content",
      "Ann Lo told The New York Times she has doubts about the plan.",
      ["Ann Lo"],
      ["Ann Lo (indirect): she has doubts about the plan"],
    ],
    [
      "makes nobody say what is reported behind a relative clause",
      "Observers from the bank, which Peru joined in 1980, reported no trouble.",
      [],
      [],
    ],
    [
      "takes no second noun of one thing for a second speaker",
      "A Kuwaiti oil and gas producer says it has found gas.",
      [],
      ["A Kuwaiti oil and gas producer (indirect): it has found gas"],
    ],
    [
      "hears two who speak together",
      "The owner and the tenant said the bridge had fallen.",
      [],
      ["The owner (indirect): the bridge had fallen"],
    ],
    [
      "leaves the dateline out of a content",
      "KABUL, Afghanistan — A bomb killed three people, police said.",
      [],
      ["police (indirect): A bomb killed three people"],
    ],
    [
      "reads “according to”",
      "The fire killed ten people, according to John Smith.",
      ["John Smith"],
      ["John Smith (indirect): The fire killed ten people"],
    ],
    [
      "reads “according to” with a participle behind the source",
      "According to two people briefed on the talks, the deal will be signed.",
      [],
      ["two people (indirect): the deal will be signed"],
    ],
    [
      "leaves a quotation to who spoke before, where the sentence goes on",
      "Ann Lo called it “a warning to all” and promised an inquiry.",
      ["Ann Lo"],
      ["Ann Lo (direct): a warning to all"],
    ],
    [
      "hears what is denied without “that”",
      "The army denied it had shelled the town.",
      [],
      ["The army (indirect): it had shelled the town"],
    ],
    [
      "goes on behind “but that”",
      "The minister said the talks were over, but that the road to peace remained open.",
      [],
      ["The minister (indirect): the talks were over, but that the road to peace remained open"],
    ],
    [
      "takes no time behind the cue for what is said",
      "The bridge fell on Monday, officials said earlier this month.",
      [],
      ["officials (indirect): The bridge fell on Monday"],
    ],
    [
      "makes nobody say what is declared and what is done besides",
      "The president declared three days of mourning and ordered flags to be lowered.",
      [],
      [],
    ],
    [
      "takes all of a clause before a described and named speaker",
      "The bridge had fallen, his son, Earl Lo, said.",
      ["Earl Lo"],
      ["Earl Lo (indirect): The bridge had fallen"],
    ],
    [
      "gives one item for a partial quotation inside indirect speech",
      "Robert Stoke said she had “the eye of a potter and the hands of a thief”.",
      ["Robert Stoke"],
      ["Robert Stoke (indirect): she had “the eye of a potter and the hands of a thief”"],
    ],
    [
      "finds the name behind a title",
      "Pentagon spokesman John Kirby said the base was hit.",
      ["John Kirby"],
      ["John Kirby (indirect): the base was hit"],
    ],
    [
      "takes the subject from behind the dateline",
      "DHAKA - The interim leader, Rehana Chowdhury, appointed a panel and announced that a vote would be held.",
      ["Rehana Chowdhury"],
      ["Rehana Chowdhury (indirect): a vote would be held"],
    ],
    [
      "finds the name in apposition to a description",
      "A rebel spokesman in Kabul, Hafiz Zia, said two men were held.",
      ["Hafiz Zia"],
      ["Hafiz Zia (indirect): two men were held"],
    ],
    [
      "ends the content of a relative clause with the clause",
      "Earl Gaines, who said he had played on 400 records, died on Saturday.",
      ["Earl Gaines"],
      ["Earl Gaines (indirect): he had played on 400 records"],
    ],
    [
      "keeps indirect speech that ends in quoted words",
      "Justice Bature was taken to a hospital, “weak but smiling”, Ngozi Uche said.",
      ["Ngozi Uche"],
      ["Ngozi Uche (indirect): Justice Bature was taken to a hospital, “weak but smiling”"],
    ],
    [
      "takes the subject of the sentence, not of its relative clause",
      "Thailand, which borders Myanmar, said it was ready to help.",
      [],
      ["Thailand (indirect): it was ready to help"],
    ],
    [
      "takes no participle before a noun for a cue",
      "Drones hit several suspected hideouts, killing 16 people.",
      [],
      [],
    ],
    [
      "goes on behind a speaker between the halves",
      "The trouble began, neighbours said, when a team that Ann Lo paid lost a game.",
      [],
      ["neighbours (indirect): The trouble began, neighbours said, when a team that Ann Lo paid lost a game"],
    ],
    [
      "goes on behind “he said, and”",
      "One soldier was hurt, he said, and no fuel was lost.",
      [],
      ["undefined (indirect): One soldier was hurt, he said, and no fuel was lost"],
    ],
    [
      "ends before “and” where a body spoke",
      "Sales of cement fell, the ministry said, and builders have begun to leave.",
      [],
      ["the ministry (indirect): Sales of cement fell"],
    ],
    [
      "ends before “but” with another speaker",
      "The fire was put out, the ministry said, but engineers warned of new leaks.",
      [],
      ["the ministry (indirect): The fire was put out"],
    ],
    [
      "goes on behind “according to” between commas where the verb follows",
      "One of the men, according to police, is a former driver.",
      [],
      ["police (indirect): One of the men, according to police, is a former driver"],
    ],
    [
      "leaves a name in apposition to the source out",
      "The firm has signed a deal, according to Ann Lo, an analyst in Bern.",
      ["Ann Lo"],
      ["Ann Lo (indirect): The firm has signed a deal"],
    ],
    [
      "takes no clause of time behind the cue for what is said",
      "The voters have decided against the plan, the commission said Thursday after the last box arrived.",
      [],
      ["the commission (indirect): The voters have decided against the plan"],
    ],
    [
      "hears what is believed without “that”",
      "Doctors believe the virus is weaker than last year.",
      [],
      ["Doctors (indirect): the virus is weaker than last year"],
    ],
    ["hears nobody where something was believed once", "A teacher thought it was a bomb.", [], []],
    ["takes an order for no statement", "The board has told the brewery to keep its doors shut.", [], []],
    [
      "hears who speaks “of” quoted words",
      "Ann Lo spoke in Bern of “a bridge with three ends”.",
      ["Ann Lo"],
      ["Ann Lo (direct): a bridge with three ends"],
    ],
    [
      "leaves a quotation alone to who spoke in the sentence before",
      "The smoke rose at noon, Ann Lo said. “There was a smell of burnt sugar in the hall.”",
      ["Ann Lo"],
      ["Ann Lo (indirect): The smoke rose at noon", "Ann Lo (direct): There was a smell of burnt sugar in the hall."],
    ],
    [
      "leaves a quotation alone to nobody where the sentence before tells",
      "The smoke rose at noon. “There was a smell of burnt sugar in the hall.”",
      [],
      [],
    ],
    [
      "keeps a day that owns what is told of",
      "Officials said Sunday's attack killed two people.",
      [],
      ["Officials (indirect): Sunday's attack killed two people"],
    ],
    [
      "leaves a day alone out",
      "Officials said Sunday an attack killed two people.",
      [],
      ["Officials (indirect): an attack killed two people"],
    ],
    [
      "begins behind a day and a comma",
      "Ann Lo said Tuesday, the committee cleared the player because of the report.",
      ["Ann Lo"],
      ["Ann Lo (indirect): the committee cleared the player because of the report"],
    ],
    [
      "begins behind a link and an aside",
      "But, officials said, this is a very hard problem.",
      [],
      ["officials (indirect): this is a very hard problem"],
    ],
    [
      "hears nothing in a relative clause behind what is found",
      "Searchers have found the wreckage of a plane that vanished on Wednesday.",
      [],
      [],
    ],
    [
      "hears whom something is promised to, not which promise is meant",
      "The farmer has promised traders that he will leave. He promised a deal, a word that traders had heard before.",
      [],
      ["The farmer (indirect): he will leave"],
    ],
    ["takes no threat for a statement", "Lawmakers threatened to declare autonomy if he stays.", [], []],
    ["makes nobody speak in scare quotes", "The Taliban freed “thousands” of prisoners.", [], []],
    ["makes nobody speak in a title", "She wrote “The Book of Nets” in 1984.", [], []],
    ["leaves a denied saying out", "The army did not say that it had shelled the town.", [], []],
  ];
  for (const [title, text, names, wanted] of cases)
    it(title, () => expect(shown(attributed(text, names))).to.deep.equal(wanted));

  const phrases: readonly (readonly [text: string, wanted: string])[] = [
    ["His death was confirmed by the hospital.", "the hospital: His death"],
    ["The ministry has urged both sides to leave the town.", "The ministry: to leave the town"],
    ["The union vowed to wage a long strike.", "The union: to wage a long strike"],
    ["The minister ruled out an election.", "The minister: an election"],
    ["The minister dismissed talk of an election.", "The minister: talk of an election"],
    ["The minister dismissed the coach.", ""],
    ["The court has not called for an inquiry.", ""],
    ["The man was arrested by the police.", ""],
  ];
  for (const [text, wanted] of phrases)
    it(`reads what is said in “${text}”`, () => {
      const found = attributed(text).attributions.filter(({ paraphrase }) => paraphrase);
      expect(found.map(({ start, end, speaker }) => `${speaker?.text}: ${text.slice(start, end)}`).join()).to.equal(
        wanted,
      );
    });

  const together: readonly (readonly [text: string, wanted: readonly string[]])[] = [
    ["A bomb hit the gate of a hotel, killing nine people, police and witnesses said.", ["police", "witnesses"]],
    ["The owner, the tenant and a guard said the door was open.", ["The owner", "the tenant", "a guard"]],
    ["The fire killed ten people, according to police and a survivor.", ["police", "a survivor"]],
    ["Gunmen attacked the market and police said ten people had died.", ["police"]],
    ["Authorities in the states of Chiapas, Oaxaca and Veracruz said the roads were closed.", ["Authorities"]],
  ];
  for (const [text, wanted] of together)
    it(`hears who speaks together in “${text}”`, () => {
      const [found] = attributed(text).attributions;
      expect([found?.speaker, ...(found?.also ?? [])].map((who) => who?.text)).to.deep.equal(wanted);
    });

  it("passes on: who reports that somebody said something is via", () => {
    const doc = attributed("CNN reported that officials said the toll had risen.");
    const inner = doc.attributions.find(({ via }) => via.length > 0);
    expect(inner?.via.map(({ text }) => text)).to.deep.equal(["CNN"]);
  });

  it("takes any text and gives contents inside it", () => {
    for (const text of ["", " ".repeat(1000), "“", "said said said", "\ud800 “x” said", "👩‍👩‍👧 “Hi,” she said."]) {
      const { attributions } = attributed(text);
      for (const { start, end } of attributions) expect(text.slice(start, end)).to.have.length(end - start);
    }
  });
});

describe("makeClaim", () => {
  it("carries speaker, cue and the hedge of its word", () => {
    const doc = attributed("The bomb reportedly killed 13 people, John Kirby said.", ["John Kirby"]);
    const token = doc.sentences[0]?.tokens.findIndex(({ form }) => form === "killed") ?? -1;
    const claim = makeClaim(doc, 0, token, { start: 0, end: 8 }, "test", 0.5);
    expect(claim.speaker?.text).to.equal("John Kirby");
    expect(claim).to.include({
      cue: "said",
      quoteType: "indirect",
      polarity: "affirmed",
      certainty: "probable",
      confidence: 0.5,
    });
  });

  it("gives a claim to each of those who speak together", () => {
    const doc = attributed("The bomb killed 13 people, police and witnesses said.");
    const claims = makeClaims(doc, 0, 2, { start: 0, end: 8 }, "test", 0.5);
    expect(claims.map(({ speaker }) => speaker?.text)).to.deep.equal(["police", "witnesses"]);
  });

  it("is narration where nobody is quoted", () => {
    const doc = attributed("The bomb killed 13 people.");
    const claim = makeClaim(doc, 0, 2, { start: 0, end: 8 }, "test", 1);
    expect(claim).to.include({ quoteType: "narration", certainty: "certain" });
    expect(claim.speaker).to.equal(undefined);
  });

  it("finds the innermost attribution as a search of all of them does", () => {
    const span = (start: number, end: number): AttributionSpan => ({
      start,
      end,
      via: [],
      cue: "said",
      type: "indirect",
    });
    const attributions = [span(0, 50), span(5, 20), span(8, 12), span(30, 45), span(60, 70)];
    for (let offset = 0; offset < 80; offset++) {
      const covering = attributions.filter(({ start, end }) => start <= offset && offset < end);
      const smallest = covering.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
      expect(attributionAt({ attributions }, offset)).to.equal(smallest);
    }
  });
});
