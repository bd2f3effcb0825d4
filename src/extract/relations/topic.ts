// What a post of which the text does not say whose it is may belong to.

import type { Chain } from "../document";

/** What an open post is taken to belong to: for certain, or as a guess; and on what ground, for the scorer. */
export interface Topic {
  readonly chain: Chain;
  readonly sure: boolean;
  readonly ground: string;
}
