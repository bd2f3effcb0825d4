// What happened, and who says so: every event with its roles, its status, and the speaker of each claim.
//
//   npx ts-node examples/what-happened.ts
//
// Output:
import { buildGraph, type Claim } from "../src"; // "nutgraph" in your project
import { readArticles } from "./read-articles";

async function main(): Promise<void> {
  const kg = await buildGraph(readArticles("kabul-airport"));
  const speakerOf = (claim: Claim): string =>
    claim.speaker === undefined ? (claim.speakerText ?? "the article itself") : kg.entity(claim.speaker).name;
  for (const event of kg.events()) {
    console.log(`${event.type} (${event.status}${event.time === undefined ? "" : `, ${event.time}`})`);
    for (const { role, entity, text } of event.arguments)
      console.log(`  ${role}: ${text ?? (entity === undefined ? "" : kg.entity(entity).name)}`);
    for (const claim of event.claims) console.log(`  says ${speakerOf(claim)}: “${claim.evidence.quote}”`);
  }
}

void main();
