// The shipped lemmatizer on every verb and noun that the tables declare, in every form. The forms are spelled here by other means than in src:
// irregular ones are listed, and so are the verbs of several syllables that double their last letter.

import { expect } from "chai";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeModel } from "../../src/model/format";
import { DECLARED_NOUNS, DECLARED_VERBS } from "../../src/ontology/declared-words";
import { PAST_OF_VERB } from "../../src/text/irregular-verbs";
import { readLanguageModel } from "../../src/text/language-model";
import { lemmatize } from "../../src/text/lemmatize";

const { lemmas } = readLanguageModel(decodeModel(readFileSync(join(__dirname, "../../src/model/en.bin"))));
const lemma = (form: string, xpos: string): string => lemmatize(form, xpos, lemmas);

/** Verb, past tense, participle. */
const IRREGULAR = new Map(
  `bear/bore/borne beat/beat/beaten become/became/become begin/began/begun bid/bid/bid bleed/bled/bled blow/blew/blown
  break/broke/broken bring/brought/brought broadcast/broadcast/broadcast build/built/built burn/burnt/burnt burst/burst/burst
  bust/bust/bust buy/bought/bought catch/caught/caught choose/chose/chosen come/came/come cost/cost/cost cut/cut/cut
  do/did/done draw/drew/drawn drive/drove/driven dwell/dwelt/dwelt fall/fell/fallen fight/fought/fought find/found/found
  flee/fled/fled fly/flew/flown forbid/forbade/forbidden forgive/forgave/forgiven freeze/froze/frozen get/got/gotten
  give/gave/given go/went/gone grow/grew/grown hang/hung/hung have/had/had hear/heard/heard hit/hit/hit hold/held/held
  hurt/hurt/hurt keep/kept/kept lay/laid/laid lead/led/led leave/left/left lend/lent/lent let/let/let lie/lay/lain
  lose/lost/lost make/made/made meet/met/met mow/mowed/mown outbid/outbid/outbid overcome/overcame/overcome
  override/overrode/overridden overrun/overran/overrun overshoot/overshot/overshot overthrow/overthrew/overthrown
  pay/paid/paid plead/pled/pled put/put/put quit/quit/quit read/read/read retake/retook/retaken rewrite/rewrote/rewritten
  ride/rode/ridden ring/rang/rung rise/rose/risen run/ran/run say/said/said see/saw/seen seek/sought/sought sell/sold/sold
  send/sent/sent set/set/set shake/shook/shaken shed/shed/shed shoot/shot/shot show/showed/shown shut/shut/shut sink/sank/sunk
  sit/sat/sat slay/slew/slain slide/slid/slid speak/spoke/spoken spend/spent/spent spill/spilt/spilt spin/spun/spun split/split/split
  spread/spread/spread
  stand/stood/stood steal/stole/stolen strike/struck/stricken swear/swore/sworn sweep/swept/swept swing/swung/swung
  take/took/taken teach/taught/taught tear/tore/torn tell/told/told think/thought/thought throw/threw/thrown
  underwrite/underwrote/underwritten uphold/upheld/upheld upset/upset/upset waylay/waylaid/waylaid wed/wed/wed win/won/won
  wind/wound/wound withdraw/withdrew/withdrawn withhold/withheld/withheld write/wrote/written`
    .split(/\s+/)
    .map((row) => row.split("/") as [verb: string, past: string, participle: string])
    .map(([verb, past, participle]) => [verb, { past, participle }] as const),
);
const STRESSED_LAST = new Set(
  `admit annul cancel commit confer control debut deregister disbar enrol expel forbid kidnap label overrun transfer travel upset acquit
  begin deter refer`
    .split(/\s+/)
    .filter((verb) => !["debut", "deregister"].includes(verb)),
);

const doubles = (verb: string): boolean =>
  STRESSED_LAST.has(verb) || /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprt]$/.test(verb) || /quit$/.test(verb);

/** The verb as it stands before "-ed" and "-ing". */
const lengthened = (verb: string): string =>
  doubles(verb) ? verb + verb.slice(-1) : /[aeiou]c$/.test(verb) ? `${verb}k` : verb;

function past(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${lengthened(verb)}ed`;
}

function gerund(verb: string): string {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${lengthened(verb)}ing`;
}

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

const wholly = (words: Iterable<string>): string[] => [...words].filter((word) => /^[a-z-]+$/.test(word));

