// A country that an event's words name beside the town where it happened fills no place: in “Officials in Sri Lanka say rebels bombed
// fuel tanks at Kolonnawa” the place is Kolonnawa, and in “Iraq's minister survived an attack in Baghdad” it is Baghdad. Of the stories
// w to z, 41 such countries were wrong and 14 right; what spreads over a country (a flood) has both more often than not.

import { EVENT_ROWS, type EventType } from "../ontology/event-frames";
import type { Chain, Resolved } from "./document";
import type { DraftArgument } from "./fill-roles";

/** The arguments of one event, the likeliest first, without countries that are its place beside a narrower named place. */
export function withoutWider(
  { chains }: Resolved,
  type: EventType,
  chosen: readonly DraftArgument[],
): readonly DraftArgument[] {
  const { spreads, nationwide } = EVENT_ROWS[type];
  if (spreads) return chosen;
  const widthOf = ({ role, chain }: DraftArgument): Width | undefined =>
    role === "place" ? width(chains[chain ?? -1]) : undefined;
  const first = chosen.find((one) => widthOf(one) !== undefined);
  const kept: Width = nationwide && first && widthOf(first) === "country" ? "country" : "narrow";
  if (!chosen.some((one) => widthOf(one) === kept)) return chosen;
  return chosen.filter((one) => (widthOf(one) ?? kept) === kept);
}

type Width = "country" | "narrow";

/** A named place is a country or narrower; of a sea or a mountain range nobody can tell. */
function width(chain: Chain | undefined): Width | undefined {
  if (!chain || chain.subtype === "natural") return undefined;
  return chain.subtype === "country" ? "country" : "narrow";
}
