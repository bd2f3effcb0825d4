// The graph of one article: a read document as graph data, with local ids that merge-graphs.ts makes final.
// Named chains become entities; an unnamed group of people only where it fills a role (ONTOLOGY: Person).

import type { Chain, Document, LocalArgument, LocalClaim, LocalEvent, Mention, SpeakerRef } from "../extract/document";
import { bareName } from "../extract/fullest-name";
import { mentionName } from "../extract/mention-name";
import { contentId } from "../hash";
import type { Span } from "../text/token";
import { eventRecord } from "./event-record";
import { byId } from "./order";
import {
  FORMAT_VERSION,
  type Argument,
  type Claim,
  type Entity,
  type EntityMention,
  type EventRecord,
  type Evidence,
  type GraphData,
  type Quotation,
  type Relation,
  type Speaker,
} from "./graph-data";

/**
 * Confidences are kept to four digits: more say nothing, and the last bits of Math.exp differ between engines (ECMA-262
 * leaves them open), which would make a page's graph differ from Node's.
 */
const CONFIDENCE_STEPS = 10_000;

/** What the converters below share: the document, the entity id of each chain that became a node, and the names by id. */
interface Context {
  readonly document: Document;
  readonly ids: ReadonlyMap<number, string>;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Turns a document into the graph of its article. Every quote is cut from the article's own text, so that
 * `article.text.slice(start, end) === quote` holds by construction.
 */
export function articleGraph(document: Document): GraphData {
  const { article } = document;
  const filling = fillers(document);
  const nodes = document.chains.filter((chain) => chain.named || (chain.type === "Person" && filling.has(chain.index)));
  const ids = new Map(nodes.map((chain) => [chain.index, localId(document, chain)]));
  const names = new Map(nodes.map((chain) => [ids.get(chain.index) as string, chain.name]));
  const context: Context = { document, ids, names };
  return {
    nutgraph: FORMAT_VERSION,
    articles: [article],
    entities: nodes.map((chain) => entityOf(context, chain)).sort(byId),
    relations: relationsOf(context),
    events: document.events.map((event) => eventOf(context, event)).sort(byId),
    quotations: quotationsOf(context),
  };
}

/** The chains that fill a role. */
const fillers = ({ events }: Document): ReadonlySet<number | undefined> =>
  new Set(events.flatMap((event) => event.arguments.map(({ chain }) => chain)));

function localId(document: Document, chain: Chain): string {
  const first = document.mentions[chain.mentions[0] ?? -1];
  return contentId("ent", document.article.id, chain.type, String(first?.start), String(first?.end));
}

function evidenceOf({ document }: Context, { start, end }: Span): Evidence {
  return { article: document.article.id, start, end, quote: document.article.text.slice(start, end) };
}

function entityOf(context: Context, chain: Chain): Entity {
  const mentions = chain.mentions.flatMap((index) => {
    const mention = context.document.mentions[index];
    return mention ? [mentionOf(context, mention)] : [];
  });
  const names = new Set(mentions.filter((mention) => mention.form === "NAM").map((mention) => mention.quote));
  return {
    id: context.ids.get(chain.index) as string,
    type: chain.type,
    ...(chain.subtype && { subtype: chain.subtype }),
    name: chain.name,
    aliases: [...names].sort(),
    named: chain.named,
    ...(chain.count && { count: chain.count }),
    mentions,
  };
}

function mentionOf(context: Context, mention: Mention): EntityMention {
  // Written out: spread from evidence, each would have a shape of its own.
  const { article, start, end, quote } = evidenceOf(context, mention);
  const { form } = mention;
  const name = form === "NAM" ? mentionName(mention, quote) : "";
  return name !== "" && name !== bareName(quote)
    ? { article, start, end, quote, form, name }
    : { article, start, end, quote, form };
}

function speakerOf(context: Context, reference: SpeakerRef | undefined): Speaker {
  if (reference === undefined) return {};
  const id = reference.chain === undefined ? undefined : context.ids.get(reference.chain);
  return id === undefined ? { speakerText: reference.text } : { speaker: id };
}

/** A record while it is made: what not all have is added to what all have, so that few shapes of records come of it. */
type Draft<Of> = { -readonly [Field in keyof Of]: Of[Field] };

function claimOf(context: Context, claim: LocalClaim): Claim {
  const made: Draft<Claim> = {
    quoteType: claim.quoteType,
    polarity: claim.polarity,
    certainty: claim.certainty,
    evidence: evidenceOf(context, claim.evidence),
    confidence: Math.round(claim.confidence * CONFIDENCE_STEPS) / CONFIDENCE_STEPS,
    extractor: claim.extractor,
  };
  const { speaker, speakerText } = speakerOf(context, claim.speaker);
  if (speaker !== undefined) made.speaker = speaker;
  if (speakerText !== undefined) made.speakerText = speakerText;
  if (claim.cue !== undefined) made.cue = claim.cue;
  if (claim.via.length > 0) made.via = claim.via.map((reference) => speakerOf(context, reference));
  return made;
}

function relationsOf(context: Context): Relation[] {
  return context.document.relations
    .flatMap(({ type, source, target, claims, ...rest }) => {
      const from = context.ids.get(source);
      const to = context.ids.get(target);
      if (from === undefined || to === undefined || from === to) return [];
      const id = contentId("rel", context.document.article.id, type, from, to, rest.former ? "former" : "");
      return [{ id, type, source: from, target: to, ...rest, claims: claims.map((claim) => claimOf(context, claim)) }];
    })
    .sort(byId);
}

function argumentOf(context: Context, { role, chain, text, claims }: LocalArgument): Argument {
  const entity = chain === undefined ? undefined : context.ids.get(chain);
  const local = chain === undefined ? undefined : context.document.chains[chain];
  const words = text ?? (entity === undefined || local?.named === false ? local?.name : undefined);
  const made: Draft<Argument> = { role, claims: claims.map((claim) => claimOf(context, claim)) };
  if (entity !== undefined) made.entity = entity;
  if (words !== undefined) made.text = words;
  return made;
}

function eventOf(context: Context, event: LocalEvent): EventRecord {
  const { type, time, status, killed, injured, count } = event;
  const parts = {
    type,
    time,
    status,
    killed,
    injured,
    count,
    trigger: evidenceOf(context, event.trigger),
    triggers: event.triggers.map((span) => evidenceOf(context, span)),
    arguments: event.arguments.map((argument) => argumentOf(context, argument)),
    claims: event.claims.map((claim) => claimOf(context, claim)),
  };
  return eventRecord(parts, (id) => context.names.get(id) ?? id);
}

function quotationsOf(context: Context): Quotation[] {
  return context.document.attributions
    .filter((attribution) => attribution.speaker !== undefined && !attribution.paraphrase)
    .flatMap((attribution) =>
      // “Police and witnesses said”: it is what each of them says.
      [attribution.speaker, ...(attribution.also ?? [])].map((speaker, nth): Quotation => {
        const evidence = evidenceOf(context, attribution);
        const words = [evidence.article, String(evidence.start), String(evidence.end), attribution.cue];
        return {
          id: contentId("quo", ...words, ...(nth > 0 ? [String(nth)] : [])),
          ...speakerOf(context, speaker),
          cue: attribution.cue,
          type: attribution.type,
          ...evidence,
        };
      }),
    )
    .sort(byId);
}
