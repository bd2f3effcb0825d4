import { expect } from "chai";
import {
  readCoreferenceModel,
  encodeCoreference,
  COREFERENCE_SECTION,
  type CoreferenceModel,
} from "../../src/extract/coreference-model";
import { resolveCoreference } from "../../src/extract/resolve-coreference";
import { KINDS } from "../../src/extract/coreference/cluster";
import { encodeLinear } from "../../src/model/linear";
import { classifySentences } from "../../src/text/classify-sentences";
import { read } from "../../src/text/read";
import { markedDocument, parseBracketed } from "../support/bracketed";
import { languageModel as language } from "../support/language";

/** A model that never links by weight, and one that always takes the candidate mentioned last. */
const withMargin = (margin: number): CoreferenceModel =>
  readCoreferenceModel(
    new Map([
      [
        COREFERENCE_SECTION,
        encodeCoreference(
          encodeLinear(1, []),
          KINDS.map(() => margin),
        ),
      ],
    ]),
  );
const NEVER = withMargin(1);
const NEAREST = withMargin(-1);

/** The chains of a marked text, each as its name and its mentions' words. */
function chains(example: string, model = NEVER): string[] {
  const { text, marks } = parseBracketed(example);
  const doc = markedDocument(
    read({ id: "t", text }, language()),
    marks.map((mark) => ({ ...mark, nominal: mark.chain === "nom" ? (true as const) : undefined }) as typeof mark),
  );
  const { chains: found } = resolveCoreference(doc, model);
  return found.map(({ name, type, mentions }) => {
    const words = mentions.map((index) => text.slice(doc.mentions[index]?.start, doc.mentions[index]?.end));
    return `${type} ${name}: ${words.join(" | ")}`;
  });
}

