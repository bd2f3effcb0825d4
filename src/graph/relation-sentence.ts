// A relation put into one plain sentence, as parts so that names can be links. The verb of each type is a row here.

import type { RelationType } from "../ontology/relation-types";
import type { SentencePart } from "./event-sentence";
import type { Relation } from "./graph-data";

/** Present and past of each type's verb phrase. */
const VERBS = {
  BASED_IN: ["is based in", "was based in"],
  LOCATED_IN: ["lies in", "lay in"],
  CITIZEN_OF: ["is from", "was from"],
  LIVES_IN: ["lives in", "lived in"],
  BORN_IN: ["was born in", "was born in"],
  FAMILY_OF: ["is a relative of", "was a relative of"],
  LEADS: ["leads", "led"],
  WORKS_FOR: ["works for", "worked for"],
  MEMBER_OF: ["is a member of", "was a member of"],
  FOUNDED: ["founded", "founded"],
  EDUCATED_AT: ["studied at", "studied at"],
  OWNS: ["owns", "owned"],
  PART_OF: ["is part of", "was part of"],
  AFFILIATED_WITH: ["is affiliated with", "was affiliated with"],
  ALLIED_WITH: ["is allied with", "was allied with"],
  OPPOSES: ["opposes", "opposed"],
  CONTROLS: ["controls", "controlled"],
} as const satisfies Record<RelationType, readonly [string, string]>;

/** "John Kirby works for Pentagon (spokesman)"; `nameOf` gives an entity's name. */
export function relationSentence(relation: Relation, nameOf: (id: string) => string): readonly SentencePart[] {
  const { source, target, type, role, former } = relation;
  const parts: SentencePart[] = [
    { text: nameOf(source), entity: source },
    { text: ` ${VERBS[type][former ? 1 : 0]} ` },
    { text: nameOf(target), entity: target },
  ];
  if (role !== undefined) parts.push({ text: ` (${former ? `former ${role}` : role})` });
  return parts;
}
