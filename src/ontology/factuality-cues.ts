// What makes an event denied, possible, planned or ongoing instead of occurred: rows read from the top, so that a row
// above wins over one below. A row names words and where they stand to the event word. Follows FactBank, UDS-IH2 and the
// classes of factive and implicative verbs (Karttunen 1971).

import type { FactualityCueRow } from "./factuality-cue";
import { DENIALS } from "./factuality-cues/denials";
import { PLANS } from "./factuality-cues/plans";
import { POSSIBILITIES } from "./factuality-cues/possibilities";

export const FACTUALITY_CUES: readonly FactualityCueRow[] = [...DENIALS, ...POSSIBILITIES, ...PLANS];