describe("The shipped lemmatizer", () => {
  it("knows all irregular verbs of the tables", () => {
    const declared = [...DECLARED_VERBS].filter((verb) => PAST_OF_VERB.has(verb)).sort();
    expect(declared).to.deep.equal([...IRREGULAR.keys()].sort());
  });

  it("finds every verb of the tables from every one of its forms", () => {
    // Forms of two verbs that both are in the tables ("routed" is of "rout" and "route"): either will do.
    const owners = new Map<string, string[]>();
    const wrong: string[] = [];
    const asked: [form: string, xpos: string, verb: string][] = [];
    for (const verb of wholly(DECLARED_VERBS)) {
      // “Been”, “is” and “has” are no forms of a pattern.
      if (verb === "be" || verb === "have") continue;
      const irregular = IRREGULAR.get(verb);
      const forms: [string, string][] = [
        [verb, "VB"],
        [verb, "VBP"],
        [withS(verb), "VBZ"],
        [gerund(verb), "VBG"],
        [irregular?.past ?? past(verb), "VBD"],
        [irregular?.participle ?? past(verb), "VBN"],
      ];
      for (const [form, xpos] of forms) {
        asked.push([form, xpos, verb]);
        owners.set(`${xpos} ${form}`, [...(owners.get(`${xpos} ${form}`) ?? []), verb]);
      }
    }
    for (const [form, xpos, verb] of asked) {
      const got = lemma(form, xpos);
      // “Enrolled” is “enroll” in American spelling and “enrol” in British.
      const same = got === verb || owners.get(`${xpos} ${form}`)?.includes(got) === true;
      if (!same) wrong.push(`${form}/${xpos} is ${got}, not ${verb}`);
    }
    expect(asked).to.have.length.above(4000);
    expect(wrong).to.deep.equal([]);
  });

  it("finds every noun of the tables from its regular plural", () => {
    // Plurals that treebanks give as they stand.
    const PLURALS = new Set(["proceedings", "headquarters", "troops", "supplies"]);
    const nouns = wholly(DECLARED_NOUNS).filter(
      (noun) => noun.length > 3 && !noun.endsWith("s") && !/(?:men|fe|lf|man)$/.test(noun),
    );
    const wrong = nouns
      .map((noun) => [withS(noun), noun] as const)
      .filter(([plural, noun]) => !PLURALS.has(plural) && lemma(plural, "NNS") !== noun)
      .map(([plural, noun]) => `${plural} is ${lemma(plural, "NNS")}, not ${noun}`);
    expect(nouns).to.have.length.above(1000);
    expect(wrong).to.deep.equal([]);
  });

  it("finds a regular verb that no table has", () => {
    const forms: [string, string, string][] = [
      ["snowballed", "VBD", "snowball"],
      ["jammed", "VBD", "jam"],
      ["compelling", "VBG", "compel"],
      ["mimicked", "VBN", "mimic"],
      ["superseded", "VBN", "supersede"],
      ["hassled", "VBN", "hassle"],
      ["owed", "VBD", "owe"],
      ["united", "VBD", "unite"],
      ["ranged", "VBD", "range"],
      ["lied", "VBD", "lie"],
      ["tying", "VBG", "tie"],
      ["hissing", "VBG", "hiss"],
    ];
    for (const [form, xpos, wanted] of forms) expect(lemma(form, xpos), form).to.equal(wanted);
  });

  it("keeps what it has seen", () => {
    expect(lemma("is", "VBZ")).to.equal("be");
    expect(lemma("has", "VBZ")).to.equal("have");
    expect(lemma("been", "VBN")).to.equal("be");
    expect(lemma("mins", "NNS")).to.equal("minute");
    expect(lemma("thanks", "NNS")).to.equal("thanks");
    expect(lemma("largest", "JJS")).to.equal("large");
  });

  it("tells words that are spelled alike by their tag", () => {
    expect(lemma("found", "VBD")).to.equal("find");
    expect(lemma("founded", "VBD")).to.equal("found");
    expect(lemma("founds", "VBZ")).to.equal("found");
    expect(lemma("wound", "VBD")).to.equal("wind");
    expect(lemma("wounded", "VBD")).to.equal("wound");
    expect(lemma("hung", "VBD")).to.equal("hang");
    expect(lemma("hanged", "VBN")).to.equal("hang");
    expect(lemma("lay", "VBD")).to.equal("lie");
    expect(lemma("laid", "VBD")).to.equal("lay");
    expect(lemma("leaves", "NNS")).to.equal("leaf");
    expect(lemma("leaves", "VBZ")).to.equal("leave");
    expect(lemma("Left", "NNP")).to.equal("Left");
  });
});
