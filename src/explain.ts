// `explain()`: what each stage of the pipeline saw in an article, sentence by sentence, as text: words with tags and tree,
// mentions with their chains, times, who says what, events and relations with the row that made each. For people who mend
// a wrong edge; programs read the graph.

import type { AttributionSpan, Document, LocalClaim, LocalEvent, LocalRelation, SpeakerRef } from "./extract/document";
import { judgeFactuality } from "./extract/judge-factuality";
import type { Model } from "./load-model";
import { analyze } from "./pipeline";
import type { Article } from "./text/article";
import type { Sentence, Span, Token } from "./text/token";

/**
 * Reads an article and tells what was found and why.
 *
 * @example explain({ id: "a", text: "Tim Cook joined Apple in 1998." }, model) // "Sentence 0 (body) … WORKS_FOR …"
 */
export const explain = (article: Article, model: Model): string => explainDocument(analyze(article, model));

/** The same for a document that has been read already. */
export function explainDocument(doc: Document): string {
  const parts = [chainsOf(doc), ...doc.sentences.map((sentence) => explainSentence(doc, sentence))];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function chainsOf(doc: Document): string {
  const lines = doc.chains.map(
    ({ index, type, subtype, name, named, mentions }) =>
      `  #${index} ${type}${subtype ? `/${subtype}` : ""} ${quote(name)}${named ? "" : " (unnamed)"}: ${mentions.map((i) => mentionWords(doc, i)).join(", ")}`,
  );
  return section("Who and what", lines);
}

function explainSentence(doc: Document, sentence: Sentence<Token>): string {
  const inside = ({ start }: Span): boolean => start >= sentence.start && start < sentence.end;
  const claimed = ({ claims }: { readonly claims: readonly LocalClaim[] }): boolean =>
    claims.some(({ evidence }) => inside(evidence));
  const blocks = [
    `Sentence ${sentence.index} (${sentence.kind}): ${wordsOf(doc, sentence)}`,
    section("tree", treeLines(sentence)),
    section(
      "mentions",
      doc.mentions
        .filter(inside)
        .map(
          (mention) =>
            `    ${mention.form} ${mention.type} ${mentionWords(doc, mention.index)} ${chainLabel(doc, mention.index)}`,
        ),
    ),
    section(
      "times",
      doc.times.filter(inside).map((time) => `    ${wordsOf(doc, time)} = ${time.value}`),
    ),
    section(
      "said",
      doc.attributions.filter(inside).map((span) => attributionLine(doc, span)),
    ),
    section(
      "events",
      doc.events.filter((event) => event.triggers.some(inside)).flatMap((event) => eventLines(doc, event, sentence)),
    ),
    section(
      "relations",
      doc.relations.filter(claimed).flatMap((relation) => relationLines(doc, relation, inside)),
    ),
  ];
  return blocks.filter((block) => block !== "").join("\n");
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : [`  ${title}`, ...lines].join("\n");
const quote = (words: string): string => `“${words.replace(/\s+/gu, " ")}”`;
const wordsOf = (doc: Document, { start, end }: Span): string => quote(doc.article.text.slice(start, end));

function mentionWords(doc: Document, index: number): string {
  const mention = doc.mentions[index];
  return mention ? wordsOf(doc, mention) : "";
}

function chainLabel(doc: Document, mention: number): string {
  const chain = doc.chains[doc.chainOf[mention] ?? -1];
  return chain ? `→ #${chain.index} ${quote(chain.name)}` : "→ no chain";
}

const treeLines = ({ tokens }: Sentence<Token>): string[] =>
  tokens.map(({ form, upos, xpos, lemma, head, deprel }, i) => {
    const governor = head < 0 ? "root" : `${deprel} of ${head} ${tokens[head]?.form ?? ""}`;
    return `    ${String(i).padStart(3)} ${form.padEnd(16)} ${lemma.padEnd(14)} ${upos}/${xpos} ${governor}`;
  });

const speakerLabel = ({ chain, text }: SpeakerRef): string =>
  `${quote(text)}${chain === undefined ? "" : ` #${chain}`}`;

function attributionLine(doc: Document, span: AttributionSpan): string {
  const who = span.speaker ? [span.speaker, ...(span.also ?? [])].map(speakerLabel).join(" and ") : "somebody";
  const via = span.via.length > 0 ? ` via ${span.via.map(speakerLabel).join(" via ")}` : "";
  return `    ${who}${via} (${span.cue}, ${span.paraphrase ? "paraphrase" : span.type}): ${wordsOf(doc, span)}`;
}

function eventLines(doc: Document, event: LocalEvent, sentence: Sentence<Token>): string[] {
  const here = event.triggers.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const lines = here.map((trigger) => {
    const token = sentence.tokens.findIndex(({ start }) => start === trigger.start);
    const { status, row, cue } = judgeFactuality(sentence, Math.max(0, token));
    const reason = row === undefined ? `its words say ${status}` : `its words say ${status} by “${row}” (${cue})`;
    return `    ${event.type} ${wordsOf(doc, trigger)} ${event.status}${event.time ? ` ${event.time}` : ""}; ${reason}`;
  });
  if (here.every(({ start }) => start !== event.trigger.start)) return lines;
  const fillers = event.arguments.map(({ role, chain, text, claims }) => {
    const filler = chain === undefined ? quote(text ?? "") : `#${chain} ${quote(doc.chains[chain]?.name ?? "")}`;
    return `      ${role}: ${filler} ${claims.map(claimLabel).join("; ")}`;
  });
  return [...lines, ...event.claims.map((claim) => `      claim ${claimLabel(claim)}`), ...fillers];
}

function relationLines(doc: Document, relation: LocalRelation, inside: (span: Span) => boolean): string[] {
  const name = (chain: number): string => `#${chain} ${quote(doc.chains[chain]?.name ?? "")}`;
  const extra = [
    relation.role && `role ${quote(relation.role)}`,
    relation.since && `since ${relation.since}`,
    relation.until && `until ${relation.until}`,
    relation.former && "former",
  ];
  const head =
    `    ${name(relation.source)} ${relation.type} ${name(relation.target)} ${extra.filter(Boolean).join(", ")}`.trimEnd();
  return [
    head,
    ...relation.claims
      .filter(({ evidence }) => inside(evidence))
      .map((claim) => `      ${claimLabel(claim)} in ${wordsOf(doc, claim.evidence)}`),
  ];
}

/** `WORKS_FOR/title 0.90 affirmed certain, said by “Kirby” #3`. */
function claimLabel({ extractor, confidence, polarity, certainty, speaker, cue }: LocalClaim): string {
  const who = speaker ? `, ${cue ?? "said"} by ${speakerLabel(speaker)}` : cue ? `, cue “${cue}”` : "";
  return `[${extractor} ${confidence.toFixed(2)} ${polarity} ${certainty}${who}]`;
}
