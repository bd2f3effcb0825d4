// Companies, money, products and prizes. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

export const BUSINESS_FRAMES = {
  Acquire: {
    words: {
      agent: ["agent"],
      verb: ["acquire", "acquired"],
      object: ["target"],
      passive: "acquired",
      noun: "Acquisition",
    },
    description: "Covers purchase, takeover (agent is the buyer).",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
      seller: { filler: "entity" },
      amount: { filler: "text" },
    },
    verbSlots: {
      subject: "agent",
      object: "target:!money amount:money",
      from: "seller",
      for: "amount:money",
      in: "target:stake|share",
    },
    nounSlots: {
      of: "target",
      by: "agent",
      possessor: "agent",
      for: "amount:money target",
      from: "seller",
      compound: "amount:money target:Organization",
      subject: "agent",
      to: "agent",
    },
    triggers: [
      {
        verbs: "acquire buy purchase snap_up buy_out",
        needs: { object: "any" },
        bars: { object: "time|taste|skill|reputation|weapon|habit|house|disease" },
      },
      { verbs: "take_over", needs: { object: "Organization|company|firm|bank|rival|business" } },
      {
        verbs: "sell",
        slots: { subject: "seller", to: "agent", for: "amount:money", object: "target" },
        needs: {
          object:
            "stake|share|company|business|unit|Organization|plant|bank|club|arm|division|Facility|asset|bond|building|land|oil|property",
        },
        bars: { subject: "store|shop|book" },
      },
      {
        verbs: "sell",
        slots: { subject: "seller", to: "agent", for: "amount:money", object: "target" },
        needs: { object: "any" },
        needsOne: { to: "any", passive: "any", subject: "Organization|Person|company" },
      },
      { verbs: "bid", slots: { for: "target:!money amount", object: "amount:money" }, bars: { infinitive: "any" } },
      { verbs: "pay", needs: { for: "stake|share|company|Organization" }, slots: { object: "amount", for: "target" } },
      {
        nouns: "acquisition purchase takeover buyout buy-out",
        bars: { compound: "language|bond|data|land|weapon|drug" },
      },
      { nouns: "bid", needs: { compound: "takeover|hostile|money|cash" }, slots: { for: "target" } },
      {
        nouns: "sale",
        needs: { of: "Organization|stake|share|unit|company|business|plant|club|Facility|asset|bank|land|arm" },
        slots: { possessor: "seller", by: "seller", to: "agent" },
      },
      {
        nouns: "ipo initial_public_offering public_offering flotation",
        slots: { possessor: "seller", by: "seller", of: "target", compound: "seller:Organization" },
      },
      {
        verbs: "take_over",
        needs: { by: "Organization|state|group|company|bank|rival|government|human", passive: "any" },
      },
      {
        verbs: "sell buy acquire",
        needs: {
          object:
            "subsidiary|holding|percent|percentage|airline|brand|mine|field|refinery|factory|hotel|network|chain|newspaper|estate|home|house|ship|licence|right|painting",
        },
        slots: {},
      },
      { nouns: "buyer", needs: { predicate: "find|seek|look" }, slots: { for: "target" } },
      {
        nouns: "offer",
        needs: { predicate: "make|reject|accept|improve|raise|receive|launch" },
        slots: { for: "target" },
      },
    ],
    examples: [
      "[Google|Organization|agent] *acquired* [YouTube|Organization|target] in 2006.",
      "[Philips|Organization|seller] *sold* its lighting unit to [Hitachi|Organization|agent].",
      "The *takeover* of [Chelsea|Organization|target] by [Todd Boehly|Person|agent] was approved.",
    ],
    counterexamples: [
      "She *bought* some time by asking a question.",
      "The shop *sells* bread and milk.",
      "They made a *bid* to save the forest.",
    ],
  },
  Merge: {
    words: { agent: ["participant"], verb: ["merge", "merged"], object: [], passive: "merged", noun: "Merger" },
    description: "Covers merger.",
    joint: true,
    roles: {
      participant: { filler: "entity" },
    },
    verbSlots: { subject: "participant", object: "participant", with: "participant", into: "" },
    nounSlots: {
      of: "participant",
      between: "participant",
      with: "participant",
      possessor: "participant",
      compound: "participant:Organization",
      subject: "participant",
    },
    triggers: [
      {
        verbs: "merge amalgamate",
        needs: { subject: "Organization|company|firm|bank|group|union|club|party|airline|name" },
        bars: { subject: "road|river|lane|galaxy" },
      },
      { verbs: "combine", needs: { subject: "Organization", with: "Organization" } },
      { nouns: "merger amalgamation tie-up", bars: { compound: "star|galaxy|black-hole" } },
      { verbs: "merge", needsOne: { with: "Organization|body", object: "body|Organization|unit|command" } },
    ],
    examples: [
      "[Exxon|Organization|participant] *merged* with [Mobil|Organization|participant] in 1999.",
      "The *merger* of [Fiat|Organization|participant] and [Chrysler|Organization|participant] was completed.",
      "[Holcim|Organization|participant] announced a *merger* with [Lafarge|Organization|participant].",
    ],
    counterexamples: [
      "The two roads *merge* near the lake.",
      "Cars must *merge* into one lane.",
      "The chef *combined* rice with beans.",
    ],
  },
  Invest: {
    words: {
      agent: ["agent"],
      verb: ["invest in", "invested in"],
      object: ["recipient"],
      passive: "funded",
      noun: "Investment",
    },
    description: "Covers investment, contract award, order.",
    roles: {
      agent: { filler: "entity" },
      recipient: { filler: "entity" },
      amount: { filler: "text" },
    },
    verbSlots: {
      subject: "agent",
      object: "amount:money recipient",
      in: "recipient",
      on: "recipient",
      into: "recipient",
      to: "recipient",
    },
    nounSlots: {
      of: "amount:money",
      by: "agent",
      from: "agent",
      in: "recipient:!time",
      with: "recipient",
      possessor: "agent",
      compound: "amount:money",
      subject: "agent",
      for: "",
      to: "recipient",
    },
    triggers: [
      { verbs: "invest", bars: { object: "time|effort" } },
      { verbs: "award", needs: { object: "contract|tender" }, slots: { object: "", indirect: "recipient" } },
      {
        verbs: "order",
        needs: { object: "vehicle|engine|tank", subject: "Organization|Place|demonym|airline|company|navy" },
        slots: { object: "", from: "recipient" },
        bars: { infinitive: "any" },
      },
      {
        verbs: "spend",
        needs: { object: "money", subject: "Organization|company|Place|government" },
        bars: { object: "time|year" },
      },
      {
        verbs: "fund finance bankroll",
        needs: { object: "any", subject: "Organization|Person|Place|bank|government" },
      },
      {
        verbs: "win secure land",
        needs: { object: "contract|order|tender|funding" },
        slots: { subject: "recipient", object: "", from: "agent" },
      },
      {
        verbs: "raise",
        needs: { object: "money", subject: "Organization|company|startup", from: "any" },
        slots: { subject: "recipient", from: "agent", object: "amount" },
      },
      { nouns: "investment", needs: { of: "money", compound: "money|foreign|direct" }, bars: { predicate: "attract" } },
      { nouns: "investment", needs: { in: "Organization|Place|plant|company|project|infrastructure" } },
      {
        nouns: "order",
        needsOne: {
          for: "vehicle|engine|equipment|chip",
          predicate: "sign|place|announce|cancel|win|receive|secure",
          compound: "firm|cancelled|record",
        },
        slots: { for: "" },
        bars: { infinitive: "any", compound: "court|executive|restraining" },
      },
      {
        nouns: "contract",
        needs: { compound: "money|defense|defence|construction|supply|government" },
        slots: { with: "recipient" },
        bars: { compound: "year" },
      },
      { nouns: "funding_round tender" },
      {
        verbs: "receive secure raise get win attract",
        needs: { object: "money" },
        needsOne: { from: "any", in: "round|funding|capital" },
        slots: { subject: "recipient", from: "agent", object: "amount" },
      },
      {
        verbs: "put inject plough pour pump sink earmark commit",
        needs: { object: "money" },
        needsOne: { into: "any", in: "any", for: "any", towards: "any" },
        slots: { object: "amount", for: "recipient" },
      },
      { verbs: "set_aside", needs: { object: "money" }, slots: { object: "amount", for: "recipient" } },
      { verbs: "put_up put_in", needs: { object: "money" }, slots: { object: "amount" } },
      {
        verbs: "order",
        needs: { object: "thing", subject: "Organization|Place|demonym|government|ministry|army" },
        slots: { object: "", from: "recipient" },
        bars: { infinitive: "any", object: "investigation|inquiry|probe|arrest|release|review|evacuation" },
      },
      {
        verbs: "supply",
        needs: { subject: "Organization|company", object: "engine|equipment|vehicle|part|system|train|turbine" },
        slots: { subject: "recipient", object: "", to: "agent" },
      },
      {
        nouns: "contract",
        needs: { predicate: "sign|win|award|secure|land|get|cancel|lose" },
        slots: { with: "recipient", for: "" },
        bars: { subject: "player|striker|coach|Person" },
      },
    ],
    examples: [
      "[Samsung|Organization|agent] will *invest* $17 billion in [Texas|Place|recipient].",
      "[The navy|Organization|agent] *awarded* a contract to [Boeing|Organization|recipient].",
      "[SoftBank|Organization|agent] *invested* in [Uber|Organization|recipient] in 2018.",
    ],
    counterexamples: [
      "The judge *ordered* the men to leave.",
      "He *spent* two years in Rome.",
      "She won an *award* for her novel.",
    ],
  },
  Launch: {
    words: { agent: ["agent"], verb: ["launch", "launched"], object: ["target"], passive: "launched", noun: "Launch" },
    description: "Covers launch of a product, project, rocket, satellite, campaign.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "target", in: "place" },
    nounSlots: {
      of: "target",
      by: "agent",
      possessor: "agent",
      compound: "target:product|vehicle|Other",
      subject: "agent",
    },
    triggers: [
      {
        verbs: "launch",
        needs: { object: "any" },
        bars: {
          object:
            "attack|assault|offensive|strike|raid|airstrike|missile|invasion|bid|investigation|probe|inquiry|appeal|war|operation|crackdown|lawsuit|strike|protest|grenade",
        },
      },
      { verbs: "unveil roll_out", needs: { object: "product|name|model|plan|Other" } },
      {
        verbs: "release publish",
        needs: { object: "film|movie|album|book|novel|single|game|phone|software|memoir|version" },
        slots: {},
      },
      { verbs: "introduce", needs: { object: "product", subject: "Organization|company" } },
      {
        verbs: "start begin kick_off",
        needs: { object: "campaign|project|drive|program|programme|broadcast|service|construction|production" },
      },
      { verbs: "test-fire test_fire", slots: {} },
      { verbs: "blast_off lift_off debut premiere premier", slots: { subject: "target", object: "" } },
      {
        nouns: "launch unveiling lift-off liftoff rollout debut premiere",
        bars: { compound: "missile-attack|league|international", possessor: "player" },
      },
      {
        nouns: "campaign",
        needs: { compound: "vaccination|advertising|anti-corruption|vaccine|awareness|eradication" },
      },
      {
        verbs: "open",
        needs: { subject: "exhibition|film|show|play|season|festival|musical" },
        slots: { subject: "target", object: "" },
      },
      { verbs: "start begin resume", needs: { object: "operation|broadcast|vaccination|drilling|mining|sale|flight" } },
      { verbs: "carry_out", needs: { object: "drive|campaign|vaccination|test" } },
      {
        nouns: "drive",
        needs: { compound: "vaccination|recruitment|fundraising|fund-raising|immunization|membership" },
      },
    ],
    examples: [
      "[Apple|Organization|agent] *launched* a new phone in [San Francisco|Place|place].",
      "[India|Place|agent] *launched* a satellite on Friday.",
      "[Nintendo|Organization|agent] *unveiled* its new console on Monday.",
    ],
    counterexamples: [
      "Rebels *launched* an attack on the town.",
      "The police *launched* an investigation.",
      "The ministry *released* figures on trade.",
    ],
  },
  Found: {
    words: {
      agent: ["agent"],
      verb: ["found", "founded"],
      object: ["organization"],
      passive: "founded",
      noun: "Founding",
    },
    description: "Covers founding, opening.",
    roles: {
      agent: { filler: "entity" },
      organization: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "organization", in: "place" },
    nounSlots: {
      of: "organization",
      by: "agent",
      possessor: "organization:Organization agent",
      compound: "organization:body",
    },
    triggers: [
      { verbs: "found co-found cofound", needs: { object: "any" }, bars: { object: "guilty" } },
      {
        verbs: "establish set_up create form",
        needs: { object: "body|Organization|Facility" },
        bars: { object: "base|market|service|operation", subject: "product" },
      },
      {
        verbs: "open reopen inaugurate",
        needs: {
          object: "body|Facility|Organization|bridge|airport|dam",
          subject: "Organization|Person|Place|human|any",
        },
        bars: { object: "account|service|operation|party" },
      },
      { nouns: "founding", needs: { of: "any" } },
      { nouns: "establishment creation formation", needs: { of: "body|Organization" } },
      { nouns: "opening reopening", needs: { of: "body|Facility|Organization|bridge" } },
      {
        verbs: "open reopen re-open",
        needs: { subject: "body|Facility|Organization|structure" },
        slots: { subject: "organization", object: "" },
        bars: { object: "any" },
      },
      { verbs: "reopen re-open co-found cofound spin_off" },
      { verbs: "open", needs: { object: "body|Facility|Organization|structure|academy|label|house|cafe" } },
      {
        verbs: "start launch",
        needs: { object: "body|Organization|chain|label|fund|website|academy|business" },
        bars: { object: "operation|service|product" },
      },
      {
        verbs: "start launch set_up create form",
        needs: { object: "any", by: "Person|human|Organization" },
        bars: { object: "attack|investigation|campaign|fire" },
      },
      { verbs: "register incorporate", needs: { object: "company|Organization|firm" }, bars: { object: "voter" } },
      { nouns: "founding", needs: { possessor: "any" } },
    ],
    examples: [
      "[Henry Dunant|Person|agent] *founded* [the Red Cross|Organization|organization] in 1863.",
      "[Ikea|Organization|agent] *opened* a store in [Mumbai|Place|place].",
      "[Anna Berg|Person|agent] *set* up [Nordic Energy|Organization|organization] in 2011.",
    ],
    counterexamples: [
      "Police *found* the car in a lake.",
      "She *opened* the door and smiled.",
      "The report *established* that the bolts were loose.",
    ],
  },
  Close: {
    words: {
      agent: ["agent"],
      verb: ["close", "closed"],
      object: ["organization"],
      passive: "closed",
      noun: "Closure",
    },
    description: "Covers closure, bankruptcy, dissolution.",
    roles: {
      agent: { filler: "entity" },
      organization: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "organization", in: "place" },
    nounSlots: {
      of: "organization",
      by: "agent",
      possessor: "organization",
      compound: "organization:body|Organization|Facility",
      subject: "organization",
    },
    triggers: [
      {
        verbs: "close shut shutter shut_down close_down",
        needs: { object: "body|Facility|Organization|airport|border|road|bridge" },
        bars: { object: "door|eye|deal|gap|account|case|session" },
      },
      {
        verbs: "close shut_down shut close_down",
        needs: { subject: "body|Facility|Organization" },
        slots: { subject: "organization", object: "" },
        bars: { object: "any", at: "any", up: "any", subject: "share|stock|index|market" },
      },
      { verbs: "dissolve disband liquidate wind_up", needs: { object: "body|Organization|parliament" } },
      {
        verbs: "file_for_bankruptcy go_bankrupt declare_bankruptcy enter_administration",
        slots: { subject: "organization", object: "" },
      },
      {
        verbs: "collapse",
        needs: { subject: "company|bank|Organization|firm|airline|business" },
        slots: { subject: "organization" },
        bars: { subject: "structure" },
      },
      { verbs: "suspend cease halt", needs: { object: "operation" }, slots: { subject: "organization", object: "" } },
      {
        nouns: "closure shutdown bankruptcy insolvency liquidation dissolution closing",
        bars: { compound: "road|lane|government|emotional|reactor|nuclear" },
      },
      { nouns: "collapse", needs: { of: "Organization|bank|company|airline|firm|lender" } },
      {
        verbs: "close shut",
        needs: {
          object:
            "structure|casino|theatre|theater|pub|route|line|pit|shaft|site|laboratory|lab|crossing|club|market|shop",
        },
        bars: { object: "door|eye|deal|gap|case" },
      },
      {
        verbs: "close shut shut_down close_down",
        needs: { object: "any", passive: "any" },
        bars: { object: "door|eye|deal|gap|account|case|session|share|stock|index|poll" },
      },
      {
        verbs: "cease stop halt end",
        needs: { object: "flying|trading|production|publication|operation|printing|broadcasting" },
        slots: { subject: "organization", object: "" },
      },
      {
        verbs: "go_under fold",
        needs: { subject: "body|Organization" },
        slots: { subject: "organization", object: "" },
      },
      { nouns: "collapse failure", needs: { compound: "Organization|bank" }, slots: { compound: "organization" } },
    ],
    examples: [
      "[Ford|Organization|agent] will *close* its plant in [Genk|Place|place] next year.",
      "[Enron|Organization|organization] *filed* for bankruptcy in 2001.",
      "The *closure* of [Tempelhof|Facility|organization] saddened many.",
    ],
    counterexamples: [
      "Shares *closed* at 14 dollars.",
      "The two leaders *closed* the gap between them.",
      "The shop is *close* to the river.",
    ],
  },
  Win: {
    words: { agent: ["agent"], verb: ["win", "won"], object: [], passive: "beaten", noun: "Win" },
    description: "Covers match, award, record (agent wins, target loses).",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
      competition: { filler: "entity" },
      topic: { filler: "text" },
    },
    verbSlots: {
      subject: "agent",
      object: "topic:award competition:contest target:human|Person|Organization|Place",
      over: "target",
      against: "target",
      in: "competition:contest|Event place",
      at: "competition:contest|Event place",
      for: "topic:!time",
      to: "",
    },
    nounSlots: {
      subject: "agent",
      over: "target",
      against: "target",
      possessor: "agent",
      for: "agent:Organization|Place|Person",
      by: "agent",
      in: "competition:contest|Event place",
      at: "competition:contest|Event place",
      of: "",
      compound: "competition:contest|cup|league",
      from: "",
    },
    triggers: [
      {
        verbs: "win",
        bars: {
          object:
            "poll|war|independence|contract|order|approval|support|control|praise|battle|heart|right|concession|case|appeal",
        },
      },
      {
        verbs: "beat defeat thrash rout outplay trounce edge stun upset knock_out hammer crush thump",
        needs: { object: "Organization|Person|Place|champion|side|team|rival|opponent|name" },
        bars: { in: "poll", subject: "police|soldier|fighter|guard" },
      },
      {
        verbs: "lose",
        needs: { to: "Organization|Person|Place|name" },
        slots: { subject: "target", to: "agent", object: "competition:contest" },
        bars: { object: "money|job|power|life|seat|poll" },
      },
      {
        verbs: "lose",
        needs: { object: "match|game|final|semifinal|title" },
        slots: { subject: "target", to: "agent", object: "competition" },
      },
      { verbs: "draw", needs: { with: "Organization|Place" }, slots: { with: "agent", object: "" } },
      {
        verbs: "take clinch claim retain earn grab capture secure scoop",
        needs: { object: "medal|gold|silver|bronze|title|championship|trophy|crown|prize|cup|award" },
      },
      { verbs: "receive be_awarded", needs: { object: "award|prize|medal" }, slots: { object: "topic" } },
      {
        verbs: "award",
        needs: { object: "award|human|Person|name" },
        slots: {
          subject: "",
          object: "agent:human|Person|Organization topic",
          indirect: "agent",
          complement: "topic",
          to: "agent",
        },
        bars: { object: "contract|damages|tender" },
      },
      {
        verbs: "honor honour induct",
        needs: { object: "human|Person" },
        slots: { subject: "", object: "agent", into: "topic", with: "topic", for: "topic" },
      },
      { verbs: "set break", needs: { object: "record" } },
      {
        verbs: "advance qualify",
        needs: { to: "final|semifinal|round|quarterfinal|semi-final|quarter-final" },
        slots: { to: "competition" },
      },
      {
        verbs: "top",
        needs: { object: "Organization|Place|Person", subject: "Organization|Place|Person" },
        bars: { object: "list|chart" },
      },
      {
        nouns: "win victory triumph",
        bars: {
          compound: "election|electoral|landslide|legal|court|diplomatic|military|moral",
          in: "poll",
          for: "democracy",
        },
      },
      {
        nouns: "defeat loss",
        needs: { to: "Organization|Place|Person" },
        slots: { possessor: "target", to: "agent", by: "agent", subject: "target" },
      },
      {
        nouns: "defeat",
        needs: { possessor: "Organization|Place|Person" },
        slots: { possessor: "target", by: "agent", against: "agent", subject: "target" },
      },
      { nouns: "medal", needs: { predicate: "win|take|go|receive" } },
      {
        verbs: "give present hand award",
        needs: { object: "award|doctorate|degree" },
        slots: { subject: "", object: "topic", indirect: "agent", to: "agent" },
      },
      {
        verbs: "receive accept share collect",
        needs: { object: "award|doctorate|degree|honour|honor" },
        slots: { object: "topic" },
      },
      {
        verbs: "outpoint outclass overpower whip sweep blank eliminate overcome",
        needs: { object: "Organization|Person|Place|champion|side|team|rival|opponent|human" },
      },
      {
        verbs: "name vote crown declare",
        needs: { complement: "player|winner|champion|footballer|artist|driver|rider|match" },
        slots: { subject: "", object: "agent", complement: "topic" },
      },
      {
        nouns: "medal gold silver bronze",
        needs: { predicate: "win|take|go|receive|give|collect|claim|earn|hang|be" },
        slots: { to: "agent" },
      },
      { nouns: "winner", needs: { of: "award|contest|cup" }, slots: { of: "topic:award competition" } },
      { nouns: "defeat loss", needs: { by: "Organization|Place|Person" }, slots: { possessor: "target", by: "agent" } },
      {
        nouns: "defeat loss",
        needs: { to: "any" },
        slots: { possessor: "target", to: "agent" },
        bars: { compound: "weight|job" },
      },
    ],
    examples: [
      "[Brazil|Place|agent] *beat* [Germany|Place|target] 2-0 in [Yokohama|Place|place].",
      "[Toni Morrison|Person|agent] *won* the Nobel Prize in 1993.",
      "[Arsenal|Organization|target] *lost* to [Chelsea|Organization|agent] on Sunday.",
    ],
    counterexamples: [
      "The party *won* the election in Bolivia.",
      "The officers *beat* the prisoner with sticks.",
      "He *lost* his job in March.",
    ],
  },
} as const satisfies Record<string, EventFrame>;
