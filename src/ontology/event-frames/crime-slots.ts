// Where the crime stands with the words of arrests, charges and trials. No frames: those read it.

/** Why somebody is held, charged or sentenced: “for fraud”, “on charges of treason”, “with murder”. */
export const CRIME = {
  for: "crime:!time|human|Person|Place|Organization",
  on: "crime:crime|charge|suspicion|allegation|count",
  with: "crime:!human|Person|Organization",
  over: "crime",
  of: "crime",
  in: "crime:happening|crime|death|killing|plot|case|assassination",
} as const;
