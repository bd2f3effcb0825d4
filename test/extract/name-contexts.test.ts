// Each way of saying what a name is, on sentences with the name in brackets, read by the shipped model.

import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { NameInSentence } from "../../src/extract/around-name";
import { CONTEXT_ROWS } from "../../src/extract/name-contexts";
import { decodeModel } from "../../src/model/format";
import { readLanguageModel } from "../../src/text/language-model";
import { read } from "../../src/text/read";
import type { Sentence, Token } from "../../src/text/token";

const model = readLanguageModel(decodeModel(new Uint8Array(readFileSync(join(__dirname, "../../src/model/en.bin")))));

/** The bracketed name of a sentence; `(` before the bracket's word marks a person's name right before “of”. */
function nameIn(marked: string): NameInSentence {
  const [start, end] = [marked.indexOf("["), marked.indexOf("]") - 1];
  const sentence = read({ id: "a", text: marked.replace(/[[\]]/g, "") }, model).sentences[0] as Sentence<Token>;
  const first = sentence.tokens.findIndex((token) => token.start >= start);
  const last = sentence.tokens.filter((token) => token.end <= end).length - 1;
  return { sentence, first, last, ofPerson: /\p{Lu}\p{L}+ of \[/u.test(marked) };
}

/** For each row sentences that it must match and sentences that it must not. */
const SENTENCES: Readonly<Record<string, { readonly is: readonly string[]; readonly not: readonly string[] }>> = {
  "body-noun": {
    is: [
      "She told the broadcaster [Mtavari] that he left.",
      "The Kazakh airline [Altyn Kanat] bought the planes.",
      "He joined the militia [Weichan Auka] in May.",
      "She is one of the accountants [Kerr Bexley].",
    ],
    not: ["The airline [Altyn Kanat] tickets were dear.", "The airlines [Mtavari] knew were small."],
  },
  "body-apposed": {
    is: [
      "A Mapuche group, [Weichan Auka], said it was theirs.",
      "The maker, [Apollo Remedies], is based there.",
      "Its lender, [Mlin Sin], has closed.",
    ],
    not: [
      "A lawyer for the group, [Rodo Veska], said it was theirs.",
      "The owner of the club, [Rodo Veska], left.",
      "He left the group, [Weichan Auka] and others said.",
    ],
  },
  "body-behind": {
    is: [
      "It bought [Cadrans Perrelet], a supplier in the hills.",
      "[Mai Simba], a militia, held the pits.",
      "[Altyn Kanat] is a small airline.",
      "The builder, [Druk Infra], is a subsidiary of it.",
    ],
    not: [
      "It met [Cadrans Perrelet], a singer in a band.",
      "He met [Mlin Sin], the militia's head, in May.",
      "He climbed on [Makalu], the company Himal Vista said.",
      "They left [Cadrans Perrelet], the company said.",
    ],
  },
  "body-post": {
    is: [
      "The buyer is [Sanwa Trading], whose president studied there.",
      "[Zlota Luska]'s founder calls it all politics.",
      "[Kanat Altyn]'s managing director resigned.",
    ],
    not: ["[Ann Bo]'s brother calls it all politics.", "The buyer is [Ann Bo], whose father studied there."],
  },
  "body-share": {
    is: [
      "He will sell his shares in [Panay Lighterage] soon.",
      "It took 60 percent of [Cadrans Perrelet] in May.",
      "The firm merged with [Laiterie Outaouais] in 2018.",
    ],
    not: ["He lives in [Panay Lighterage].", "He told shareholders in [Harrow] that it was safe."],
  },
  "somebody-of": {
    is: [
      "The salesman, Inigo Larrea of [Tranvias Vascos], paid.",
      "Bo Lee of [Kerr Bexley] said so.",
      "It named Ann Moe of [Druk Infra].",
    ],
    not: ["He is the son of [Ann Bo].", "Bo Lee of [Arc] said so."],
  },
  "place-of": {
    is: [
      "They build a road into the valley of [Laya].",
      "It is the southern city of [Sivakasi] in the hills.",
      "Voters in the Pacific nation of [Palikai] went home.",
    ],
    not: ["He is the friend of [Ann Bo].", "The cities of [Acme] were built by it."],
  },
  "place-behind": {
    is: [
      "He came from [Isaccea], a town on the river.",
      "They left [Bhaktapur], an old city in the hills.",
      "[Laya] is a valley in the north.",
    ],
    not: [
      "He met [Isaccea], a friend of the town.",
      "He met [Laya], the valley's elder.",
      "[Nordmalm], the state-owned mining group, said so.",
    ],
  },
  "place-where": {
    is: [
      "A cook in [Wujal Wujal], a hamlet, is missing.",
      "The drums lie near [Gioia Tauro].",
      "He was filming in [Rivas] on Saturday.",
    ],
    not: ["They send off [Ann Bo] in extra time.", "She has confidence in [Ann Bo].", "He lives in [Ann Bo]'s house."],
  },
  "place-then-where": {
    is: [
      "They drove her to [Koblenz Tal], where doctors helped.",
      "He went home from [Coyah], where he was found.",
      "She works in [Mary], where the hearing was.",
    ],
    not: ["He asked [Ann Bo], where they had met.", "They drove her to [Ann Bo], whose doctors helped."],
  },
  "place-country": {
    is: [
      "A blaze in the old quarter of [Bhaktapur], Nepal, gutted homes.",
      "It moves the work to [Laval], Quebec, he said.",
      "He was born in [Mold], Wales.",
    ],
    not: ["[Ann Bo], Nepal, 2010.", "He gave it to [Ann Bo], Nepal said."],
  },
  craft: {
    is: [
      "Its frigate [Falster] was too late.",
      "Men climbed onto the [Tessa Ann], a Danish tanker.",
      "It came aboard the [Nuyina] on Sunday.",
      "The [Panagia Kyra] was boarded by six men.",
      "The [Kihnu Trader], bound from the north, stopped.",
    ],
    not: [
      "Its ferry [Falster] tickets were dear.",
      "They left the [Tessa Ann], a Danish bank.",
      "She was held aboard the [Acme]-owned ship.",
      "She was held aboard the [Acme] - owned ship.",
      "The [Acme Bank] was bought by six men.",
    ],
  },
  beast: {
    is: [
      "The elephant [Raman] may march again.",
      "His horse, [Silent Executor], won.",
      "[Dolly], an old cheetah, had cubs.",
    ],
    not: ["The elephants [Raman] owns may march.", "[Dolly], an old friend, had cubs."],
  },
  storm: {
    is: [
      "Hurricane [Hedda] came ashore.",
      "The worst typhoon, [Isewan], took many lives.",
      "It was called off for [Storm Marguerite].",
    ],
    not: ["[Ann Bo] fled the storm.", "The storm passed, and [Ann Bo] left."],
  },
  "person-aged": {
    is: [
      "[Nityan Sambal], 45, has worried about his home.",
      "They mourn [Redwan], 19.",
      "[Sun Yamol] (53) was arrested on Monday.",
      "A cook, [Many Horses], 58, from the hills, was there.",
    ],
    not: ["Fires burned in [Sambal], 45, and more towns.", "[Sambal] 24, Korva 17.", "[Sambal], 2045, was a dream."],
  },
  "person-noun": {
    is: [
      "At a clinic a nurse [Rabi Issouf] weighs babies.",
      "His wife [Nvard] and their daughters came out.",
      "He is a brother of the striker [Geir], who left.",
    ],
    not: [
      "Its pilot [Skagen] tickets were dear.",
      "They are teachers [Sambal] knew.",
      "The salmon farmer [Brevik Havbruk] will close a plant.",
    ],
  },
  "person-apposed": {
    is: [
      "Her son, [Martin Ogan], was found.",
      "An English teacher, [Ratna Virgo], sold nothing.",
      "A tailor, [Divine Fru], sold nothing.",
    ],
    not: [
      "The developer, [Keel Row], has spent millions.",
      "A friend of the teacher, [Sambal] and others said.",
      "A lawyer for the teacher, [Sambal], said so.",
    ],
  },
  "person-behind": {
    is: [
      "[Shi Yinhong], an economics professor at the school, said so.",
      "[Redwan] was a student of the college.",
      "It was sold, according to [Xu Yush], deputy chairman of the firm.",
      "He cooks with [Marvas Ng], executive chef of the place.",
    ],
    not: [
      "He lives in [Sambal], a teacher of the village.",
      "Ships sank in the [Korva Canal], a prosecutor of the port.",
      "They left [Sambal], a teacher said.",
      "She leads Korva's [Inatsis], a widow of the port.",
      "Ms Bo, a [Socialist], is a doctor.",
    ],
  },
  "person-kin": {
    is: ["[Nvard]'s uncle was never found.", "He met [Chisht]'s son.", "[Kematch]'s daughter died in May."],
    not: [
      "The mate of the [Agia Kyriaki]'s sister ship was fined.",
      "[Sambal]'s owner left.",
      "[Sambal]'s parent has paid.",
    ],
  },
};

describe("the words around a name", () => {
  for (const { id, says } of CONTEXT_ROWS)
    it(`say what it is or do not: ${id}`, () => {
      const { is, not } = SENTENCES[id] as (typeof SENTENCES)[string];
      expect(is.length).to.be.at.least(3);
      expect(not.length).to.be.at.least(2);
      for (const sentence of is) expect(says(nameIn(sentence)), sentence).to.equal(true);
      for (const sentence of not) expect(says(nameIn(sentence)), sentence).to.equal(false);
    });
});
