// What states and courts do beside trials: put to death, hand over, hear suits, inquire. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

export const JUSTICE_FRAMES = {
  Execute: {
    words: {
      agent: ["agent"],
      verb: ["execute", "executed"],
      object: ["person"],
      passive: "executed",
      noun: "Execution",
    },
    description: "Covers execution.",
    oneAgent: true,
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "person" },
    nounSlots: { of: "person:human|Person", possessor: "person", by: "agent", compound: "person:human" },
    triggers: [
      {
        verbs: "execute",
        needs: { object: "human|Person" },
        bars: { object: "plan|order|strategy|trade|search|warrant|project|program" },
      },
      { verbs: "put_to_death" },
      {
        verbs: "hang",
        needs: { object: "human|Person", passive: "any" },
        bars: { object: "painting|picture|flag|banner" },
      },
      { nouns: "execution", needs: { of: "human|Person" } },
      {
        nouns: "execution",
        needs: { predicate: "carry|stay|schedule|halt|condemn|postpone|await|face|witness|suspend" },
        bars: { of: "plan|project|budget|strategy|order" },
      },
      { nouns: "execution", bars: { of: "plan|project|budget|strategy|order" } },
      { verbs: "guillotine send_gallows face_firing_squad go_gallows" },
      { nouns: "hanging", needs: { of: "human|Person" } },
      { nouns: "hanging", needs: { possessor: "human|Person", compound: "public" } },
    ],
    examples: [
      "[Iran|Place|agent] *executed* [two dissidents|Person|person] on Monday.",
      "[Saddam Hussein|Person|person] was *hanged* in 2006.",
      "The *execution* of [Juan Rios|Person|person] was stayed by a judge.",
      "The *hanging* of [Ivo Kast|Person|person] drew protests.",
    ],
    counterexamples: [
      "The coach *executed* his plan well.",
      "The painting was *hung* in the main hall.",
      "The *execution* of the budget is slow.",
      "The *hanging* of the pictures took a day.",
    ],
  },
  Extradite: {
    words: {
      agent: ["agent"],
      verb: ["extradite", "extradited"],
      object: ["person"],
      passive: "extradited",
      noun: "Extradition",
    },
    description: "Covers extradition, deportation.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      origin: { filler: "entity" },
      destination: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "person", to: "destination", from: "origin", back: "destination" },
    nounSlots: {
      of: "person:human|Person",
      possessor: "person",
      to: "destination",
      from: "origin",
      by: "agent",
      subject: "agent",
    },
    triggers: [
      { verbs: "extradite deport repatriate" },
      { verbs: "expel", needs: { object: "migrant|refugee|immigrant|foreigner", from: "Place" } },
      { nouns: "extradition deportation repatriation", bars: { compound: "profit" } },
      {
        verbs: "hand_over bring_back send_back fly_back transfer send",
        needs: { object: "human|Person" },
        needsOne: { to: "Place|country", from: "Place" },
      },
      { nouns: "extraordinary_rendition", slots: {} },
      { nouns: "handover hand-over", needs: { of: "suspect|prisoner|detainee|inmate|Person" } },
      { verbs: "turn_over", needs: { object: "human|Person", to: "Place|country|demonym" } },
      { verbs: "kick_out throw_out", needs: { object: "human|Person", of: "Place|country" }, slots: { of: "origin" } },
      { nouns: "expulsion", needs: { of: "migrant|refugee|immigrant|foreigner" } },
      { verbs: "return", needs: { object: "migrant|refugee|suspect|fugitive|asylum-seeker|prisoner", to: "any" } },
      {
        verbs: "expel send_back hand_over",
        needs: {
          object:
            "diplomat|ambassador|journalist|reporter|publisher|envoy|migrant|refugee|fugitive|suspect|aid-worker|missionary|Person",
        },
        bars: { from: "party|school|club|university" },
      },
    ],
    examples: [
      "[Spain|Place|agent] *extradited* [Ivan Kovac|Person|person] to [Croatia|Place|destination].",
      "[Twelve migrants|Person|person] were *deported* from [Italy|Place|origin] to [Tunisia|Place|destination].",
      "The *extradition* of [Ana Melo|Person|person] to [Brazil|Place|destination] was delayed.",
      "[The suspect|Person|person] was *handed* over to [Spain|Place|destination].",
      "The *handover* of the suspect to [Spain|Place] took place on Friday.",
      "[Mali|Place|agent] *expelled* [a journalist|Person|person] on Friday.",
    ],
    counterexamples: [
      "The company *returned* its profits.",
      "The two countries have no *treaty* on extradition.",
      "The club *expelled* a member for cheating.",
      "He *handed* over the keys to Ana.",
      "The *handover* of the keys took a minute.",
      "The party *expelled* the treasurer.",
    ],
  },
  Sue: {
    words: {
      agent: ["agent"],
      verb: ["sue", "sued"],
      object: ["target"],
      passive: "sued",
      noun: "Lawsuit",
      over: { lawsuit: "against" },
    },
    description: "Covers lawsuit.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "target", against: "target", for: "" },
    nounSlots: { against: "target", by: "agent", subject: "agent", possessor: "agent", of: "", from: "agent" },
    triggers: [
      { verbs: "sue countersue counter-sue take_to_court drag_to_court haul_into_court", bars: { for: "peace|mercy" } },
      { verbs: "challenge", needs: { in: "court|Organization" }, bars: { subject: "team" } },
      { verbs: "file bring", needs: { object: "suit|lawsuit|complaint|petition|claim|action" }, slots: { object: "" } },
      {
        nouns: `lawsuit class_action class-action legal_action litigation injunction court_challenge countersuit
legal_challenge counterclaim libel_action libel_suit civil_suit defamation_suit class-action_suit judicial_review`,
      },
      { nouns: "suit", needs: { predicate: "file|bring|settle|dismiss|drop|win|lose|allege" } },
      { verbs: "go_to_court", slots: { subject: "agent" } },
      { verbs: "contest", needs: { object: "will|eviction|decision" }, slots: { object: "" } },
      { nouns: "claim", needs: { predicate: "file|withdraw|lodge|drop|bring|settle" } },
      { nouns: "suit", needs: { against: "any" } },
      {
        nouns: "suit",
        needs: {
          compound: "federal|antitrust|patent|discrimination|wrongful-death|harassment|copyright|malpractice|damages",
        },
      },
      { verbs: "seek", needs: { object: "damages|injunction", from: "any" }, slots: { object: "", from: "target" } },
      { verbs: "seek", needs: { object: "injunction|damages" }, slots: { object: "" } },
      {
        verbs: "challenge contest dispute",
        needsOne: { before: "court|Organization|tribunal", at: "court|Organization|tribunal" },
        slots: { object: "" },
      },
      {
        nouns: "suit",
        needsOne: { by: "any", over: "any", before: "court", predicate: "consider|pend|join|prepare|threaten|plan" },
      },
      {
        nouns: "complaint petition",
        needs: { predicate: "file|lodge|submit|bring|withdraw" },
        needsOne: {
          with: "court|police|Organization|prosecutor|tribunal|commission",
          against: "any",
          to: "court|tribunal",
        },
      },
      { verbs: "petition", needs: { object: "court|tribunal|judge|Organization" }, slots: { object: "" } },
    ],
    examples: [
      "[Apple|Organization|agent] *sued* [Samsung|Organization|target] in 2011.",
      "[Greta Olsen|Person|agent] filed a *lawsuit* against [the city|Place|target].",
      "[Intel|Organization|target] was *sued* by [AMD|Organization|agent].",
      "[The union|Organization|agent] will *go* to court over the pay.",
      "[The heirs|Person|agent] withdrew their *claim*.",
      "[Ray Kell|Person|agent] is *seeking* damages from [the airline|Organization|target].",
      "[The heirs|Person|agent] filed a *complaint* against [the bank|Organization|target].",
      "[Two sisters|Person|agent] *petitioned* the court.",
    ],
    counterexamples: [
      "He wore a grey *suit* to the dinner.",
      "The team will *challenge* for the title.",
      "The rebels *sued* for peace.",
      "He *went* to the beach.",
      "She is *seeking* a job.",
      "He bought a *suit* of wool.",
      "The guest's *complaint* about the soup was ignored.",
      "The petition *form* is long.",
    ],
  },
  Investigate: {
    words: {
      agent: ["agent"],
      verb: ["investigate", "investigated"],
      object: ["target"],
      passive: "investigated",
      noun: "Investigation",
      nouns: "inquiry probe inquest",
      over: { investigation: "of", inquiry: "into", probe: "into", inquest: "into", search: "of" },
    },
    description: "Covers inquiry, probe, search of premises.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "target", into: "target", for: "" },
    nounSlots: {
      bearer: "target",
      into: "target",
      of: "target",
      by: "agent",
      possessor: "agent",
      compound: "target:!criminal|internal|police|Organization|demonym|place agent:police|Organization|demonym",
      against: "target",
      subject: "agent",
      on: "target",
    },
    triggers: [
      {
        verbs:
          "investigate probe look_into audit interrogate reinvestigate re-investigate exhume subpoena strip-search frisk",
        bars: { subject: "book|film|study|paper" },
      },
      {
        verbs: "question",
        needs: { subject: "police|officer|detective|investigator|prosecutor|agent", object: "human|Person" },
      },
      {
        verbs: "question",
        needs: {
          object: "human|Person",
          passive: "any",
          by: "police|officer|detective|investigator|prosecutor|agent|Organization",
        },
      },
      {
        verbs: "search raid",
        needs: {
          object: "home|house|office|premise|apartment|building|headquarters|Facility|vehicle",
          subject: "police|officer|investigator|prosecutor|agent|inspector|authority",
        },
      },
      {
        verbs: "inspect examine review",
        needs: {
          subject: "inspector|investigator|police|auditor|committee|commission|regulator|watchdog",
          object: "any",
        },
      },
      {
        nouns: `investigation probe inquiry enquiry audit inquest interrogation manhunt
autopsy post-mortem fact-finding_mission questioning exhumation house_search
house-to-house_search subpoena murder_hunt reinvestigation`,
        bars: { compound: "space|spacecraft|journalistic|mars", predicate: "land|orbit", to: "any" },
      },
      {
        verbs: "search raid comb",
        needs: {
          object:
            "home|house|office|premise|apartment|building|headquarters|Facility|vehicle|villa|cellar|garage|flat|residence|property|warehouse|gallery|palace",
        },
      },
      {
        verbs: "search",
        needs: { subject: "police|officer|investigator|prosecutor|agent|inspector|authority|soldier", object: "any" },
      },
      { nouns: "search raid", needs: { of: "home|house|palace|office|premise|Facility|apartment|property" } },
      { nouns: "raid", needs: { on: "home|house|office|premise|gallery|apartment" }, slots: { on: "target" } },
      {
        verbs: "grill interview",
        needs: { object: "human|Person" },
        needsOne: {
          subject: "police|officer|detective|investigator|prosecutor|senator|lawmaker|committee|panel",
          by: "police|detective|investigator|officer|prosecutor|committee|senator",
        },
      },
      { verbs: "scour sift_through", needs: { subject: "police|officer|investigator|detective|soldier|force" } },
      { nouns: "inspection", needs: { of: "any", by: "any" } },
      { nouns: "inspection", needs: { of: "Facility|site|plant|building|vehicle|weapon|prison" } },
      { verbs: "launch open", needs: { object: "hunt|search" }, slots: { object: "", for: "target" } },
      { verbs: "question", needs: { object: "human|Person", passive: "any" }, bars: { about: "idea" } },
      { nouns: "search", needs: { predicate: "carry|conduct|order|execute" } },
      { nouns: "inspection", needs: { predicate: "order|carry|conduct|make|refuse" } },
      {
        verbs: "question interrogate",
        needs: {
          object: "any",
          subject:
            "police|officer|detective|investigator|prosecutor|authority|gendarme|magistrate|panel|committee|commission|Organization",
        },
        bars: {
          object:
            "idea|decision|wisdom|need|plan|claim|value|motive|legality|validity|ability|result|policy|propriety|legitimacy|authority",
        },
      },
      {
        verbs: "examine review investigate",
        needs: {
          object: "complaint|claim|case|conduct|contract|incident|shooting|death|crash|allegation|handling|account",
        },
      },
      {
        verbs: "search raid",
        needs: {
          object: "any",
          subject: "detective|gendarme|soldier|agent|policeman|customs|deputy|official|Organization",
        },
        bars: { object: "soul|memory" },
      },
      { verbs: "reopen", needs: { object: "case|inquiry|investigation|probe|file" } },
      {
        nouns: "raid search",
        needsOne: { compound: "police|dawn|overnight|customs|tax", by: "police|officer|agent|detective|investigator" },
        bars: { compound: "air|bombing|rebel|commando|job" },
      },
      {
        nouns: "review",
        needsOne: { by: "any", predicate: "order|launch|conduct|announce|open|begin|promise|demand", into: "any" },
        bars: { compound: "book|film|movie|peer|rave" },
      },
      {
        verbs: "inspect",
        needs: { object: "any", subject: "team|expert|official|Organization|agency|human" },
        bars: { object: "troop|troops|guard|parade" },
      },
      {
        verbs: "open launch begin order announce",
        needs: {
          object: "case|review|hearing|manhunt|hunt",
          subject: "police|prosecutor|court|commission|authority|Organization|government|ministry",
        },
        bars: { object: "exhibition" },
        slots: { object: "", against: "target", into: "target" },
      },
    ],
    examples: [
      "[The FBI|Organization|agent] is *investigating* [Enron|Organization|target].",
      "[Police|Organization|agent] opened an *inquiry* into the collapse.",
      "[Marc Dupont|Person|target] was *questioned* by [police|Organization|agent] in [Lyon|Place|place].",
      "[Detectives|Person|agent] *searched* a garage in [Tyre|Place|place].",
      "The *search* of the palace took hours.",
      "[Detectives|Person|agent] *grilled* [Moe Hart|Person|target] for hours.",
      "An *autopsy* will be held on Monday.",
      "[The driver|Person|target] was *questioned* on Monday.",
      "[Detectives|Organization|agent] *searched* the boat in [Ostend|Place].",
      "[Prosecutors|Organization|agent] *reopened* the case on Monday.",
      "[A Senate panel|Organization|agent] will *question* [Ana Roth|Person] on Thursday.",
      "[The ministry|Organization] ordered a *review* by [the auditors|Organization|agent].",
      "[Police|Organization|agent] are *looking* into the case.",
      "[The agency|Organization|agent] *inspected* the reactor.",
    ],
    counterexamples: [
      "NASA launched a *probe* to Venus.",
      "The space *probe* landed on Mars.",
      "Critics *questioned* the value of the plan.",
      "She *searched* for her keys.",
      "They *searched* for the missing dog.",
      "The teacher *interviewed* the pupils.",
      "She *grilled* a steak.",
      "The wisdom of the plan was *questioned*.",
      "The critics *questioned* the value of the plan.",
      "The shop *reopened* on Monday.",
      "The *review* of the film was kind.",
      "She *looked* at the mirror.",
      "The queen *inspected* the troops.",
    ],
  },
} as const satisfies Record<string, EventFrame>;
