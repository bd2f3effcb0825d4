// How two entities are joined: a shortest path over relations and shared events, each hop with its words.
//
//   npx ts-node examples/path-between.ts
//
// Output:
import { buildGraph } from "../src"; // "nutgraph" in your project
import { readArticles } from "./read-articles";

async function main(): Promise<void> {
  const kg = await buildGraph(readArticles());
  const nameOf = (id: string): string => kg.graph.getNodeAttribute(id, "label");
  for (const step of kg.path(kg.entity("John Kirby"), kg.entity("Abu Omar Khorasani")) ?? []) {
    const arrow = step.forward ? `—${step.edge.type}→` : `←${step.edge.type}—`;
    console.log(`${nameOf(step.from)} ${arrow} ${nameOf(step.to)}`);
    console.log(`  “${step.edge.claims[0]?.evidence.quote}”`);
  }
}

void main();
