// Fillers that tell no more than that a role is filled (“the victims”, “the dead”), or a part of what fills it (“two of them
// officers”). Beside another filler they say nothing.

import type { DraftArgument } from "./fill-roles";

const BARE =
  /^(?:the )?(?:victims?|dead|deceased|casualties|killed|wounded|injured|more)$|^(?:[\p{L}\d,]+ ){1,3}of (?:them|whom)(?: |$)/iu;

/** Without bare fillers where the role is filled otherwise. Example: of “13 soldiers” and “the dead” the first stays. */
export const withoutBare = (chosen: readonly DraftArgument[]): DraftArgument[] =>
  chosen.filter(
    (one) =>
      one.text === undefined ||
      !BARE.test(one.text) ||
      !chosen.some((other) => other !== one && other.role === one.role && !BARE.test(other.text ?? "")),
  );
