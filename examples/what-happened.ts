// What happened, and who says so: every event with its roles, its status, and the speaker of each claim.
//
//   npx ts-node examples/what-happened.ts
//
// Output:
//   Besiege (ongoing)
//     agent: Militants
//     target: Hamid Karzai International Airport
//     says the article itself: “Militants loyal to the group have reportedly surrounded Hamid Karzai International Airport, and U.S. commanders expect further attacks before the last American troops withdraw on Aug. 31”
//   Attack (occurred, 2021-08-26)
//     place: Kabul
//     agent: ISIS-K
//     victim: at least 13 U.S. service members
//     victim: about 200 others
//     says the article itself: “Thousands of ISIS-K inmates left two Afghan prisons this month after the Taliban seized the country, Pentagon spokesman John Kirby told reporters on Friday, a day after a suicide bombing outside the airport in Kabul”
//     says the article itself: “ISIS-K, an affiliate of the Islamic State that is based in Afghanistan, claimed responsibility for Thursday’s bombing”
//     says the article itself: “The attack killed at least 13 U.S. service members”
//   Release (occurred)
//     agent: Taliban
//     origin: Parwan Detention Facility
//     person: between 5,000 and 7,000 inmates
//     says CNBC: “The Taliban freed between 5,000 and 7,000 inmates from the Parwan Detention Facility at Bagram Air Base and from Pul-e-Charkhi, a prison on the eastern edge of Kabul, according to the broadcaster CNBC”
//   Attack (planned)
//     agent: Taliban
//     says the article itself: “and U.S. commanders expect further attacks before the last American troops withdraw on Aug. 31”
//   Release (occurred, 2021-08)
//     origin: two Afghan prisons
//     person: Thousands of ISIS-K inmates
//     says John Kirby: “Thousands of ISIS-K inmates left two Afghan prisons this month after the Taliban seized the country”
//   Die (occurred)
//     cause: The attack
//     victim: at least 13 U.S. service members
//     says the article itself: “The attack killed at least 13 U.S. service members”
//   Injure (occurred)
//     place: Kabul
//     victim: about 200 others
//     says Health officials: “and about 200 others had been wounded”
//   Execute (occurred)
//     agent: Taliban fighters
//     person: Abu Omar Khorasani
//     says Wall Street Journal: “Taliban fighters executed Abu Omar Khorasani, a former leader of ISIS-K”
//   Seize (occurred)
//     agent: Taliban
//     target: Afghanistan
//     target: Both of those prisons
//     says John Kirby: “after the Taliban seized the country”
//     says John Kirby: “Both of those prisons were overrun, and both were emptied”
//   Seize (occurred, 2021-08-15)
//     target: Kabul
//     says Wall Street Journal: “After they captured Kabul on Aug. 15”
//   Withdraw (planned, 2021-08-31)
//     agent: United States
//     target: the last American troops
//     says the article itself: “before the last American troops withdraw on Aug. 31”
//   Die (occurred)
//     place: Kabul
//     victim: more than 170 people
//     says Health officials: “that more than 170 people had died and about 200 others had been wounded”
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
