// How two entities are joined: a shortest path over relations and shared events, each hop with its words.
//
//   npx ts-node examples/path-between.ts
//
// Output:
//   Abu Omar Khorasani —LEADS→ ISIS-K
//     “Abu Omar Khorasani, a former leader of ISIS-K”
//   ISIS-K ←AGENT— Bombing by ISIS-K in Kabul, 2021-08-26 (13+ killed, about 200 injured)
//     “ISIS-K, an affiliate of the Islamic State that is based in Afghanistan, claimed responsibility for Thursday’s bombing”
//   Bombing by ISIS-K in Kabul, 2021-08-26 (13+ killed, about 200 injured) —PLACE→ Kabul
//     “Thousands of ISIS-K inmates left two Afghan prisons this month after the Taliban seized the country, Pentagon spokesman John Kirby told reporters on Friday, a day after a suicide bombing outside the airport in Kabul”
import { buildGraph } from "../src"; // "nutgraph" in your project
import { readArticles } from "./read-articles";

async function main(): Promise<void> {
  const kg = await buildGraph(readArticles());
  const nameOf = (id: string): string => kg.graph.getNodeAttribute(id, "label");
  for (const step of kg.path(kg.entity("Abu Omar Khorasani"), kg.entity("Kabul")) ?? []) {
    const arrow = step.forward ? `—${step.edge.type}→` : `←${step.edge.type}—`;
    console.log(`${nameOf(step.from)} ${arrow} ${nameOf(step.to)}`);
    console.log(`  “${step.edge.claims[0]?.evidence.quote}”`);
  }
}

void main();
