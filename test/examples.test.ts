// Every example prints exactly what its opening comment promises. UPDATE_EXAMPLES=1 rewrites the comments; a person
// reads the difference.
import { expect } from "chai";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const FOLDER = resolve(__dirname, "../examples");
const HEADER = /^((?:\/\/.*\n)*?\/\/ Output:\n)((?:\/\/.*\n)*)/;
/** An example loads the model and reads six articles; this is generous on a loaded machine. */
const TIMEOUT_MS = 300_000;

describe("the examples", () => {
  const scripts = readdirSync(FOLDER).filter((file) => /\/\/ Output:\n/.test(read(file)));

  it("are at least four", () => {
    expect(scripts.length).to.be.at.least(4);
  });

  for (const script of scripts)
    it(`${script} prints what its opening comment says`, () => {
      const output = execFileSync(process.execPath, ["-r", "ts-node/register/transpile-only", join(FOLDER, script)], {
        encoding: "utf8",
        cwd: resolve(FOLDER, ".."),
      });
      const comment = output
        .trimEnd()
        .split("\n")
        .map((line) => `//   ${line}\n`)
        .join("");
      if (process.env["UPDATE_EXAMPLES"] === "1")
        writeFileSync(
          join(FOLDER, script),
          read(script).replace(HEADER, (_, head: string) => head + comment),
        );
      expect(HEADER.exec(read(script))?.[2]).to.equal(comment);
    }).timeout(TIMEOUT_MS);
});

function read(file: string): string {
  return file.endsWith(".ts") ? readFileSync(join(FOLDER, file), "utf8") : "";
}
