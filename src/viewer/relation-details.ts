// What the panel says of a relation: its sentence, its dates, every claim.

import type { Relation } from "../graph/graph-data";
import { relationWords } from "../export/drawing";
import { relationSentence } from "../graph/relation-sentence";
import { claimView } from "./claim-view";
import { conflictSection } from "./conflict-view";
import { chip, heading, section, type Details, type PanelActions } from "./detail-parts";
import type { ViewerModel } from "./model";
import { sentenceView } from "./sentence-view";

export function relationDetails(model: ViewerModel, relation: Relation, actions: PanelActions): Details {
  const { since, until, former, claims } = relation;
  const disputed = model.facts.get(relation.id)?.contested ?? false;
  return {
    content: [
      heading("Relation", sentenceView(relationSentence(relation, model.nameOf), actions.select), [
        chip(relationWords(relation.type)),
        former ? chip("former") : undefined,
        since === undefined ? undefined : chip(`since ${since}`),
        until === undefined ? undefined : chip(`until ${until}`),
        disputed ? chip("disputed", "disputed") : undefined,
      ]),
      conflictSection(model, relation.id, actions),
      section(
        "Evidence",
        claims.map((claim) => claimView(model, claim, actions)),
        claims.length,
      ),
    ],
    evidence: claims.map((claim) => claim.evidence),
  };
}
