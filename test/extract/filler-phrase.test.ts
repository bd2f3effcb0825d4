import { expect } from "chai";

import { fillerHead, fillerPhrase } from "../../src/extract/filler-phrase";
import { read } from "../../src/text/read";
import { languageModel } from "../support/language";
import { handTree } from "./hand-tree";

/** The filler whose head is the first `head` of a text. */
function filler(text: string, head: string): string {
  const { sentences } = read({ id: "x", text }, languageModel());
  for (const sentence of sentences) {
    const token = sentence.tokens.findIndex(({ form }) => form === head);
    if (token < 0) continue;
    const { start, end } = fillerPhrase(sentence, token);
    return text.slice(start, end);
  }
  return "";
}

function headOf(text: string, head: string): string {
  const [sentence] = read({ id: "x", text }, languageModel()).sentences;
  return sentence
    ? fillerHead(
        sentence,
        sentence.tokens.findIndex(({ form }) => form === head),
      )
    : "";
}

describe("The words of a filler", () => {
  it("leave out an introduction before a comma, and linking words", () => {
    expect(filler("Hours earlier, gunmen attacked the village.", "gunmen")).to.equal("gunmen");
    expect(filler("In 2015 gunmen attacked the village.", "gunmen")).to.equal("gunmen");
    expect(filler("He fired a long, heavy missile at the base.", "missile")).to.equal("a long, heavy missile");
  });

  it("leave out what belongs to the verb, and keep what belongs to the noun", () => {
    expect(filler("The fund sold a stake to the Norwegian company Fjell.", "stake")).to.equal("a stake");
    expect(filler("The only road to the airport is closed.", "road")).to.equal("The only road to the airport");
    expect(filler("The bank gave 40 million euros for new roads.", "euros")).to.equal("40 million euros");
    expect(filler("Rebels attacked the headquarters of the army.", "headquarters")).to.equal(
      "the headquarters of the army",
    );
  });

  it("hold the noun that a word is cut off from, by a hyphen or as a kind of bomb, and no other noun behind a word", () => {
    expect(filler("The rebels signed a cease-fire in March.", "cease")).to.equal("a cease-fire");
    expect(filler("Two roadside bombs killed a driver.", "roadside")).to.equal("Two roadside bombs");
    expect(filler("The roadside café burned down.", "roadside")).to.equal("roadside");
    expect(filler("The rebel bomb killed a driver.", "rebel")).to.equal("rebel");
  });

  it("are people without what they are accused of, and with where they belong", () => {
    const jailed = (tail: string): ReturnType<typeof handTree> => {
      const [preposition = "", noun = ""] = tail.split(" ");
      return handTree(
        `men/man/NOUN/NNS/0/root ${preposition}/${preposition}/ADP/IN/3/case ${noun}/${noun}/NOUN/NN/1/nmod`,
      );
    };
    const last = (tail: string): number => fillerPhrase(jailed(tail), 0).end;
    expect(last("for attack")).to.equal(3);
    expect(last("on suspicion")).to.equal(3);
    expect(last("after clash")).to.equal(3);
    expect(last("on motorcycle")).to.equal(17);
    expect(last("for peace")).to.equal(13);
  });

  it("end before a participle, a comma and a state", () => {
    expect(filler("A convoy of 38 trucks carrying food left Cairo.", "convoy")).to.equal("A convoy of 38 trucks");
    expect(filler("Police found three people dead in the house.", "people")).to.equal("three people");
  });

  it("keep a number with what opens it", () => {
    expect(filler("Between 5,000 and 7,000 inmates were released.", "inmates")).to.equal(
      "Between 5,000 and 7,000 inmates",
    );
    expect(filler("The flood killed more than 200 people.", "people")).to.equal("more than 200 people");
  });

  it("are whole up to ten words behind the head; what is longer ends before a preposition", () => {
    const ten = `plan/plan/NOUN/NN/0/root for/for/ADP/IN/3/case reform/reform/NOUN/NN/1/nmod of/of/ADP/IN/5/case
      land/land/NOUN/NN/3/nmod of/of/ADP/IN/7/case trees/tree/NOUN/NNS/5/nmod of/of/ADP/IN/9/case
      oak/oak/NOUN/NN/7/nmod of/of/ADP/IN/11/case Fife/Fife/PROPN/NNP/9/nmod`;
    const lastOf = (words: string): string => {
      const sentence = handTree(words);
      const { end } = fillerPhrase(sentence, 0);
      return sentence.tokens.find((token) => token.end === end)?.form ?? "";
    };
    expect(lastOf(ten)).to.equal("Fife");
    expect(lastOf(`${ten} near/near/ADP/IN/13/case Leven/Leven/PROPN/NNP/11/nmod`)).to.equal("oak");
  });

  it("keep a quotation mark with its other half", () => {
    expect(filler("The Taliban released “thousands” of prisoners.", "thousands")).to.equal("“thousands” of prisoners");
  });
});

describe("The head of a filler", () => {
  it("is what is counted, and nothing for a bare number", () => {
    expect(headOf("Dozens of miners died.", "Dozens")).to.equal("miner");
    expect(headOf("Police arrested 270.", "270")).to.equal("");
    expect(headOf("Police arrested two miners.", "miners")).to.equal("miner");
  });
});
