// Events: triggers over the trees, their roles, status and time, merged to one event per real happening, each with its
// claims. The stages lie in files of their own; this one puts them in order and gives the result its public shape.

import type { Count, EventStatus, Toll } from "../ontology/claim-values";
import type { Scorer } from "../model/linear";
import { EVENT_ROWS } from "../ontology/event-frames";
import { attachTime } from "./attach-time";
import type {
  Attributed,
  AttributionSpan,
  Evented,
  LocalArgument,
  LocalClaim,
  LocalEvent,
  Mentioned,
  Parsed,
  Resolved,
  Timed,
} from "./document";
import type { DraftEvent } from "./draft-event";
import type { ClaimCandidate } from "./claim-candidates";
import { clauseSpan } from "./clause-span";
import { fillRoles, type DraftArgument } from "./fill-roles";
import { findTriggers, type TriggerCandidate } from "./find-triggers";
import { eventStatus } from "./event-status";
import { linkCasualties } from "./link-casualties";
import { makeClaim, makeClaims } from "./make-claim";
import type { EventModel, Judge } from "./event-model";
import { deniedInvolvement } from "./involvement";
import { judgeClaims } from "./judge-claims";
import { judgeRoles } from "./judge-roles";
import { judgeStatus } from "./judge-status";
import { withoutLaterTime } from "./later-time";
import { judgeTriggers, TABLE_CONFIDENCE } from "./judge-triggers";
import { mergeEvents, ruleSameness } from "./merge-events";
import { learnedSameness } from "./merge-features";

type Read = Parsed & Mentioned & Resolved & Timed & Attributed;

/**
 * Finds the events of a document.
 *
 * @example // “Gunmen attacked a market in Diafarabé on Thursday, killing 26 herders.”
 * findEvents(doc).events.map((event) => event.type); // ["Attack", "Die"]
 */
export const findEvents = (doc: Read, model?: EventModel, claims?: Judge, statuses?: Scorer): Evented =>
  findEventsOfAll([doc], model, claims, statuses)[0] as Evented;

/** The same for several documents; every step is done for all of them before the next one, as its weights are in the caches then. */
export const findEventsOfAll = (
  docs: readonly Read[],
  model?: EventModel,
  claims?: Judge,
  statuses?: Scorer,
): Evented[] =>
  readAllEvents(docs, model, statuses).map((events, d) => ({
    events: events.map((event) => toLocal(docs[d] as Read, event, claims)),
  }));

/** The merged events with their roles, before claims are made. */
export const readEvents = (doc: Read, model?: EventModel, statuses?: Scorer): DraftEvent[] =>
  readAllEvents([doc], model, statuses)[0] as DraftEvent[];

function readAllEvents(docs: readonly Read[], model?: EventModel, statuses?: Scorer): DraftEvent[][] {
  const step = (
    events: readonly DraftEvent[][],
    work: (doc: Read, own: DraftEvent[]) => DraftEvent[],
  ): DraftEvent[][] => events.map((own, d) => work(docs[d] as Read, own));
  const drafts = docs.map(draftEvents);
  const judged = step(drafts, (doc, own) => judgeTriggers(doc, own, model));
  const merged = step(judged, (doc, own) =>
    mergeEvents(
      linkCasualties(doc, own),
      model ? (event, draft, rank) => learnedSameness(model, doc, event, draft, rank) : ruleSameness,
    ),
  );
  const filled = step(merged, (doc, own) => judgeRoles(doc, own, model));
  if (!statuses) return filled;
  return step(filled, (doc, own) =>
    own.map((event) =>
      withoutLaterTime({ ...event, status: judgeStatus(doc, event, statuses) }, doc.article.published),
    ),
  );
}

/** One draft per trigger, before linking and merging. */
export function draftEvents(doc: Read): DraftEvent[] {
  return findTriggers(doc).map((candidate) => {
    const { sentence, token, trigger } = candidate;
    const time = attachTime(doc, sentence.index, token)?.value;
    const status: EventStatus = eventStatus(doc, sentence.index, token);
    return {
      type: trigger.frame,
      triggers: [candidate],
      arguments: fillRoles(doc, candidate),
      time,
      status,
      confidence: TABLE_CONFIDENCE,
    };
  });
}

