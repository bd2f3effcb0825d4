// How two entities are joined: a shortest path over relations and shared events, each hop with its words.
//
//   npx ts-node examples/path-between.ts
//
// Output:
//   Lars Dahl —LEADS→ Skagen Lines
//     “Skagen’s chairman, Lars Dahl”
//   Skagen Lines ←TARGET— Norvane Group to acquire Skagen Lines and a Danish ferry operator
//     “to Buy Ferry Operator Skagen Lines for $2.4 Billion”
//   Norvane Group to acquire Skagen Lines and a Danish ferry operator —AGENT→ Norvane Group
//     “that it had agreed to acquire Skagen Lines, a Danish ferry operator, for $2.4 billion in cash, in what would be its largest takeover”
//   Norvane Group ←LEADS— Ingrid Solheim
//     “Norvane chief executive Ingrid Solheim”
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
