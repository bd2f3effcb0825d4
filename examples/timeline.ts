// A timeline over several articles: dated events in order, each with its sources.
//
//   npx ts-node examples/timeline.ts
//
// Output:
//   1974  Henrik Dahl and Soren Dahl founded Skagen Lines in Aarhus, 1974 [harbor-deal]
//   2019  Victor Lanza aided Dean Whitlock with cash at Harbor View Hotel, 2019 [mayor-trial]
//   2021  Marta Quiroga and Sofia Velarde founded Civic Front, 2021 [serena-election]
//   2021  Investigation by FBI, 2021 [mayor-trial]
//   2021-08  Thousands of ISIS-K inmates released from two Afghan prisons, 2021-08 [kabul-airport]
//   2021-08-15  Seizure of Kabul, 2021-08-15 [kabul-airport]
//   2021-08-26  Bombing by ISIS-K in Kabul, 2021-08-26 (13+ killed, about 200 injured) [kabul-airport]
//   2021-08-31  United States to withdraw the last American troops, 2021-08-31 [kabul-airport]
//   2022  European Commission fined Norvane Group, 2022 [harbor-deal]
//   2022-03  Two agents investigated the city hall, 2022-03 [mayor-trial]
//   2022-W10  Walter Brandt resigned, week 10 of 2022 [mayor-trial]
//   2023  Victor Lanza convicted, 2023 [mayor-trial]
//   2023-11  Dunstan “Dusty” Okafor appointed at Eastgate City and Larkspur Rovers, 2023-11 [cup-final]
//   2023-11  Larkspur Rovers dismissed Paolo Venturi, 2023-11 [cup-final]
//   2024-01  Tomas Herrera appointed at Larkspur Rovers, 2024-01 [cup-final]
//   2024-05-18  Larkspur Rovers won against Eastgate City in the Continental Cup at Meridian Stadium, 2024-05-18 [cup-final]
//   2024-08  Larkspur Rovers to win in the Southern Cup in Lisbon, 2024-08 [cup-final]
//   2025-01  Ingrid Solheim appointed at Skagen Lines and Norvane Group, 2025-01 [harbor-deal]
//   2025-02-12  A jury convicted Walter Brandt over taking $310,000 in Port Callan, 2025-02-12 [mayor-trial]
//   2025-03-11  Norvane Group to acquire Skagen Lines for $2.4 Billion, 2025-03-11 [harbor-deal]
//   2025-04-03  Alicia Mendez to sentence Walter Brandt, 2025-04-03 [mayor-trial]
//   2025-06-15  Sofia Velarde elected as president of Costa Serena in Costa Serena, 2025-06-15 [serena-election]
//   2025-06-16  Attack by Supporters of Mr. Paz and police with tear gas, 2025-06-16 (2 injured) [serena-election]
//   2025-06-16  Supporters of Mr. Paz protested, 2025-06-16 [serena-election]
//   2025-08-01  Hugo Barrientos to be appointed as the new president at Costa Serena, 2025-08-01 [serena-election]
//   2025-11-02  At least 120 people injured in Port Lusaya, 2025-11-02 [river-flood]
//   2025-11-02  Red Cross opened a camp at Lusaya Stadium, 2025-11-02 [river-flood]
//   2025-11-02  A bridge collapsed in Port Lusaya, 2025-11-02 (120+ injured) [river-flood]
//   2025-11-03  Amara Nkosi travelled to Chitanda, 2025-11-03 [river-flood]
//   2025-11-03  Amara Nkosi to aid the families of victims, 2025-11-03 [river-flood]
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
