import { expect } from "chai";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EVENT_STATUSES } from "../../src/ontology/claim-values";
import { ENTITY_TYPES, type EntityType } from "../../src/ontology/entity-types";
import { COMMON_ROLES, EVENT_ROWS, type EventType } from "../../src/ontology/event-frames";
import { RELATION_ROWS, type RelationType } from "../../src/ontology/relation-types";

const STORIES = join(__dirname, "../../src/train/stories");
const NAME_TYPES = ["PER", "ORG", "PLACE", "FAC", "EVENT", "DEMONYM", "OTHER"];

interface StoryGraph {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { id: string; type: EntityType; aliases?: string[]; nominals?: string[] }[];
  readonly relations: readonly { type: RelationType; source: string; target: string; quote: string }[];
  readonly events: readonly {
    id: string;
    type: EventType;
    trigger: string;
    quote: string;
    also?: string[];
    status: string;
    speakers?: string[];
    arguments?: { role: string; entity?: string; text?: string }[];
  }[];
  readonly quotations?: readonly { quote: string; speaker: string; type: string }[];
}

/** What is wrong with a story, one line each. */
function faultsOf(story: StoryGraph): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(`${story.id}: ${fault}`);
  };
  const stands = (words: string | undefined, where: string): void =>
    check(words !== undefined && words !== "" && story.text.includes(words), `${where} is not in the text: ${words}`);
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
  const someone = (words: string, where: string): void => {
    if (!entities.has(words)) stands(words, where);
  };
  check(entities.size === story.entities.length, "two entities have one id");
  for (const { id, type, aliases = [], nominals = [] } of story.entities) {
    check(Object.hasOwn(ENTITY_TYPES, type), `type ${type} of ${id}`);
    check(aliases.length > 0, `${id} has no alias`);
    for (const words of [...aliases, ...nominals]) stands(words, `a name of ${id}`);
  }
  for (const { type, source, target, quote } of story.relations) {
    const row = RELATION_ROWS[type];
    const [from, to] = [entities.get(source), entities.get(target)];
    check(row !== undefined && from !== undefined && row.source.includes(from.type), `source ${source} of ${type}`);
    check(row !== undefined && to !== undefined && row.target.includes(to.type), `target ${target} of ${type}`);
    check(source !== target, `self-loop of ${source}`);
    stands(quote, `the quote of ${type}`);
  }
  check(new Set(story.events.map(({ id }) => id)).size === story.events.length, "two events have one id");
  for (const { id, type, trigger, quote, also = [], status, speakers = [], arguments: fillers = [] } of story.events) {
    const row = EVENT_ROWS[type];
    check(row !== undefined, `type ${type} of ${id}`);
    check(quote.includes(trigger), `the trigger of ${id} is not in its quote`);
    for (const words of [quote, ...also]) stands(words, `a quote of ${id}`);
    check((EVENT_STATUSES as readonly string[]).includes(status), `status ${status} of ${id}`);
    for (const speaker of speakers) someone(speaker, `a speaker of ${id}`);
    for (const { role, entity, text } of fillers) {
      check(row !== undefined && (role in row.roles || role in COMMON_ROLES), `role ${role} of ${id}`);
      if (entity === undefined) stands(text, `${role} of ${id}`);
      else check(entities.has(entity), `${role} of ${id} is ${entity}, which is no entity`);
    }
  }
  for (const { quote, speaker, type } of story.quotations ?? []) {
    stands(quote, "a quotation");
    someone(speaker, "a quotation's speaker");
    check(type === "direct" || type === "indirect", `a quotation's type ${type}`);
  }
  return faults;
}

describe("stories written for training", () => {
  it("have graphs whose every word stands in the text and whose every type is the ontology's", () => {
    const files = readdirSync(join(STORIES, "graphs"));
    const faults = files.flatMap((file) => {
      const story = JSON.parse(readFileSync(join(STORIES, "graphs", file), "utf8")) as StoryGraph;
      return [...(`${story.id}.json` === file ? [] : [`${file} calls itself ${story.id}`]), ...faultsOf(story)];
    });
    expect(files.length).to.be.greaterThan(100);
    expect(faults).to.deep.equal([]);
  });

  it("have names marked by known types, without nesting", () => {
    const faults: string[] = [];
    for (const file of readdirSync(join(STORIES, "names")))
      for (const line of readFileSync(join(STORIES, "names", file), "utf8").split("\n")) {
        const rest = line.replace(/\[([A-Z]+) [^[\]]+\]/g, (mark, type: string) =>
          NAME_TYPES.includes(type) ? "" : mark,
        );
        if (/[[\]]/.test(rest)) faults.push(`${file}: ${line}`);
      }
    expect(faults).to.deep.equal([]);
  });

  it("would be refused with a quote, a role or an end that is wrong", () => {
    const story: StoryGraph = {
      id: "x",
      text: "Rebels attacked Kandara.",
      entities: [{ id: "k", type: "Place", aliases: ["Kandara"] }],
      relations: [{ type: "LEADS", source: "k", target: "k", quote: "Kandara" }],
      events: [
        { id: "e", type: "Attack", trigger: "struck", quote: "Rebels attacked", status: "occurred" },
        {
          id: "f",
          type: "Attack",
          trigger: "attacked",
          quote: "attacked",
          status: "over",
          arguments: [{ role: "penalty", entity: "z" }],
        },
      ],
      quotations: [{ quote: "Help!", speaker: "k", type: "direct" }],
    };
    expect(faultsOf(story)).to.deep.equal([
      "x: source k of LEADS",
      "x: self-loop of k",
      "x: the trigger of e is not in its quote",
      "x: status over of f",
      "x: role penalty of f",
      "x: penalty of f is z, which is no entity",
      "x: a quotation is not in the text: Help!",
    ]);
  });
});
