import { expect } from "chai";
import { looksEnglish } from "../../src/text/looks-english";

const ENGLISH =
  "The minister said on Monday that the bridge would be closed after engineers found cracks in it, and that trains from the capital would stop at the river. ";
const GERMAN =
  "Der Minister sagte am Montag, dass die Brücke geschlossen werde, nachdem Ingenieure Risse gefunden hatten, und dass Züge aus der Hauptstadt am Fluss halten würden. ";
const SPANISH =
  "El ministro dijo el lunes que el puente se cerraría después de que los ingenieros encontraran grietas y que los trenes de la capital pararían en el río. ";

describe("looksEnglish", () => {
  it("takes English prose, in capitals too", () => {
    expect(looksEnglish({ text: ENGLISH.repeat(3) })).to.equal(true);
    expect(looksEnglish({ text: ENGLISH.repeat(3).toUpperCase() })).to.equal(true);
  });

  it("refuses other languages and scripts", () => {
    expect(looksEnglish({ text: GERMAN.repeat(3) })).to.equal(false);
    expect(looksEnglish({ text: SPANISH.repeat(3) })).to.equal(false);
    expect(looksEnglish({ text: "部长星期一表示这座桥将会关闭。".repeat(20) })).to.equal(false);
    expect(looksEnglish({ text: "Министр сказал в понедельник, что мост закроют. ".repeat(10) })).to.equal(false);
  });

  it("believes what the article says of itself", () => {
    expect(looksEnglish({ text: GERMAN.repeat(3), language: "en-GB" })).to.equal(true);
    expect(looksEnglish({ text: ENGLISH, language: "de" })).to.equal(false);
    expect(looksEnglish({ text: ENGLISH, language: "enm" })).to.equal(false);
  });

  it("gives a short text the benefit of the doubt", () => {
    expect(looksEnglish({ text: "Bonn gewinnt" })).to.equal(true);
    expect(looksEnglish({ text: "" })).to.equal(true);
  });
});
