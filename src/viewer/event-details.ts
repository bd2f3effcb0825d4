// What the panel says of an event: its sentence, status, time and tolls, who takes part, every claim.

import type { Count } from "../ontology/claim-values";
import { eventSentence } from "../graph/event-sentence";
import type { EventRecord } from "../graph/graph-data";
import { eventWords } from "../ontology/event-words";
import { claimView } from "./claim-view";
import { conflictSection } from "./conflict-view";
import { chip, heading, section, type Details, type PanelActions } from "./detail-parts";
import { timeInWords } from "../graph/time-in-words";
import { el, itemLink } from "./element";
import type { ViewerModel } from "./model";
import { sentenceView } from "./sentence-view";

export function eventDetails(model: ViewerModel, event: EventRecord, actions: PanelActions): Details {
  const { time, status, killed, injured, count, claims } = event;
  const disputed = model.facts.get(event.id)?.contested ?? false;
  const roles = [...new Set(event.arguments.map(({ role }) => role))];
  const byRole = roles.flatMap((role) => event.arguments.filter((argument) => argument.role === role));
  const participants = byRole.map(({ role, entity, text }) =>
    el(
      "li",
      {},
      el("span", { class: "role" }, role),
      entity === undefined ? el("span", {}, text) : itemLink(model.nameOf(entity), entity, actions.select),
    ),
  );
  return {
    content: [
      heading("Event", sentenceView(eventSentence(event, model.nameOf), actions.select), [
        chip(eventWords(event.type).noun.toLowerCase(), "happening"),
        time === undefined ? undefined : chip(timeInWords(time)),
        status === "occurred" ? undefined : chip(status, status === "denied" ? "disputed" : undefined),
        killed && chip(`${countText(killed)} killed`),
        injured && chip(`${countText(injured)} injured`),
        count && chip(`count ${countText(count)}`),
        disputed ? chip("disputed", "disputed") : undefined,
      ]),
      section("Who and what", participants),
      conflictSection(model, event.id, actions),
      section(
        "Evidence",
        claims.map((claim) => claimView(model, claim, actions)),
        claims.length,
      ),
    ],
    evidence: [...claims.map((claim) => claim.evidence), ...event.triggers],
  };
}

/** `{ min: 13 }` is "at least 13". */
export function countText({ min, max, approx }: Count): string {
  const about = approx ? "about " : "";
  if (min !== undefined && max !== undefined) return min === max ? `${about}${min}` : `${about}${min} to ${max}`;
  if (min !== undefined) return `${about}at least ${min}`;
  return max === undefined ? "some" : `${about}at most ${max}`;
}