/** The finished draft in its public shape, with the claims of each trigger and each role. */
export function toLocal(doc: Read, event: DraftEvent, model?: Judge): LocalEvent {
  const standing = model && byTrigger(judgeClaims(doc, event, model));
  const claims = agreeing(
    event.status,
    event.triggers.flatMap((candidate) => claimsAt(doc, candidate, event.confidence, standing)),
  );
  const triggers = event.triggers.map(({ sentence, token }) => {
    const { start, end } = sentence.tokens[token] as { start: number; end: number };
    return { start, end };
  });
  return {
    type: event.type,
    trigger: triggers[0] as { start: number; end: number },
    triggers,
    time: event.time,
    status: event.status,
    ...countsOf(event),
    arguments: event.arguments.map((argument) => toLocalArgument(doc, event, argument)),
    claims,
  };
}

/** An event that did not take place is affirmed by nobody: where no word of its own denies it, all its claims do. */
const agreeing = (status: EventStatus, claims: readonly LocalClaim[]): readonly LocalClaim[] =>
  status === "denied" && claims.every(({ polarity }) => polarity === "affirmed")
    ? claims.map((claim) => ({ ...claim, polarity: "denied" as const }))
    : claims;

/** Who says that each trigger's event took place, of those that stand. */
function byTrigger(standing: readonly ClaimCandidate[]): ReadonlyMap<TriggerCandidate, readonly AttributionSpan[]> {
  const said = new Map<TriggerCandidate, AttributionSpan[]>();
  for (const { speaker, spoken } of standing)
    for (const { trigger, attribution } of spoken) {
      const known = said.get(trigger);
      if (known) known.push({ ...attribution, speaker });
      else said.set(trigger, [{ ...attribution, speaker }]);
    }
  return said;
}

/** The claims of one trigger: of the speakers that stand, where a model has judged them. */
function claimsAt(
  doc: Read,
  candidate: TriggerCandidate,
  confidence: number,
  standing: ReadonlyMap<TriggerCandidate, readonly AttributionSpan[]> | undefined,
): LocalClaim[] {
  const { sentence, token, trigger } = candidate;
  const said = standing && (standing.get(candidate) ?? []);
  return makeClaims(
    doc,
    sentence.index,
    token,
    clauseSpan(sentence, token),
    `${trigger.frame}/${trigger.kind}${trigger.row}`,
    confidence,
    said,
  );
}

function toLocalArgument(doc: Read, event: DraftEvent, argument: DraftArgument): LocalArgument {
  const sentence = doc.sentences[argument.sentence];
  const nearest =
    event.triggers.find((candidate) => candidate.sentence.index === argument.sentence) ?? event.triggers[0];
  const { trigger, token } = nearest as TriggerCandidate;
  const evidence = sentence
    ? clauseSpan(sentence, argument.token)
    : clauseSpan((nearest as TriggerCandidate).sentence, token);
  const at = sentence === nearest?.sentence ? token : argument.token;
  const claim = makeClaim(
    doc,
    argument.sentence,
    at,
    evidence,
    `${trigger.frame}.${argument.role}/${argument.slot}`,
    event.confidence,
  );
  const denial = nearest && deniedPart(doc, nearest, argument);
  const { role, chain, text = "" } = argument;
  const claims = [denial ? { ...claim, ...denial } : claim];
  return { role, chain, text: chain === undefined ? text : undefined, claims };
}

/** What a filler says of its own part in the event, where it denies it (“Lo denied any role in the killing”). */
function deniedPart(
  doc: Read,
  { sentence, token }: TriggerCandidate,
  { chain }: DraftArgument,
): Pick<LocalClaim, "speaker" | "cue" | "quoteType" | "polarity"> | undefined {
  const verb = deniedInvolvement(sentence, token);
  if (verb < 0 || chain === undefined) return undefined;
  const said = doc.attributions.find(
    ({ denied, speaker, start, end }) =>
      denied && speaker?.chain === chain && start >= sentence.start && end <= sentence.end,
  );
  return said?.speaker && { speaker: said.speaker, cue: said.cue, quoteType: said.type, polarity: "denied" };
}

/** The toll of deaths and injuries, its own or its victims' fates, and how many people others (arrests, protests) concern. */
function countsOf(event: DraftEvent): Pick<LocalEvent, "killed" | "injured" | "count"> {
  const own = EVENT_ROWS[event.type].toll;
  const counted = event.arguments.filter(
    ({ role, count }) => count && /^(?:victim|person|agent)$/.test(role) && (count.min ?? 2) !== 1,
  );
  const of = (toll: Toll): Count | undefined =>
    counted.find((argument) => argument.role === "victim" && (own ?? argument.toll) === toll)?.count;
  const [killed, injured] = [of("killed"), of("injured")];
  if (killed || injured) return { ...(killed && { killed }), ...(injured && { injured }) };
  const [first] = counted;
  return first?.count && own === undefined ? { count: first.count } : {};
}