describe("resolveCoreference", () => {
  it("joins a surname, a title and initials with the full name, wherever that stands", () => {
    expect(
      chains(
        "[Bush|Person] spoke. [George W. Bush|Person] smiled. [Mr. Bush|Person] left. [George Bush|Person] slept.",
      ),
    ).to.deep.equal(["Person George W. Bush: Bush | George W. Bush | Mr. Bush | George Bush"]);
  });

  it("keeps two people of one surname apart and gives a bare surname to the one named last", () => {
    expect(
      chains(
        "[Bill Clinton|Person] met [Hillary Clinton|Person]. [Clinton|Person] smiled. [Mr. Clinton|Person] left with [Mrs. Clinton|Person].",
      ),
    ).to.deep.equal([
      "Person Bill Clinton: Bill Clinton | Mr. Clinton",
      "Person Hillary Clinton: Hillary Clinton | Clinton | Mrs. Clinton",
    ]);
  });

  it("joins a side alone with the state that is called so, and a bare mountain or lake with its full name before", () => {
    expect(chains("[North Korea|Place] fired a rocket. [The North|Place] said no.")).to.deep.equal([
      "Place North Korea: North Korea | The North",
    ]);
    expect(chains("[Mount Katla|Place] shook. [Katla|Place] last erupted in 1918.")).to.deep.equal([
      "Place Mount Katla: Mount Katla | Katla",
    ]);
  });

  it("leaves a side of a state that is never called so, a state of a lake's name, and a mountain named in full only later", () => {
    expect(chains("[North Carolina|Place] voted. [The North|Place] is cold.")).to.have.length(2);
    expect(chains("[Lake Victoria|Place] rose. [Victoria|Place] voted.")).to.have.length(2);
    expect(chains("[Katla|Place] shook. They climbed [Mount Katla|Place].")).to.have.length(2);
  });

  it("takes who has a short name before a full one in one sentence, or another title, for a relative", () => {
    expect(chains("[Ure|Person] is a daughter of [Colin Ure|Person]. [Ure|Person] sings.")).to.deep.equal([
      "Person Ure: Ure | Ure",
      "Person Colin Ure: Colin Ure",
    ]);
    expect(chains("[John Ure|Person] left. [Mrs. Ure|Person] stayed.")).to.deep.equal([
      "Person John Ure: John Ure",
      "Person Mrs. Ure: Mrs. Ure",
    ]);
    expect(chains("[John Ure|Person] left before [Ure|Person] was asked.")).to.deep.equal([
      "Person John Ure: John Ure | Ure",
    ]);
    expect(chains("[Ure|Person] left. [Mr. John Ure|Person] was asked.")).to.have.length(1);
  });

  it("joins acronyms with full names by their initials or parentheses, and keeps others apart", () => {
    expect(
      chains(
        "The [International Atomic Energy Agency|Organization] met. The [IAEA|Organization] agreed. The [Kurdistan Workers Party|Organization] ([PKK|Organization]) fought. [FARC|Organization] did not.",
      ),
    ).to.deep.equal([
      "Organization International Atomic Energy Agency: International Atomic Energy Agency | IAEA",
      "Organization Kurdistan Workers Party: Kurdistan Workers Party | PKK",
      "Organization FARC: FARC",
    ]);
  });

  it("names the chain of a nationality word by its place, and joins the names of a country", () => {
    expect(
      chains("[Afghan|Place:demonym] troops met [U.S.|Place] troops. The [United States|Place] agreed."),
    ).to.deep.equal(["Place Afghanistan: Afghan", "Place United States: U.S. | United States"]);
  });

  it("joins two names that the text says are one, and no others side by side", () => {
    const count = (text: string): number => chains(text).length;
    expect(count("The [National Action Party|Organization], or [PAN|Organization], won.")).to.equal(1);
    expect(count("[Institutional Revolutionary Party|Organization], [PRI|Organization], won.")).to.equal(1);
    expect(count("The [National Railway Company|Organization] ([SNTF|Organization]) agreed.")).to.equal(1);
    expect(count("[Alfonso Quiroga|Person], known as [Mono Rojo|Person], left.")).to.equal(1);
    expect(count('[Metin Kaplan|Person], also known as the "[Caliph of Cologne|Person]", left.')).to.equal(1);
    expect(count("The [National Action Party|Organization], or [Reuters|Organization], won.")).to.equal(2);
    expect(count("The [Acme Union|Organization], [PRI|Organization] and others won.")).to.equal(2);
    expect(count("The [Defense Force of Chad|Organization], or [AFC|Organization], won.")).to.equal(1);
    expect(count("The [Defense Force of Chad|Organization], or [MPK|Organization], won.")).to.equal(2);
    expect(count("[Acme Foods|Organization] ([UK|Organization]) agreed.")).to.equal(2);
    expect(count("[Alfonso Quiroga|Person], known to [Mono Rojo|Person], left.")).to.equal(2);
  });

  it("joins Koreans with the one Korea that is named", () => {
    const south = "[South Korea|Place] sent an envoy. The [Koreans|Place:demonym] climbed.";
    expect(chains(south)).to.have.length(1);
    expect(chains(`[North Korea|Place] met ${south}`)).to.have.length(3);
    expect(chains("The [Koreans|Place:demonym] climbed.")).to.have.length(1);
  });

  it("takes the name of a country or region for no short form of a city, river or state called after it", () => {
    expect(chains("[Mexico City|Place] slept. [Mexico|Place] voted.")).to.have.length(2);
    expect(chains("[Quebec|Place] voted. [Quebec City|Place] slept.")).to.have.length(2);
    expect(chains("The [Niger River|Place] rose. [Niger|Place] sent boats.")).to.have.length(2);
    expect(chains("[New York City|Place] slept. [New York|Place] voted.")).to.have.length(1);
    expect(chains("The [Darfur region|Place] burned. [Darfur|Place] starved.")).to.have.length(1);
    expect(chains("The [Shire River|Place] rose. The [Shire|Place] fell.")).to.have.length(1);
    expect(chains("The [Kosovo province|Place] voted. [Kosovo|Place] slept.")).to.have.length(1);
  });

  it("joins short forms of bodies and places with the longer name, but no part that many names share", () => {
    expect(chains("[Bagram Air Base|Facility] fell. [Bagram|Facility] burned.")).to.deep.equal([
      "Facility Bagram Air Base: Bagram Air Base | Bagram",
    ]);
    expect(chains("[Helmand Province|Place] voted. [Helmand|Place] waited.")).to.have.length(1);
    expect(chains("[Sumida ward|Place] voted. [Sumida|Place] waited.")).to.have.length(1);
    expect(chains("[Sumida bay|Place] froze. [Sumida|Place] waited.")).to.have.length(2);
    expect(chains("[Larkspur Rovers|Organization] won. [Rovers|Organization] sang.")).to.have.length(1);
    expect(chains("[Rovers|Organization] won. [Larkspur Rovers|Organization] sang.")).to.have.length(2);
    expect(chains("[Pakistani Taliban|Organization] met. The [Taliban|Organization] agreed.")).to.have.length(2);
    expect(chains("[Orland City|Organization] won. [City|Organization] sang.")).to.have.length(2);
    expect(chains("[New York|Place] voted. [York|Place] did not.")).to.have.length(2);
    expect(chains("[United Nations|Organization] met [United Airlines|Organization].")).to.have.length(2);
    expect(
      chains("The [United Nations Security Council|Organization] met. The [United Nations|Organization] agreed."),
    ).to.have.length(2);
  });

  it("joins a national body with its name without the country, and the country with its adjective", () => {
    expect(
      chains("The [US State Department|Organization] and the [State Department|Organization] agreed."),
    ).to.have.length(1);
    expect(chains("[Mali's army|Organization] left. The [Malian army|Organization] returned.")).to.have.length(1);
    expect(chains("The [Indian army|Organization] met the [Malian army|Organization].")).to.have.length(2);
    expect(
      chains("The [U.N. Security Council|Organization] met. The [Security Council|Organization] agreed."),
    ).to.have.length(1);
  });

  it("joins a part of a body of several countries however that is written, and other parts not", () => {
    const council = "[United Nations Security Council|Organization]";
    expect(chains(`The [U.N. Security Council|Organization] met. The ${council} will vote.`)).to.have.length(1);
    expect(
      chains(
        `The [UN Security Council|Organization] met. The ${council} voted. The [Security Council|Organization] met.`,
      ),
    ).to.have.length(1);
    expect(chains(`The [U.N. Human Rights Council|Organization] met. The ${council} will vote.`)).to.have.length(2);
    expect(chains(`The [EU Security Council|Organization] met. The ${council} will vote.`)).to.have.length(2);
  });

  it("joins a firm with its last name, and a body with its kind in capitals", () => {
    const count = (text: string): number => chains(text).length;
    expect(count("The [Walt Disney Company|Organization] met. [Disney|Organization] agreed.")).to.equal(1);
    expect(count("[Disney|Organization] agreed. The [Walt Disney Company|Organization] met.")).to.equal(2);
    expect(count("The [Supreme Court|Organization] met. The [Court|Organization] agreed.")).to.equal(1);
    expect(count("The [Supreme Court|Organization] met. [Court|Organization] staff agreed.")).to.equal(2);
    expect(
      count("The [High Court|Organization], the [Supreme Court|Organization] met. The [Court|Organization] agreed."),
    ).to.equal(3);
  });

  it("knows an American party by its people and by what is theirs", () => {
    const text =
      "[Democrats|Organization] left. A [Democrat|Organization] and [Democratic|Organization] aides stayed. The [Democratic Party|Organization] lost.";
    expect(chains(text)).to.have.length(1);
    expect(chains("[Republicans|Organization] and [Democrats|Organization] agreed.")).to.have.length(2);
  });

  it("takes no chamber for its committee and no alliance for its council", () => {
    const count = (text: string): number => chains(text).length;
    expect(count("The [Senate Ethics Committee|Organization] met. The [Senate|Organization] agreed.")).to.equal(2);
    expect(count("The [APEC Business Advisory Council|Organization] met. [APEC|Organization] agreed.")).to.equal(2);
    expect(count("The [Larkspur Arts Council|Organization] met. [Larkspur Arts|Organization] agreed.")).to.equal(1);
  });

  it("joins an acronym in brackets with the beginning of a body that its sentence goes on to describe", () => {
    expect(
      chains("The [Norvan Relief and Works Agency|Organization] for the Near East ([NRWA|Organization]) closed."),
    ).to.deep.equal(["Organization Norvan Relief and Works Agency: Norvan Relief and Works Agency | NRWA"]);
    expect(
      chains("The [Norvan Relief and Works Agency|Organization] for the Near East ([BBC|Organization]) closed."),
    ).to.have.length(2);
  });

  it("takes nobody of the story for the author of a byline by a surname alone", () => {
    const names = (example: string): string[] => {
      const { text, marks } = parseBracketed(example);
      const parsed = read({ id: "t", text }, language());
      const doc = markedDocument({ ...parsed, ...classifySentences(parsed.article, parsed.sentences) }, marks);
      return resolveCoreference(doc, NEVER).chains.map(({ name, mentions }) => `${name} ${mentions.length}`);
    };
    const story = "said on Monday that the ferry to the islands would not sail before the storm had gone.";
    expect(names(`By [Mary Lo|Person]\n\nPresident [Lo|Person] ${story}`)).to.deep.equal(["Mary Lo 1", "Lo 1"]);
    expect(names(`By [Mary Lo|Person]\n\nPresident [Mary Lo|Person] ${story}`)).to.deep.equal(["Mary Lo 2"]);
  });

  it("takes the kind of a place from its fullest name", () => {
    const { text, marks } = parseBracketed("[New York|Place:region] is full. [New York City|Place:city] is fuller.");
    const doc = markedDocument(read({ id: "t", text }, language()), marks);
    expect(resolveCoreference(doc, NEVER).chains.map(({ name, subtype }) => `${name} ${subtype}`)).to.deep.equal([
      "New York City city",
    ]);
  });

  it("joins an acronym with what it spells rather than with a body that begins with it", () =>
    expect(
      chains("[United Nations|Organization], [U.N. Human Rights Council|Organization], [U.N.|Organization] staff."),
    ).to.deep.equal([
      "Organization United Nations: United Nations | U.N.",
      "Organization U.N. Human Rights Council: U.N. Human Rights Council",
    ]));

  it("never joins names of different types", () => {
    expect(
      chains("[Jordan|Place] won. [Michael Jordan|Person] lost. [Ford|Organization] met [Gerald Ford|Person]."),
    ).to.have.length(4);
  });

  it("joins what the grammar joins: apposition, a phrase before a name, the city of, is a", () => {
    expect(chains("[John Smith|Person], [the mayor of Toledo|Person=nom], left.")).to.deep.equal([
      "Person John Smith: John Smith | the mayor of Toledo",
    ]);
    expect(chains("[Spokesman|Person=nom] [John Kirby|Person] spoke.")).to.deep.equal([
      "Person John Kirby: Spokesman | John Kirby",
    ]);
    expect(chains("[The city|Place=nom] of [Mosul|Place] fell.")).to.deep.equal(["Place Mosul: The city | Mosul"]);
    expect(chains("[Ann Lee|Person] is [a lawyer|Person=nom].")).to.deep.equal(["Person Ann Lee: Ann Lee | a lawyer"]);
    expect(chains("[Ann Lee|Person] is not [a lawyer|Person=nom].")).to.have.length(2);
  });

  it("leaves pronouns unresolved and phrases alone where the weights speak for nothing", () => {
    expect(
      chains("[Tim Cook|Person] joined [Apple|Organization]. [He|Person] praised [the company|Organization=nom]."),
    ).to.deep.equal([
      "Person Tim Cook: Tim Cook",
      "Organization Apple: Apple",
      "Organization the company: the company",
    ]);
  });

  it("offers only what fits: person, number, gender, type, and not the verb's other argument", () => {
    expect(
      chains(
        "[Tim Cook|Person] joined [Apple|Organization:company]. [He|Person] praised [the company|Organization=nom].",
        NEAREST,
      ),
    ).to.deep.equal(["Person Tim Cook: Tim Cook | He", "Organization Apple: Apple | the company"]);
    expect(chains("[John Smith|Person] met [Mary Jones|Person]. [He|Person] smiled.", NEAREST)[0]).to.equal(
      "Person John Smith: John Smith | He",
    );
    expect(chains("[John Smith|Person] praised [him|Person].", NEAREST)).to.deep.equal([
      "Person John Smith: John Smith",
    ]);
    expect(chains("[John Smith|Person] praised [himself|Person].", NEAREST)).to.deep.equal([
      "Person John Smith: John Smith | himself",
    ]);
  });

  it("takes no pronoun for the town of a dateline or the author of a byline, but for what the story names", () => {
    const antecedent = (example: string): string | undefined => {
      const { text, marks } = parseBracketed(example);
      const parsed = read({ id: "t", text }, language());
      const doc = markedDocument({ ...parsed, ...classifySentences(parsed.article, parsed.sentences) }, marks);
      const { chainOf, chains: found } = resolveCoreference(doc, NEAREST);
      const pronoun = doc.mentions.findIndex(({ form }) => form === "PRO");
      return found[chainOf[pronoun] ?? -1]?.name;
    };
    expect(antecedent("[OSLO|Place] — The firm said [it|Other] had grown by a third last year.")).to.equal(undefined);
    expect(antecedent("The mayor of [Oslo|Place] said [it|Other] had grown by a third last year.")).to.equal("Oslo");
    const story = "a tanker had run aground off the island and that [she|Person] was sorry.";
    expect(antecedent(`By [Ann Lo|Person]\n\nThe captain of the ship said on Monday that ${story}`)).to.equal(
      undefined,
    );
    expect(antecedent(`[Ann Lo|Person] of the coast guard said on Monday that ${story}`)).to.equal("Ann Lo");
  });

  it("knows a gender by the word of kinship right before a name, not by a pronoun or what “of” joins", () => {
    const heIs = (example: string): string | undefined =>
      chains(example, NEAREST).find((chain) => / [Hh]e$/.test(chain));
    expect(heIs("[Ivo Bell|Person] met his wife [Quill Tarn|Person]. [He|Person] smiled.")).to.match(/Ivo Bell/);
    expect(heIs("[Ivo Bell|Person] met the wife of [Quill Tarn|Person]. [He|Person] smiled.")).to.match(/Quill Tarn/);
    expect(heIs("[She|Person] met [Quill Tarn|Person]. [He|Person] smiled.")).to.match(/Quill Tarn/);
  });

  it("takes a woman's given name that stands alone for a woman's, unless a fuller name says otherwise", () => {
    expect(chains("[Ivo Bell|Person] met [Marge|Person]. [He|Person] smiled.", NEAREST)[0]).to.equal(
      "Person Ivo Bell: Ivo Bell | He",
    );
    expect(chains("[Marge|Person] sang. [He|Person] smiled. So ended [Otto Marge|Person].", NEAREST)[0]).to.match(
      /Marge \| He/,
    );
  });

  it("types a thing as a person only where “he” or “she” outnumbers its names, or stands beside its one name", () => {
    expect(chains("[Hanbit|Organization] closed. [He|Person] left.", NEAREST)[0]).to.match(/^Organization Hanbit/);
    expect(chains("[Hanbit|Organization] closed. [He|Person] left. [He|Person] sang.", NEAREST)[0]).to.match(
      /^Person Hanbit/,
    );
    expect(chains("[Hanbit|Organization] said [he|Person] left.", NEAREST)[0]).to.match(/^Person Hanbit/);
  });

  it("leaves “I” and “we” to attribution, and opens no chain of type Other", () => {
    expect(chains("“[I|Person] left,” said [Ann Lee|Person].", NEAREST)).to.deep.equal(["Person Ann Lee: Ann Lee"]);
    expect(chains("[Windows|Other] crashed.", NEAREST)).to.deep.equal([]);
  });

  it("takes any text, also one that is nothing but names", () => {
    for (const text of ["", " ", "\ud800", "Smith ".repeat(500)]) {
      const marks = [...text.matchAll(/Smith/g)].map((match) => ({
        start: match.index,
        end: match.index + 5,
        type: "Person" as const,
        chain: "Smith",
      }));
      const doc = markedDocument(read({ id: "t", text }, language()), marks);
      expect(resolveCoreference(doc, NEAREST).chainOf).to.have.length(doc.mentions.length);
    }
  });
});
