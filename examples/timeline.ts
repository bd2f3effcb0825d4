// A timeline over several articles: dated events in order, each with its sources.
//
//   npx ts-node examples/timeline.ts
//
// Output:
import { buildGraph } from "../src"; // "nutgraph" in your project
import { readArticles } from "./read-articles";

async function main(): Promise<void> {
  const kg = await buildGraph(readArticles());
  for (const event of kg.timeline({ status: ["occurred", "ongoing", "planned"] })) {
    const articles = new Set(kg.evidence(event).map((evidence) => evidence.article));
    console.log(`${event.time}  ${event.name} [${[...articles].join(", ")}]`);
  }
}

void main();
