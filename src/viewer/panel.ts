// The panel beside the picture: what is known of the selected entity, relation or event, every claim with its quote,
// and under it the article with the quote marked. Without a selection it gives an overview.

import type { Evidence } from "../graph/graph-data";
import { articleView } from "./article-view";
import type { Details, PanelActions } from "./detail-parts";
import { button, el } from "./element";
import { entityDetails } from "./entity-details";
import { eventDetails } from "./event-details";
import type { ViewerModel } from "./model";
import { overview } from "./overview";
import { relationDetails } from "./relation-details";
import type { Store } from "./store";

/** The panel; it follows the store's selection. */
export function panel(model: ViewerModel, store: Store): HTMLElement {
  const body = el("div", { class: "panel-body", attributes: { tabindex: "-1" } });
  const reader = el("div", { class: "reader" });
  const root = el(
    "aside",
    { class: "panel", attributes: { "aria-label": "Details", "aria-live": "polite" } },
    body,
    reader,
  );

  const select = (id: string): void => store.set({ selection: id });

  const show = (selection: string | undefined): void => {
    reader.replaceChildren();
    let evidence: readonly Evidence[] = [];
    const showEvidence = (strong: Evidence): void => {
      const article = model.article.get(strong.article);
      if (!article) return;
      const others = evidence.filter((other) => other.article === strong.article && other !== strong);
      reader.replaceChildren(articleView(article, strong, others));
      centreMark(reader);
    };
    const actions: PanelActions = { select, showEvidence };
    const details = selection === undefined ? undefined : detailsOf(model, selection, actions);
    root.classList.toggle("chosen", details !== undefined);
    if (!details) {
      body.replaceChildren(overview(model, actions));
      body.scrollTop = 0;
      return;
    }
    evidence = details.evidence;
    const close = button("×", "close", () => store.set({ selection: undefined }), "Close (Escape)");
    body.replaceChildren(close, ...details.content);
    body.scrollTop = 0;
    const first = evidence[0];
    if (first) showEvidence(first);
  };

  store.subscribe((state, before) => {
    if (state.selection !== before.selection) show(state.selection);
  });
  show(store.state.selection);
  return root;
}

/** Scrolls the article so that its mark stands in the middle. */
function centreMark(reader: HTMLElement): void {
  const text = reader.querySelector<HTMLElement>(".text");
  const mark = reader.querySelector<HTMLElement>("mark.strong");
  if (text && mark) text.scrollTop = mark.offsetTop - text.clientHeight / 2 + mark.offsetHeight / 2;
}

function detailsOf(model: ViewerModel, id: string, actions: PanelActions): Details | undefined {
  const entity = model.entity.get(id);
  if (entity) return entityDetails(model, entity, actions);
  const event = model.event.get(id);
  if (event) return eventDetails(model, event, actions);
  const relation = model.relation.get(id);
  return relation && relationDetails(model, relation, actions);
}
