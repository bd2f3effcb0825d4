// One claim: the quote that shows it, who says it, how surely, and where. Selecting the quote opens its article.

import type { Claim, Evidence, Speaker } from "../graph/graph-data";
import { button, el, itemLink } from "./element";
import type { ViewerModel } from "./model";

export interface ClaimActions {
  readonly select: (id: string) => void;
  readonly showEvidence: (evidence: Evidence) => void;
}

/** A card for one claim. */
export function claimView(model: ViewerModel, claim: Claim, actions: ClaimActions): HTMLElement {
  const { evidence } = claim;
  const quote = button(evidence.quote, "quote", () => actions.showEvidence(evidence), "Show in the article");
  quote.removeAttribute("aria-label");
  return el(
    "li",
    { class: `claim ${claim.polarity}` },
    quote,
    el(
      "p",
      { class: "meta" },
      ...speakerParts(model, claim, actions.select),
      claim.polarity === "denied" && el("span", { class: "mark denied" }, "denied"),
      claim.certainty !== "certain" && el("span", { class: "mark" }, claim.certainty),
      el(
        "span",
        { class: "mark quiet", attributes: { title: `found by ${claim.extractor}` } },
        `${percent(claim.confidence)} sure`,
      ),
    ),
  );
}

/** "says John Kirby, via CNN" or "the article says". */
function speakerParts(model: ViewerModel, claim: Claim, select: (id: string) => void): (HTMLElement | string)[] {
  const speaker = speakerName(model, claim, select);
  const article = model.article.get(claim.evidence.article);
  const source = article?.publisher ?? article?.title ?? claim.evidence.article;
  const parts: (HTMLElement | string)[] =
    speaker === undefined
      ? [el("span", {}, `reported by ${source}`)]
      : [el("span", {}, speaker), el("i", {}, claim.cue ?? "says")];
  const via = (claim.via ?? []).map((each) => speakerName(model, each, select)).filter((name) => name !== undefined);
  if (via.length > 0)
    parts.push(el("span", {}, "via ", ...via.flatMap((name, i) => (i === 0 ? [name] : [", ", name]))));
  return parts;
}

function speakerName(model: ViewerModel, { speaker, speakerText }: Speaker, select: (id: string) => void) {
  if (speaker !== undefined) return itemLink(model.nameOf(speaker), speaker, select);
  return speakerText === undefined ? undefined : el("span", {}, speakerText);
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`;
}
