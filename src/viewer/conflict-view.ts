// What sources say differently of one event or relation, side by side: "killed: at least 13, says the Pentagon / 90, …".

import type { Conflict, ConflictSide } from "../graph/conflicts";
import { articleTitle, type ViewerModel } from "./model";
import { section, type PanelActions } from "./detail-parts";
import { button, el, itemLink } from "./element";

/** What each kind is called; the value of an agent is an entity. */
const KIND_WORDS: Readonly<Record<Conflict["kind"], string>> = {
  agent: "who did it",
  injured: "injured",
  killed: "killed",
  polarity: "whether it is so",
  time: "when",
};

/** A section with every disagreement about an item; nothing where sources agree. */
export function conflictSection(model: ViewerModel, id: string, actions: PanelActions): Node {
  const conflicts = model.conflicts.get(id) ?? [];
  return section(
    "Sources differ",
    conflicts.map((conflict) =>
      el(
        "li",
        { class: "conflict" },
        el("span", { class: "role" }, conflict.role ?? KIND_WORDS[conflict.kind]),
        el("ul", {}, ...conflict.sides.map((side) => sideView(model, conflict, side, actions))),
      ),
    ),
  );
}

function sideView(model: ViewerModel, conflict: Conflict, side: ConflictSide, actions: PanelActions): HTMLElement {
  const [claim] = side.claims;
  return el(
    "li",
    {},
    conflict.kind === "agent"
      ? itemLink(model.nameOf(side.value), side.value, actions.select)
      : el("b", {}, side.value),
    el("span", { class: "meta" }, ` ${sourceName(model, side)} `),
    claim && button("evidence", "quote", () => actions.showEvidence(claim.evidence), "Show in the article"),
  );
}

/** Who stands for a side: the speaker, else the article. */
function sourceName(model: ViewerModel, { speaker, speakerText, article }: ConflictSide): string {
  if (speaker !== undefined) return model.nameOf(speaker);
  if (speakerText !== undefined) return speakerText;
  return article === undefined ? "" : (model.article.get(article)?.publisher ?? articleTitle(model, article));
}
