// How each event type is put into a sentence: who comes first, the verb, who comes after. Headlinese, so that no
// agreement is needed ("13 soldiers killed"). It says nothing about how events are found (event-frames.ts).

import type { EventRole, EventType } from "./event-frames";

/** The words for one event type. Without an agent the sentence reads "OBJECT PASSIVE" ("prisoners released"). */
export interface EventWords {
  /** Roles that may be the subject; the first that is filled is used. */
  readonly agent: readonly EventRole[];
  /** Base form and past tense. */
  readonly verb: readonly [base: string, past: string];
  /** Roles that may be the object; the first that is filled is used. */
  readonly object: readonly EventRole[];
  readonly passive: string;
  /** For an event of which only the type is known. */
  readonly noun: string;
}

type Row = readonly [
  agent: EventRole[],
  base: string,
  past: string,
  object: EventRole[],
  passive: string,
  noun: string,
];

const ROWS = {
  Attack: [["agent"], "attack", "attacked", ["target", "victim"], "attacked", "Attack"],
  Abduct: [["agent"], "abduct", "abducted", ["victim"], "abducted", "Abduction"],
  Besiege: [["agent"], "besiege", "besieged", ["target"], "besieged", "Siege"],
  Seize: [["agent"], "seize", "seized", ["target"], "seized", "Seizure"],
  Deploy: [["agent"], "deploy", "deployed", ["target"], "deployed", "Deployment"],
  Withdraw: [["agent"], "withdraw", "withdrew", ["target"], "withdrawn", "Withdrawal"],
  Protest: [["agent"], "protest against", "protested against", ["target"], "protested against", "Protest"],
  Die: [["agent"], "kill", "killed", ["victim"], "dead", "Death"],
  Injure: [["agent"], "injure", "injured", ["victim"], "injured", "Injury"],
  Arrest: [["agent"], "arrest", "arrested", ["person"], "arrested", "Arrest"],
  Release: [["agent"], "release", "released", ["person"], "released", "Release"],
  Charge: [["agent"], "charge", "charged", ["person"], "charged", "Charge"],
  Try: [["agent"], "try", "tried", ["person"], "on trial", "Trial"],
  Convict: [["agent"], "convict", "convicted", ["person"], "convicted", "Conviction"],
  Sentence: [["agent"], "sentence", "sentenced", ["person"], "sentenced", "Sentence"],
  Acquit: [["agent"], "clear", "cleared", ["person"], "cleared", "Acquittal"],
  Execute: [["agent"], "execute", "executed", ["person"], "executed", "Execution"],
  Extradite: [["agent"], "extradite", "extradited", ["person"], "extradited", "Extradition"],
  Sue: [["agent"], "sue", "sued", ["target"], "sued", "Lawsuit"],
  Investigate: [["agent"], "investigate", "investigated", ["target"], "investigated", "Investigation"],
  Meet: [["participant"], "meet", "met", [], "met", "Meeting"],
  Visit: [["agent"], "travel", "travelled", [], "visited", "Visit"],
  Agree: [["participant"], "agree", "agreed", [], "agreed", "Agreement"],
  Sanction: [["agent"], "sanction", "sanctioned", ["target"], "sanctioned", "Sanctions"],
  Aid: [["agent"], "aid", "aided", ["recipient"], "aided", "Aid"],
  Elect: [["agent"], "elect", "elected", ["person"], "elected", "Election"],
  Legislate: [["agent"], "pass a law or resolution", "passed a law or resolution", [], "passed", "Legislation"],
  Appoint: [["agent"], "appoint", "appointed", ["person"], "appointed", "Appointment"],
  Depart: [["agent"], "dismiss", "dismissed", ["person"], "out of office", "Departure"],
  Acquire: [["agent"], "acquire", "acquired", ["target"], "acquired", "Acquisition"],
  Merge: [["participant"], "merge", "merged", [], "merged", "Merger"],
  Invest: [["agent"], "invest in", "invested in", ["recipient"], "funded", "Investment"],
  Launch: [["agent"], "launch", "launched", ["target"], "launched", "Launch"],
  Found: [["agent"], "found", "founded", ["organization"], "founded", "Founding"],
  Close: [["agent"], "close", "closed", ["organization"], "closed", "Closure"],
  Win: [["agent"], "win", "won", [], "beaten", "Win"],
  Disaster: [["agent"], "strike", "struck", ["victim"], "struck by disaster", "Disaster"],
  Accident: [[], "", "", ["target", "victim"], "in an accident", "Accident"],
} as const satisfies Record<EventType, Row>;

/** The word that leads in a role that is neither subject nor object ("in Kabul", "over fraud"). */
export const ROLE_PREPOSITIONS: Readonly<Record<EventRole, string>> = {
  agent: "by",
  amount: "for",
  cause: "of",
  competition: "in",
  crime: "over",
  destination: "to",
  instrument: "with",
  organization: "at",
  origin: "from",
  participant: "with",
  penalty: "to",
  person: "with",
  place: "in",
  position: "as",
  recipient: "to",
  seller: "from",
  target: "against",
  topic: "on",
  victim: "hitting",
};

/** The words of an event type: `eventWords("Release").verb[1]` is `"released"`. */
export function eventWords(type: EventType): EventWords {
  const [agent, base, past, object, passive, noun] = ROWS[type] as Row;
  return { agent, verb: [base, past], object, passive, noun };
}
