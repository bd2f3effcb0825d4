// Who is in an article, in which posts, and the words that show it.
//
//   npx ts-node examples/who-is-in-it.ts
//
// Output:
//   Soren Dahl
//     FOUNDED Skagen Lines: “Skagen, which is headquartered in Aarhus and employs about 6,100 people, was founded in 1974 by the brothers Henrik and Soren Dahl”
//     FAMILY_OF Henrik Dahl as brothers: “brothers Henrik and Soren Dahl”
//   Erik Moen
//     WORKS_FOR Norvane Group as spokesman: “Erik Moen, a spokesman for the company”
//   Ingrid Solheim
//     WORKS_FOR Norway as former finance minister: “Solheim, a former finance minister of Norway”
//     LEADS Norvane Group as chief executive: “Norvane chief executive Ingrid Solheim”
//   Henrik Dahl
//     FAMILY_OF Soren Dahl as brothers: “brothers Henrik and Soren Dahl”
//     FAMILY_OF Lars Dahl as son: “Lars Dahl, a son of the co-founder”
//     FOUNDED Skagen Lines: “Skagen, which is headquartered in Aarhus and employs about 6,100 people, was founded in 1974 by the brothers Henrik”
//   Lars Dahl
//     LEADS Skagen Lines as chairman: “Skagen’s chairman, Lars Dahl”
//     FAMILY_OF Henrik Dahl as son: “Lars Dahl, a son of the co-founder”
import { buildGraph } from "../src"; // "nutgraph" in your project
import { readArticles } from "./read-articles";

async function main(): Promise<void> {
  const kg = await buildGraph(readArticles("harbor-deal"));
  for (const person of kg.people()) {
    console.log(person.name);
    for (const relation of kg.relations({ source: person })) {
      // Kinship runs both ways and is stored once.
      const other = kg.entity(relation.source === person.id ? relation.target : relation.source);
      const role = relation.role === undefined ? "" : ` as ${relation.former ? "former " : ""}${relation.role}`;
      const [evidence] = kg.evidence(relation);
      console.log(`  ${relation.type} ${other.name}${role}: “${evidence?.quote}”`);
    }
  }
}

void main();
