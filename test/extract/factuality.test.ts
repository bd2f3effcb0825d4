import { expect } from "chai";
import { judgeFactuality, type Factuality } from "../../src/extract/judge-factuality";
import { FACTUALITY_CUES } from "../../src/ontology/factuality-cues";
import { CARRIER_VERBS } from "../../src/ontology/factuality-words";
import { read } from "../../src/text/read";
import { languageModel } from "../support/language";
import { handTree } from "./hand-tree";

/** Judges the word between asterisks. */
function judge(example: string): Factuality {
  const start = example.indexOf("*");
  const text = example.replace(/\*/g, "");
  for (const sentence of read({ id: "a", text }, languageModel()).sentences) {
    const token = sentence.tokens.findIndex((one) => one.start === start);
    if (token >= 0) return judgeFactuality(sentence, token);
  }
  throw new Error(`no token at the asterisk of "${example}"`);
}

describe("factuality cues", () => {
  for (const row of FACTUALITY_CUES) {
    it(`"${row.name}" decides its examples`, () => {
      expect(row.examples.length).to.be.at.least(3);
      for (const example of row.examples) {
        const { status, certainty } = judge(example);
        if (row.status) expect(status, example).to.equal(row.status);
        if (row.certainty) expect(certainty, example).to.equal(row.certainty);
      }
    });
    it(`"${row.name}" leaves its counterexamples alone`, () => {
      expect(row.counterexamples.length).to.be.at.least(2);
      for (const example of row.counterexamples) expect(judge(example).row, example).not.to.equal(row.name);
    });
  }
});

describe("judgeFactuality", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["Rebels *attacked* the base.", "occurred"],
    ["Rebels are *attacking* the base.", "ongoing"],
    ["Eleven journalists are being *held* in Iran.", "ongoing"],
    ["Talks will be *held* on Monday.", "planned"],
    ["The army did not plan to *attack* the town.", "denied"],
    ["He managed to *escape*.", "occurred"],
    ["The minister was forced to *resign*.", "occurred"],
    ["The *attack* did not surprise them.", "occurred"],
    ["The *attack* could lead to war.", "occurred"],
    ["Officials did not rule out an *attack*.", "possible"],
    ["Officials did not rule out a sale, a *merger* or bankruptcy.", "possible"],
    ["There were no reports of *injuries*.", "denied"],
    ["Reports of *injuries* came in.", "occurred"],
    ["Not one kidnapper has been *tried*.", "denied"],
    ["Not all of them were *arrested*.", "occurred"],
    ["They not only *attacked* the town but held it.", "occurred"],
    ["He denied there had been a *coup*.", "denied"],
    ["Two more people are to be *sentenced* next month.", "planned"],
    ["He was *sentenced* to two years.", "occurred"],
    ["A *conviction* could bring him ten years in prison.", "possible"],
    ["An *explosion* could be heard in the city.", "occurred"],
    ["The club will close after the *vote*.", "occurred"],
    ["The *talks* were called off.", "denied"],
    ["The two firms called off plans to *merge*.", "denied"],
    ["The board dropped a plan to *buy* a rival.", "denied"],
    ["The board dropped the rival that it had planned to *buy*.", "planned"],
    ["She denied that he was planning to *resign*.", "denied"],
    ["She said that he was planning to *resign*.", "planned"],
    ["She called the *attack* a crime.", "occurred"],
    ["He welcomed the *arrest*.", "occurred"],
    ["The company declined to rule out *redundancies*.", "possible"],
    ["The minister refused to rule out a *strike* on Iran.", "possible"],
    ["He would neither confirm nor deny that they had *met*.", "possible"],
    ["Police failed to prevent the *attack*.", "occurred"],
    ["They could not stop the *coup*.", "occurred"],
    ["She called on Iran to halt the *execution*.", "possible"],
    ["The board agreed to call off the *strike*.", "denied"],
    ["Iran will lift its *blockade*.", "ongoing"],
    ["Iran lifted its *blockade*.", "occurred"],
    ["No one has been charged with his *murder*.", "possible"],
    ["No one was *murdered*.", "denied"],
    ["Neither side *attacked* the town.", "denied"],
    ["Neither the bride nor the groom was *hurt*.", "denied"],
    ["Had he *resigned*, the government would have fallen.", "possible"],
    ["Had he *resigned*?", "possible"],
    ["He had *resigned*, the minister said.", "occurred"],
    ["He was the first to *die*.", "occurred"],
    ["He hopes to be the first to *win*.", "possible"],
    ["The only way to *fight* it is force.", "planned"],
    ["They made an appointment to *meet* him.", "planned"],
    ["The scandal forced the minister to *resign*.", "occurred"],
    ["He was to have *met* the president.", "denied"],
    ["He is to *meet* the president.", "planned"],
    ["The union called off the *strike* planned for Friday.", "denied"],
    ["The rebels called after the *strike*.", "occurred"],
    ["Police are investigating reports that he was *kidnapped*.", "possible"],
    ["Police received reports that he was *kidnapped*.", "occurred"],
    ["They forced engineers to call off the *launch*.", "denied"],
    ["The attempt to *kill* the king failed.", "denied"],
    ["Police broke up a plot to *kill* the king.", "denied"],
    ["Turkey did not take part in the *talks*.", "occurred"],
    ["The two sides did not hold *talks*.", "denied"],
    ["Russia has denied that it was behind the *attack*.", "occurred"],
    ["Russia has denied that it *attacked* the town.", "denied"],
    ["He is accused of taking part in the *attack*.", "occurred"],
  ];
  for (const [example, status] of rows)
    it(`says ${status} of “${example}”`, () => expect(judge(example).status).to.equal(status));

  it("gives polarity denied with status denied only", () => {
    expect(judge("He did not *attack*.").polarity).to.equal("denied");
    expect(judge("He may *attack*.").polarity).to.equal("affirmed");
  });

  it("says something where the noun before “that” hangs on the clause, so that each is asked for by the other", () => {
    const tree = `They/they/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root evidence/evidence/NOUN/NN/5/nsubj that/that/SCONJ/IN/5/mark
      happened/happen/VERB/VBD/2/ccomp`;
    const statuses = [2, 4].map((token) => judgeFactuality(handTree(tree), token).status);
    expect(statuses).to.deep.equal(["occurred", "occurred"]);
  });

  it("knows verbs that carry a noun", () => expect(CARRIER_VERBS.has("hold")).to.equal(true));
});
