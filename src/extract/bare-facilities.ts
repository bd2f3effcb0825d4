// “Bagram” behind “Bagram Air Base” is the base, though the tagger takes the bare name for a town: where an article names it so only
// after the full name and only “at” it. In gold/train and the stories all three such names are the building's; where a bare name
// stands behind other words as well (“encircled Malakal”), it is a town's. A town that is known by its name stays one.

import { spacedText } from "../text/spaced-text";
import { foldName } from "../text/name-form";
import type { Sentence, Token } from "../text/token";
import { draftMention, type DraftMention } from "./draft-mention";
import { nameSubtype } from "./name-subtype";
import { KNOWN_PLACES } from "./tables/known-places";

/** What a building's name may leave out. */
const TAIL =
  /^(.+?) (?:(?:international|military|central|maximum security) )?(?:air ?base|airport|airfield|prison|jail|barracks|naval base|base|detention cent(?:er|re))$/i;
/** What stands before the name of a building that one is in. */
const AT = /^(?:at|inside|outside)$/;

/** Gives the bare names of buildings their type; `found` has the mentions of each sentence. */
export function bareFacilities(
  sentences: readonly Sentence<Token>[],
  found: readonly (readonly DraftMention[])[],
  text: string,
): readonly (readonly DraftMention[])[] {
  const fullAt = new Map<string, { start: number; name: string }>();
  const named = (draft: DraftMention): string => spacedText(text, draft.start, draft.end);
  const each = (see: (draft: DraftMention, sentence: number) => void): void =>
    found.forEach((drafts, sentence) => drafts.forEach((draft) => draft.form === "NAM" && see(draft, sentence)));
  each((draft) => {
    const bare = draft.type === "Facility" ? foldName(TAIL.exec(named(draft))?.[1] ?? "") : "";
    if (bare !== "" && !fullAt.has(bare) && !KNOWN_PLACES.has(bare))
      fullAt.set(bare, { start: draft.start, name: named(draft) });
  });
  if (fullAt.size === 0) return found;
  each((draft, sentence) => {
    const bare = foldName(named(draft));
    const full = fullAt.get(bare);
    if (!full || isInside(draft, found[sentence] as readonly DraftMention[])) return;
    const before = sentences[sentence]?.tokens[draft.first - 1]?.form.toLowerCase() ?? "";
    if (draft.type !== "Place" || draft.start < full.start || !AT.test(before)) fullAt.delete(bare);
  });
  if (fullAt.size === 0) return found;
  return found.map((drafts, sentence) =>
    drafts.map((draft) => {
      const full = draft.form === "NAM" && draft.type === "Place" ? fullAt.get(foldName(named(draft))) : undefined;
      if (!full || isInside(draft, drafts)) return draft;
      const { first, last, head, form, number } = draft;
      const subtype = nameSubtype(full.name, "Facility");
      return draftMention(sentences[sentence] as Sentence<Token>, first, last, {
        head,
        form,
        type: "Facility",
        subtype,
        number,
      });
    }),
  );
}

/** Whether a mention is part of a longer name. */
const isInside = ({ start, end, form }: DraftMention, others: readonly DraftMention[]): boolean =>
  others.some(
    (other) => other.form === form && other.start <= start && other.end >= end && other.end - other.start > end - start,
  );
