// Who is in an article, in which posts, and the words that show it.
//
//   npx ts-node examples/who-is-in-it.ts
//
// Output:
import { buildGraph } from "../src"; // "nutgraph" in your project
import { readArticles } from "./read-articles";

async function main(): Promise<void> {
  const kg = await buildGraph(readArticles("harbor-deal"));
  for (const person of kg.people()) {
    console.log(person.name);
    for (const relation of kg.relations({ source: person })) {
      const role = relation.role === undefined ? "" : ` as ${relation.former ? "former " : ""}${relation.role}`;
      const [evidence] = kg.evidence(relation);
      console.log(`  ${relation.type} ${kg.entity(relation.target).name}${role}: “${evidence?.quote}”`);
    }
  }
}

void main();
