import { expect } from "chai";
import { findAttributions } from "../../src/extract/find-attributions";
import { findEvents } from "../../src/extract/find-events";
import { findTimes } from "../../src/extract/find-times";
import { deniedInvolvement, involvementIn } from "../../src/extract/involvement";
import { read } from "../../src/text/read";
import { markedDocument, parseBracketed } from "../support/bracketed";
import { languageModel } from "../support/language";

/** What a function of a sentence and a token says of the word between asterisks, as a word; undefined for none. */
function wordBy(ask: typeof involvementIn, example: string): string | undefined {
  const start = example.indexOf("*");
  const [sentence] = read({ id: "a", text: example.replace(/\*/g, "") }, languageModel()).sentences;
  const token = sentence?.tokens.findIndex((one) => one.start === start) ?? -1;
  if (!sentence || token < 0) throw new Error(`no token at the asterisk of "${example}"`);
  return sentence.tokens[ask(sentence, token)]?.form;
}

function eventsOf(example: string) {
  const { text, marks } = parseBracketed(example);
  const doc = markedDocument(read({ id: "x", text }, languageModel()), marks);
  const timed = { ...doc, ...findTimes(doc) };
  return findEvents({ ...timed, ...findAttributions(timed) }).events;
}

describe("A part in an event", () => {
  it("is the word by which somebody takes it", () => {
    for (const [example, word] of [
      ["Adams denied any role in the *killing* of Lopez.", "role"],
      ["He took part in the *attack*.", "part"],
      ["The group was behind the *bombing*.", "bombing"],
      ["He was involved in the *murder*.", "involved"],
      ["They carried out the *bombing*.", "carried"],
      ["They carried out a *bombing*.", undefined],
      ["They denied the *killing*.", undefined],
      ["They met before the *attack*.", undefined],
      ["The army denied the *attack* in the north.", undefined],
    ] as const)
      expect(wordBy(involvementIn, example), example).to.equal(word);
  });
  it("is denied by a verb of denial above it", () => {
    for (const [example, verb] of [
      ["Adams has always denied any role in the *killing* of Lopez.", "denied"],
      ["Russia has denied that it was behind the *attack*.", "denied"],
      ["He denied having played a role in the *coup*.", "denied"],
      ["Adams admitted a role in the *killing*.", undefined],
      ["The army denied the *attack*.", undefined],
    ] as const)
      expect(wordBy(deniedInvolvement, example), example).to.equal(verb);
  });
  it("is denied by its holder, and the event is told by the article", () => {
    const [event] = eventsOf("[John Adams|Person] has always denied any role in the killing of [Maria Lopez|Person].");
    expect(event?.status).to.equal("occurred");
    expect(event?.claims.map(({ speaker, polarity }) => [speaker?.text, polarity])).to.deep.equal([
      [undefined, "affirmed"],
    ]);
    const said = event?.arguments.map(({ role, claims }) => [role, claims[0]?.polarity, claims[0]?.speaker?.text]);
    expect(said).to.deep.include(["agent", "denied", "John Adams"]);
    expect(said).to.deep.include(["victim", "affirmed", undefined]);
  });
  it("leaves what is denied itself denied", () => {
    const [event] = eventsOf("[Hamas|Organization] denied the attack on [Haifa|Place].");
    expect(event?.status).to.equal("denied");
  });
});
