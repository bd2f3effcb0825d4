import { expect } from "chai";
import { sha256 } from "@noble/hashes/sha256";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { contentId, digest, textHash } from "../src/hash";

describe("contentId", () => {
  it("gives the same id for the same content and carries its prefix", () => {
    expect(contentId("ent", "Person", "john kirby")).to.equal(contentId("ent", "Person", "john kirby"));
    expect(contentId("ent", "Person", "john kirby")).to.match(/^ent_[0-9a-f]{20}$/);
  });

  it("tells fields apart whose concatenation is the same", () => {
    expect(contentId("x", "ab", "c")).not.to.equal(contentId("x", "a", "bc"));
    expect(contentId("x", "1:a")).not.to.equal(contentId("x", "1", "a"));
  });

  it("takes composed and decomposed letters for the same", () => {
    expect(contentId("x", "é")).to.equal(contentId("x", "e\u0301"));
  });

  it("tells two lone surrogates apart, which UTF-8 would make one", () => {
    expect(contentId("x", "\ud800")).not.to.equal(contentId("x", "\udbff"));
  });

  it("follows SHA-256 of the length-prefixed fields", () => {
    // printf '1:a2:bc' | sha256sum
    expect(contentId("x", "a", "bc")).to.equal("x_5310a58788781ab25d5a");
  });
});

describe("textHash", () => {
  it("is SHA-256 of the texts as one, however they are cut", () => {
    const [whole, cut] = [textHash(), textHash()];
    whole.update("aébc");
    for (const part of ["aé", "", "bc"]) cut.update(part);
    const hex = whole.hex();
    expect(hex).to.equal(bytesToHex(sha256(utf8ToBytes("aébc"))));
    expect(cut.hex()).to.equal(hex);
  });
});

describe("digest", () => {
  it("is SHA-256 of the texts, each preceded by its length", () => {
    // printf '1:a2:bc' | sha256sum
    expect(digest(["a", "bc"])).to.match(/^5310a58788781ab25d5a/);
    expect(digest(["a", "bc"])).not.to.equal(digest(["ab", "c"]));
  });

  it("does not depend on how many texts come at once", () => {
    const long = Array.from({ length: 50 }, (_, i) => "é".repeat(i * 50));
    const text = long.map((one) => `${one.length}:${one}`).join("");
    expect(digest(long)).to.equal(bytesToHex(sha256(utf8ToBytes(text))));
  });
});
