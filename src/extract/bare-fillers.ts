// Fillers that tell no more than that a role is filled (“the victims”, “the dead”, arrested on “charges”), or a part of what fills
// it (“two of them officers”). Beside another filler they say nothing.

import type { DraftArgument } from "./fill-roles";

const BARE =
  /^(?:the )?(?:victims?|dead|deceased|casualties|killed|wounded|injured|more)$|^(?:[\p{L}\d,]+ ){1,3}of (?:them|whom)(?: |$)/iu;

/** That there is a crime, not which one: the next words say that (“on suspicion *of fraud*”). */
const BARE_CRIME =
  /^(?:(?:all|the|these|those|several|other|an?|one|two|three|four|five|\d+) )?(?:charges?|counts?|suspicion|accusations?|allegations?|connection)$/iu;

const isBare = ({ role, text = "" }: DraftArgument): boolean =>
  BARE.test(text) || (role === "crime" && BARE_CRIME.test(text));

/** Without bare fillers where the role is filled otherwise. Example: of “13 soldiers” and “the dead” the first stays. */
export const withoutBare = (chosen: readonly DraftArgument[]): DraftArgument[] =>
  chosen.filter(
    (one) =>
      one.text === undefined ||
      !isBare(one) ||
      !chosen.some((other) => other !== one && other.role === one.role && !isBare(other)),
  );
