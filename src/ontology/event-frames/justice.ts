// Police, courts and prisons. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

/** Why somebody is held, charged or sentenced: “for fraud”, “on charges of treason”, “with murder”. */
const CRIME = {
  for: "crime:!time|human|Person|Place|Organization",
  on: "crime:crime|charge|suspicion|allegation|count",
  with: "crime:!human|Person|Organization",
  over: "crime",
  of: "crime",
  in: "crime:happening|crime|death|killing|plot|case|assassination",
} as const;

export const JUSTICE_FRAMES = {
  Arrest: {
    words: { agent: ["agent"], verb: ["arrest", "arrested"], object: ["person"], passive: "arrested", noun: "Arrest" },
    description: "Covers arrest, detention, capture of a person.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      crime: { filler: "text" },
    },
    verbSlots: { subject: "agent", object: "person", ...CRIME, with: "", of: "" },
    nounSlots: {
      ...CRIME,
      of: "person:!crime|charge crime",
      possessor: "person",
      by: "agent",
      subject: "agent",
      compound: "person:human agent:demonym",
      with: "",
      at: "place",
    },
    triggers: [
      {
        verbs:
          "arrest detain imprison apprehend handcuff incarcerate round_up lock_up nab take_into_custody jail_without_trial",
        bars: { object: "decline|development|slide|attention|fall" },
      },
      { verbs: "capture", needs: { object: "human|Person" }, bars: { object: "place|goods|Facility|Place" } },
      { verbs: "jail", bars: { for: "year|month|life" } },
      { verbs: "hold", needs: { object: "human|Person", in: "custody|prison|jail|detention|cell|camp" } },
      {
        verbs: "hold",
        needs: { object: "human|Person", passive: "any" },
        bars: { object: "election|talk|meeting|ceremony", for: "ransom" },
      },
      {
        verbs: "turn_himself_in turn_herself_in surrender_to_police give_himself_up",
        slots: { subject: "person", object: "" },
      },
      { verbs: "lead_away take_away", needs: { object: "human|Person", subject: "police|officer|agent|soldier" } },
      {
        nouns: "arrest detention custody imprisonment house_arrest incarceration captivity",
        bars: { compound: "cardiac|respiratory|child|joint|sole" },
      },
      {
        nouns: "arrest_warrant warrant red_notice",
        slots: { for: "person:human|Person crime", of: "" },
        bars: { compound: "search|death|stock", predicate: "exercise" },
      },
      { nouns: "crackdown", slots: { on: "person:human crime", of: "" } },
      { adjectives: "jailed imprisoned detained", needs: { object: "human|Person" } },
      { verbs: "seek want", needs: { object: "human|Person", passive: "any" }, bars: { infinitive: "any" } },
    ],
    examples: [
      "[Police|Organization|agent] *arrested* [Carlos Mendez|Person|person] in [Berlin|Place|place] on Monday.",
      "[Peter Novak|Person|person] was *detained* by [the FBI|Organization|agent] for fraud.",
      "The *arrest* of [Ratko Lukic|Person|person] pleased [Brussels|Place].",
      "[Lina Chen|Person|person] is being *held* in custody in [Hanoi|Place|place].",
    ],
    counterexamples: [
      "He died of cardiac *arrest* in Denver.",
      "The camera *captured* the scene in Paris.",
      "The talks will be *held* in Geneva.",
    ],
  },
  Release: {
    words: {
      agent: ["agent"],
      verb: ["release", "released"],
      object: ["person"],
      passive: "released",
      noun: "Release",
    },
    description: "Covers release, escape, freeing of prisoners or hostages.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      origin: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "person", from: "origin", by: "agent" },
    nounSlots: {
      of: "person:!document|product",
      possessor: "person",
      by: "agent",
      from: "origin",
      compound: "person:human",
      subject: "agent",
    },
    triggers: [
      { verbs: "release", needs: { object: "human|Person" }, bars: { object: "document|product|dove|disease" } },
      {
        verbs: "release",
        needs: { object: "any", from: "prison|jail|custody|detention|hospital|captivity|Facility" },
        bars: { object: "document|product" },
      },
      { verbs: "free set_free liberate", needs: { object: "human|Person|dozen" } },
      {
        verbs: "escape break_out",
        needs: { subject: "human|Person" },
        slots: { subject: "person", object: "origin:Facility|place|prison|jail" },
        bars: {
          object: "death|injury|harm|attention|punishment|unhurt|poverty|notice|war|violence",
          subject: "gas|radiation",
        },
      },
      {
        verbs: "hand_over",
        needs: { object: "prisoner|soldier|hostage|captive|detainee|Person" },
        bars: { to: "police|court|authority" },
      },
      { verbs: "parole bail", needs: { object: "human|Person" } },
      { nouns: "release", needs: { of: "human|Person" } },
      { nouns: "release", needs: { possessor: "human|Person" }, bars: { of: "document|product" } },
      { nouns: "release", needs: { compound: "hostage|prisoner|early|conditional" } },
      {
        nouns: "jailbreak prison_break escape prisoner_swap prisoner_exchange liberation",
        bars: { compound: "tax|fire|romantic|gas|weekend" },
      },
    ],
    examples: [
      "[The Taliban|Organization|agent] *released* [two hostages|Person|person] on Friday.",
      "[Nasrin Amini|Person|person] was *freed* from [Evin prison|Facility|origin].",
      "Three inmates *escaped* from [Attica prison|Facility|origin].",
    ],
    counterexamples: [
      "The ministry *released* a statement on Monday.",
      "The singer *released* her second album.",
      "The *release* of the report angered the senator.",
    ],
  },
  Charge: {
    words: { agent: ["agent"], verb: ["charge", "charged"], object: ["person"], passive: "charged", noun: "Charge" },
    description: "Covers formal charge, indictment.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      crime: { filler: "text" },
    },
    verbSlots: { ...CRIME, subject: "agent", object: "person" },
    nounSlots: {
      of: "crime:!human|Person|Organization|Place",
      against: "person",
      subject: "person",
      compound: "crime:crime",
      for: "crime",
      possessor: "person",
      over: "crime",
    },
    triggers: [
      { verbs: "indict arraign" },
      {
        verbs: "charge",
        needs: { object: "human|Person|Organization" },
        bars: { object: "money|fee|price|customer|battery|rent|rate" },
      },
      { verbs: "charge", needs: { with: "any" }, bars: { object: "battery|phone" } },
      { verbs: "accuse", needs: { subject: "prosecutor|prosecution|indictment|court|police|office", object: "any" } },
      { nouns: "charge", needs: { compound: "crime|criminal|drug|weapon|terrorism" } },
      { nouns: "charge", needs: { of: "crime" }, bars: { predicate: "take" } },
      {
        nouns: "charge",
        needs: {
          predicate:
            "face|file|bring|deny|drop|press|lay|dismiss|plead|arrest|detain|hold|convict|acquit|wanted|try|jail|on",
        },
        bars: { compound: "service|depth|extra" },
      },
      { nouns: "charge", needs: { against: "human|Person|Organization" } },
      { nouns: "charge", needs: { of: "any", case: "on|over|with" } },
      { nouns: "indictment" },
    ],
    examples: [
      "[Prosecutors|Person|agent] *charged* [Luis Vega|Person|person] with murder on Monday.",
      "[Eva Stein|Person|person] was *indicted* for fraud by [a grand jury|Organization|agent].",
      "[Ali Demir|Person|person] faces *charges* of treason in [Ankara|Place].",
    ],
    counterexamples: [
      "The bank will *charge* a fee for each transfer.",
      "The general took *charge* of the army.",
      "Bulls *charged* down the street in Pamplona.",
    ],
  },
  Try: {
    words: { agent: ["agent"], verb: ["try", "tried"], object: ["person"], passive: "on trial", noun: "Trial" },
    description: "Covers trial, hearing (agent is the court).",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      crime: { filler: "text" },
    },
    verbSlots: { subject: "agent", object: "person", ...CRIME },
    nounSlots: {
      of: "person:!crime",
      possessor: "person",
      for: "crime",
      on: "crime:crime|charge",
      compound: "crime:crime",
      over: "crime",
      against: "person",
      subject: "person",
      before: "agent",
      at: "agent:Organization|court",
    },
    triggers: [
      { verbs: "try retry", needs: { object: "human|Person", passive: "any" }, bars: { infinitive: "any" } },
      { verbs: "try", needs: { subject: "court|tribunal|judge", object: "human|Person" }, bars: { infinitive: "any" } },
      {
        verbs: "stand_trial go_on_trial put_on_trial face_trial",
        slots: { subject: "person", object: "person:human|Person" },
      },
      { verbs: "prosecute", needs: { object: "human|Person" } },
      { verbs: "adjourn", slots: { object: "" } },
      {
        verbs: "rule",
        needs: { subject: "court|judge|tribunal|Organization" },
        slots: { object: "", on: "crime", against: "person" },
      },
      { verbs: "hear", needs: { subject: "court|jury|tribunal" }, slots: { object: "" } },
      { nouns: "case", needs: { predicate: "hear|adjourn|open|close|dismiss|try|reopen|postpone" }, slots: { of: "" } },
      {
        verbs: "appeal",
        bars: { for: "help|calm|information|aid|witness|peace", subject: "idea|style" },
        slots: { subject: "person", object: "crime:charge", to: "agent", against: "crime" },
      },
      { verbs: "testify", slots: { subject: "", against: "person", before: "agent" } },
      {
        nouns: "trial retrial re-trial court-martial court_martial tribunal mistrial prosecution",
        bars: {
          compound: "clinical|drug|vaccine|human|field|time|late-stage|stage|phase|medical|land|equestrian|trade|pilot",
          predicate: "say|tell|argue",
        },
      },
      { nouns: "hearing", bars: { compound: "confirmation|congressional|senate|house|committee|loss", of: "loss" } },
      {
        nouns: "appeal",
        needs: { predicate: "file|lose|reject|hear|lodge|dismiss|win|consider|uphold|lodge|plan|launch" },
        slots: { possessor: "person", subject: "person", by: "person", of: "person" },
        bars: { compound: "fund|charity|aid" },
      },
      { nouns: "proceeding", needs: { compound: "court|legal|criminal|judicial" } },
    ],
    examples: [
      "[Jorge Salas|Person|person] *went* on trial for murder in [Lima|Place|place].",
      "The *trial* of [Karl Brandt|Person|person] begins on Monday in [Hamburg|Place|place].",
      "[Nuri Hadi|Person|person] was *tried* for treason.",
    ],
    counterexamples: [
      "The drug failed in a clinical *trial* last year.",
      "She *tried* to reach the summit twice.",
      "The aid group *appealed* for help.",
    ],
  },
  Convict: {
    words: {
      agent: ["agent"],
      verb: ["convict", "convicted"],
      object: ["person"],
      passive: "convicted",
      noun: "Conviction",
    },
    description: "Covers conviction, guilty plea.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      crime: { filler: "text" },
    },
    verbSlots: { subject: "agent", object: "person", ...CRIME },
    nounSlots: {
      of: "person:human|Person crime",
      possessor: "person",
      for: "crime",
      on: "crime",
      compound: "crime:crime",
      against: "person",
      in: "",
    },
    triggers: [
      { verbs: "convict" },
      { verbs: "find_guilty", needsOne: { complement: "guilty", passive: "any" }, slots: { of: "crime" } },
      { verbs: "plead_guilty", slots: { subject: "person", object: "", to: "crime" } },
      {
        verbs: "admit",
        needs: { object: "crime|count|guilt" },
        slots: { subject: "person", object: "crime" },
      },
      {
        nouns: "conviction verdict guilty_plea guilty_verdict",
        bars: { case: "with", compound: "personal|religious|strong|moral|not-guilty", predicate: "reach" },
      },
      { adjectives: "convicted", needs: { object: "human|Person" } },
    ],
    examples: [
      "[A court|Organization|agent] *convicted* [Milan Babic|Person|person] of murder.",
      "[Sara Holt|Person|person] *pleaded* guilty to fraud on Friday.",
      "[Two brothers|Person|person] were *found* guilty of arson in [Leeds|Place|place].",
    ],
    counterexamples: [
      "Critics gave their *opinion* of the film with conviction.",
      "Scientists *found* a guilty pleasure in chocolate.",
      "He spoke with *conviction* about the reforms.",
    ],
  },
  Sentence: {
    words: {
      agent: ["agent"],
      verb: ["sentence", "sentenced"],
      object: ["person"],
      passive: "sentenced",
      noun: "Sentence",
    },
    description: "Covers sentencing.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      crime: { filler: "text" },
      penalty: { filler: "text" },
    },
    verbSlots: {
      ...CRIME,
      subject: "agent",
      object: "person",
      to: "penalty:!human",
      for: "penalty:year|month|life crime",
      with: "",
    },
    nounSlots: {
      of: "penalty:year|month|life person:human|Person",
      for: "crime person:human|Person",
      possessor: "person",
      subject: "person",
      compound: "penalty:prison|jail|life|death|year",
      against: "person",
    },
    triggers: [
      { verbs: "sentence" },
      {
        verbs: "jail imprison",
        needs: { for: "year|month|life|day|week" },
        slots: { for: "penalty:year|month|life crime" },
      },
      { verbs: "fine", needs: { subject: "court|judge|Organization|any", object: "human|Person" } },
      {
        verbs: "receive get be_given serve",
        needs: { object: "sentence|term" },
        slots: { subject: "person", object: "penalty" },
      },
      {
        nouns: "sentence prison_term jail_term prison_sentence life_imprisonment death_sentence life_sentence",
        bars: {
          of: "novel|book|poem|speech|article|letter|text",
          compound: "opening|final|complete",
          predicate: "write|read_aloud",
        },
      },
      {
        nouns: "year",
        needs: { in: "prison|jail" },
        slots: { in: "", subject: "person", of: "" },
        bars: { predicate: "spend" },
      },
      {
        nouns: "life",
        needs: { in: "prison|jail" },
        slots: { in: "", subject: "person", of: "" },
        bars: { predicate: "spend" },
      },
      { nouns: "death_penalty", needs: { predicate: "face|seek|demand|give|impose|receive|hand" } },
    ],
    examples: [
      "[A Cairo court|Organization|agent] *sentenced* [Hani Fathi|Person|person] to five years in prison for spying.",
      "[Tom Baker|Person|person] was *jailed* for three years in [Leeds|Place|place].",
      "[Anna Kern|Person|person] received a suspended *sentence* for perjury.",
    ],
    counterexamples: [
      "The last *sentence* of the novel is famous.",
      "The team *received* an award for ten years of work.",
      "He spent ten *years* in prison ministry.",
    ],
  },
  Acquit: {
    words: { agent: ["agent"], verb: ["clear", "cleared"], object: ["person"], passive: "cleared", noun: "Acquittal" },
    description: "Covers acquittal, dropped charges, pardon.",
    roles: {
      agent: { filler: "entity" },
      person: { filler: "entity" },
      crime: { filler: "text" },
    },
    verbSlots: { subject: "agent", object: "person", ...CRIME },
    nounSlots: {
      of: "person:human|Person",
      for: "person:human|Person crime",
      possessor: "agent",
      by: "agent",
      on: "crime",
    },
    triggers: [
      { verbs: "acquit exonerate pardon" },
      { verbs: "clear", needs: { object: "human|Person", of: "any" } },
      { verbs: "drop dismiss withdraw", needs: { object: "charge" }, slots: { object: "", against: "person" } },
      {
        verbs: "overturn quash annul",
        needs: { object: "conviction|sentence|verdict" },
        slots: { object: "", of: "person" },
      },
      { nouns: "acquittal pardon exoneration clemency", bars: { predicate: "beg" } },
      { nouns: "amnesty", bars: { compound: "tax|weapon" }, slots: { possessor: "" } },
    ],
    examples: [
      "[A jury|Organization|agent] *acquitted* [Dan Price|Person|person] of murder.",
      "[The president|Person|agent] *pardoned* [Rosa Diaz|Person|person] on Monday.",
      "[Prosecutors|Person|agent] *dropped* the charges against [Leo Marsh|Person|person].",
    ],
    counterexamples: [
      "Workers *cleared* the road of snow.",
      "The striker *dropped* the ball twice.",
      "The board *dismissed* the idea as costly.",
    ],
  },
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
    ],
    examples: [
      "[Iran|Place|agent] *executed* [two dissidents|Person|person] on Monday.",
      "[Saddam Hussein|Person|person] was *hanged* in 2006.",
      "The *execution* of [Juan Rios|Person|person] was stayed by a judge.",
    ],
    counterexamples: [
      "The coach *executed* his plan well.",
      "The painting was *hung* in the main hall.",
      "The *execution* of the budget is slow.",
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
    ],
    examples: [
      "[Spain|Place|agent] *extradited* [Ivan Kovac|Person|person] to [Croatia|Place|destination].",
      "[Twelve migrants|Person|person] were *deported* from [Italy|Place|origin] to [Tunisia|Place|destination].",
      "The *extradition* of [Ana Melo|Person|person] to [Brazil|Place|destination] was delayed.",
    ],
    counterexamples: [
      "The company *returned* its profits.",
      "The two countries have no *treaty* on extradition.",
      "The club *expelled* a member for cheating.",
    ],
  },
  Sue: {
    words: { agent: ["agent"], verb: ["sue", "sued"], object: ["target"], passive: "sued", noun: "Lawsuit" },
    description: "Covers lawsuit.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "target", against: "target", for: "" },
    nounSlots: { against: "target", by: "agent", subject: "agent", possessor: "agent", of: "", from: "agent" },
    triggers: [
      { verbs: "sue countersue take_to_court", bars: { for: "peace|mercy" } },
      { verbs: "challenge", needs: { in: "court|Organization" }, bars: { subject: "team" } },
      { verbs: "file bring", needs: { object: "suit|lawsuit|complaint|petition|claim|action" }, slots: { object: "" } },
      { nouns: "lawsuit class_action class-action legal_action litigation injunction court_challenge countersuit" },
      { nouns: "suit", needs: { predicate: "file|bring|settle|dismiss|drop|win|lose|allege" } },
    ],
    examples: [
      "[Apple|Organization|agent] *sued* [Samsung|Organization|target] in 2011.",
      "[Greta Olsen|Person|agent] filed a *lawsuit* against [the city|Place|target].",
      "[Intel|Organization|target] was *sued* by [AMD|Organization|agent].",
    ],
    counterexamples: [
      "He wore a grey *suit* to the dinner.",
      "The team will *challenge* for the title.",
      "The rebels *sued* for peace.",
    ],
  },
  Investigate: {
    words: {
      agent: ["agent"],
      verb: ["investigate", "investigated"],
      object: ["target"],
      passive: "investigated",
      noun: "Investigation",
    },
    description: "Covers inquiry, probe, search of premises.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "target", into: "target", for: "" },
    nounSlots: {
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
        verbs: "investigate probe look_into audit interrogate reinvestigate",
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
        nouns: "investigation probe inquiry enquiry audit inquest interrogation manhunt",
        bars: { compound: "space|spacecraft|journalistic|mars", predicate: "land|orbit" },
      },
    ],
    examples: [
      "[The FBI|Organization|agent] is *investigating* [Enron|Organization|target].",
      "[Police|Organization|agent] opened an *inquiry* into the collapse.",
      "[Marc Dupont|Person|target] was *questioned* by [police|Organization|agent] in [Lyon|Place|place].",
    ],
    counterexamples: [
      "The space *probe* landed on Mars.",
      "Critics *questioned* the value of the plan.",
      "She *searched* for her keys.",
    ],
  },
} as const satisfies Record<string, EventFrame>;
