// What the second opinion sees of a role candidate: frame, role, where it comes from, what fills it, and how the event
// stands otherwise. Features are hashed strings, as in trigger-features.ts.

import { feature1, hashText } from "../model/features";
import type { Mentioned, Parsed, Resolved } from "./document";
import type { DraftEvent } from "./draft-event";
import type { TriggerCandidate } from "./find-triggers";
import { isOfClass } from "./filler-class";
import { prepositionOf } from "./slots";
import { treePath } from "./tree-path";
import type { RoleCandidate } from "./role-candidates";

const bucket = (n: number): number => (n <= 3 ? n : n <= 6 ? 5 : 8);

/** The features of one candidate among all of the event's. */
export function roleFeatures(
  doc: Parsed & Mentioned & Resolved,
  event: DraftEvent,
  candidate: RoleCandidate,
  all: readonly RoleCandidate[],
): Int32Array {
  const { argument, origin } = candidate;
  const trigger = (event.triggers.find((each) => each.sentence.index === argument.sentence) ??
    event.triggers[0]) as TriggerCandidate;
  const sentence = doc.sentences[argument.sentence];
  const word = sentence?.tokens[argument.token];
  const lemma = trigger.sentence.tokens[trigger.token]?.lemma.toLowerCase() ?? "";
  const chain = argument.chain !== undefined ? doc.chains[argument.chain] : undefined;
  const type = chain?.type ?? word?.upos ?? "";
  const frame = event.type;
  const role = `${frame}.${argument.role}`;
  const source = origin === "slot" ? argument.slot : origin;
  const coarse = origin.startsWith("near:") ? "near" : origin.split(":").slice(0, 2).join(":");
  const out: number[] = [];
  const add = (name: string): void => void out.push(feature1(hashText("role"), hashText(name)));
  add("bias");
  add(`role=${argument.role}`);
  add(`role=${role}`);
  add(`source=${source}`);
  add(`source=${source}|${argument.role}`);
  add(`source=${coarse}|${role}`);
  add(`source=${source}|${role}`);
  add(`source=${source}|${lemma}|${argument.role}`);
  add(`type=${type}|${argument.role}`);
  add(`type=${type}|${role}|${coarse}`);
  add(`filled=${chain !== undefined}|${role}`);
  add(`lemma=${word?.lemma.toLowerCase()}|${argument.role}`);
  add(`lemma=${word?.lemma.toLowerCase()}|${role}`);
  for (const also of candidate.also) {
    const other = also.startsWith("near:") ? "near" : also.split(":").slice(0, 2).join(":");
    add(`also=${other}|${argument.role}`);
    add(`also=${other}|${coarse}|${argument.role}`);
  }
  add(`origins=${bucket(candidate.also.length)}|${argument.role}|${coarse}`);
  if (sentence && sentence === trigger.sentence) {
    const path = treePath(sentence, trigger.token, argument.token);
    add(`path=${path}|${argument.role}|${coarse}`);
    add(`path=${path}|${role}`);
    add(`path=${path}|${argument.role}|${trigger.trigger.kind}|${coarse}`);
    add(`preposition=${prepositionOf(sentence, argument.token)}|${argument.role}|${coarse}`);
    add(`steps=${path === "far" ? "far" : path.split(/[<>]/).length}|${coarse}|${argument.role}`);
    add(`human=${isOfClass({ sentence, token: argument.token }, "human")}|${role}|${coarse}`);
  }
  const rivals = all.filter((other) => other.argument.role === argument.role);
  const own = rivals.filter((other) => other.origin === "slot").length;
  add(`own=${bucket(own)}|${argument.role}|${origin === "slot"}`);
  add(`own=${bucket(own)}|${role}|${coarse}`);
  add(`rivals=${bucket(rivals.length)}|${argument.role}|${coarse}`);
  add(`rank=${bucket(rivals.indexOf(candidate))}|${argument.role}|${coarse}`);
  const near = Math.min(...event.triggers.map((each) => Math.abs(each.sentence.index - argument.sentence)));
  add(`distance=${bucket(near)}|${argument.role}|${coarse}`);
  if (near === 0) {
    const between = argument.token - trigger.token;
    add(`side=${Math.sign(between)}|${bucket(Math.abs(between))}|${argument.role}`);
    add(`side=${Math.sign(between)}|${role}|${coarse}`);
  }
  add(`kind=${trigger.trigger.kind}|${role}|${source}`);
  add(`status=${event.status}|${argument.role}`);
  add(`triggers=${bucket(event.triggers.length)}|${argument.role}|${coarse}`);
  add(`deprel=${word?.deprel}|${argument.role}`);
  add(`relation=${word?.deprel}|${role}|${coarse}`);
  add(`position=${bucket(argument.sentence)}|${argument.role}|${coarse}`);
  if (chain && argument.role === "place") {
    const places = doc.chains.filter((other) => other.named && /^(?:Place|Facility)$/.test(other.type)).length;
    const rivalsNear = rivals.filter((other) => other.origin === "slot" || other.origin === "sentence").length;
    add(`placeMentions=${bucket(chain.mentions.length)}|${coarse}`);
    add(`placeShare=${bucket(places)}|${coarse}`);
    add(`placeRivals=${bucket(rivalsNear)}|${coarse}`);
    add(`placeOnly=${rivals.length === 1}|${frame}`);
    add(`placeType=${chain.type}|${chain.subtype ?? ""}|${coarse}`);
    const support = all.filter((other) => other.argument.chain === argument.chain && other !== candidate).length;
    add(`placeSupport=${bucket(support)}|${coarse}`);
    const before = sentence?.tokens[argument.token - 1]?.lemma.toLowerCase() ?? "";
    add(`placeBefore=${before}|${coarse}`);
    add(`placeOf=${word?.deprel}|${sentence?.tokens[word?.head ?? -1]?.upos ?? ""}|${coarse}`);
  }
  const used = all.some(
    (other) =>
      other !== candidate &&
      other.origin === "slot" &&
      other.argument.chain !== undefined &&
      other.argument.chain === argument.chain,
  );
  add(`used=${used}|${role}`);
  const samePlace = event.arguments.some(
    (other) => other.chain !== undefined && other.chain === argument.chain && other.role !== argument.role,
  );
  add(`elsewhere=${samePlace}|${argument.role}`);
  return Int32Array.from(out);
}
