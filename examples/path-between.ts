// How two entities are joined: a shortest path over relations and shared events, each hop with its words.
//
//   npx ts-node examples/path-between.ts
//
// Output:
//   Lars Dahl —LEADS→ Skagen Lines
//     “Skagen’s chairman, Lars Dahl”
//   Skagen Lines ←ORGANIZATION— Ingrid Solheim appointed at Skagen Lines and Norvane Group, 2025-01
//     “Skagen, which is headquartered in Aarhus and employs about 6,100 people, was founded in 1974 by the brothers Henrik and Soren Dahl”
//   Ingrid Solheim appointed at Skagen Lines and Norvane Group, 2025-01 —PERSON→ Ingrid Solheim
//     “Ms. Solheim, a former finance minister of Norway, took over at Norvane in January”
import { buildGraph } from "../src"; // "nutgraph" in your project
import { readArticles } from "./read-articles";

async function main(): Promise<void> {
  const kg = await buildGraph(readArticles());
  const nameOf = (id: string): string => kg.graph.getNodeAttribute(id, "label");
  for (const step of kg.path(kg.entity("Lars Dahl"), kg.entity("Ingrid Solheim")) ?? []) {
    const arrow = step.forward ? `—${step.edge.type}→` : `←${step.edge.type}—`;
    console.log(`${nameOf(step.from)} ${arrow} ${nameOf(step.to)}`);
    console.log(`  “${step.edge.claims[0]?.evidence.quote}”`);
  }
}

void main();
