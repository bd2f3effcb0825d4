// Random graphs of single articles over a small stock of names, so that clashes, homonyms and shared company are common.

import fc from "fast-check";
import type { EventRecord, GraphData } from "../../src/graph/graph-data";
import { sketch } from "../../src/train/evaluate/article-sketch";

const NAMES: readonly string[] = [
  "P a = John Smith | Smith | the mayor",
  "P a = John Smith | the cricketer",
  "P a = John A. Smith | Smith",
  "P a = J. Smith",
  "P a = Smith",
  "P b = Bill Clinton | Clinton",
  "P b = William Clinton",
  "P c = Mary Jones | the singer",
  "P c = Jones",
  "O d = Acme Corp.:company | Acme",
  "O d = Acme Ltd.:company",
  "O d = Acme",
  "O e = Palestinian Authority:government | PA",
  "O e = Press Association:media | PA",
  "O e = PA",
  "O f = Supreme Court:court",
  "L g = Georgia:country | Georgian>Georgia",
  "L g = Georgia:region",
  "L g = Georgian>Georgia",
  "L h = Toledo:city",
  "L i = Ohio:region",
  "F j = Central Prison",
  "E k = Hurricane Katrina",
];
const RELATIONS = ["LEADS", "WORKS_FOR", "CITIZEN_OF", "LOCATED_IN", "PART_OF", "OPPOSES", "FAMILY_OF"] as const;
const ROLES = ["", "mayor", "president", "bowler"];
const TYPES = ["Attack", "Meet", "Die"] as const;
const ROLE_NAMES = ["agent", "target", "victim", "participant", "place"] as const;
const TIMES = [undefined, "2005-10-12", "2005-10", "2005-10-13"];

const pick = <T>(items: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...items);

/** What the relations and events of a random article are made of; numbers choose among its entities. */
const drafts = fc.record({
  names: fc.uniqueArray(fc.nat(NAMES.length - 1), { minLength: 1, maxLength: 7 }),
  published: pick([undefined, "2005-10-12", "2005-10-14"]),
  relations: fc.array(fc.tuple(pick(RELATIONS), fc.nat(6), fc.nat(6), pick(ROLES), pick(TIMES), fc.boolean()), {
    maxLength: 4,
  }),
  events: fc.array(
    fc.record({
      type: pick(TYPES),
      time: pick(TIMES),
      killed: fc.option(fc.nat(9), { nil: undefined }),
      status: pick(["occurred", "planned", "denied"] as const),
      args: fc.uniqueArray(fc.tuple(pick(ROLE_NAMES), fc.nat(6)), { selector: (arg) => arg.join(), maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  speakers: fc.array(fc.nat(6), { maxLength: 2 }),
});

/** Articles `r0`, `r1`, … as graphs of one article each. */
export const randomParts = (most: number): fc.Arbitrary<GraphData[]> =>
  fc.array(drafts, { minLength: 1, maxLength: most }).map((all) =>
    all.map((draft, n) => {
      const id = `r${n}`;
      const lines = draft.names.map((name, i) => (NAMES[name] as string).replace(/ \w+ =/, ` e${i} =`));
      const count = lines.length;
      const stated = draft.relations.flatMap(([type, a, b, role]) =>
        a % count === b % count ? [] : [`e${a % count} ${type} e${b % count} ${role}`],
      );
      const part = sketch(id, [...lines, ...new Set(stated)].join("\n"), draft.published);
      const entity = (i: number): string => `${id}/e${i % count}`;
      const evidenceOf = (i: number) => {
        const { article, start, end, quote } = (part.entities[i % count] as GraphData["entities"][number])
          .mentions[0] as {
          article: string;
          start: number;
          end: number;
          quote: string;
        };
        return { article, start, end, quote };
      };
      const claim = (i: number) => ({
        speaker: entity(i),
        quoteType: "indirect" as const,
        polarity: "affirmed" as const,
        certainty: "certain" as const,
        evidence: evidenceOf(i),
        confidence: 0.5,
        extractor: "random",
      });
      const events = draft.events.map(({ type, time, killed, status, args }, i): EventRecord => ({
        id: `${id}/event${i}`,
        type,
        name: "",
        trigger: evidenceOf(i),
        triggers: [evidenceOf(i), evidenceOf(i + 1)]
          .filter((each, k, list) => k === 0 || each.start !== list[0]?.start)
          .sort((a, b) => a.start - b.start),
        ...(time !== undefined && { time }),
        status,
        ...(killed !== undefined && { killed: { min: killed } }),
        arguments: args.map(([role, k]) => ({ role, entity: entity(k), claims: [claim(k)] })),
        claims: [claim(i)],
      }));
      const relations = part.relations.map((relation, i) => {
        const [, , , , time, former] = draft.relations[i] ?? [];
        return { ...relation, ...(time && { since: time }), ...(former && { former: true as const }) };
      });
      const quotations = draft.speakers.map((k, i) => ({
        id: `${id}/quotation${i}`,
        speaker: entity(k),
        cue: "said",
        type: "direct" as const,
        ...evidenceOf(k + i),
      }));
      return { ...part, relations, events, quotations };
    }),
  );
