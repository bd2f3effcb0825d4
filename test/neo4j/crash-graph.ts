// What the crash tests load: small, so that many crashes fit in a minute, in many transactions.

export const CRASH_SEED = 77;
export const CRASH_GRAPH = { articles: 4, entities: 14, relations: 24, events: 10 } as const;
/** How the loader process is told where to load; never in its words, where others could read the password. */
export const LOGIN_VARIABLES = ["CRASH_URI", "CRASH_USER", "CRASH_PASSWORD", "CRASH_DATABASE"] as const;
