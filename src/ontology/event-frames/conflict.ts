// Fighting, force, public protest, and those killed and hurt. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

export const CONFLICT_FRAMES = {
  Attack: {
    words: {
      agent: ["agent"],
      verb: ["attack", "attacked"],
      object: ["target", "victim"],
      passive: "attacked",
      noun: "Attack",
    },
    description:
      "Covers attack, bombing, shooting, raid, clash, shelling, air strike, fighting, assassination attempt.",
    oneAgent: true,
    casualties: ["victim", "place", "agent"],
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
      victim: { filler: "entity" },
    },
    verbSlots: {
      subject: "instrument:weapon|bomb|device|car-bomb agent:!happening",
      object: "target",
      against: "target",
      on: "target:!time",
      at: "target",
      with: "instrument:weapon|vehicle",
    },
    nounSlots: {
      subject: "agent:!weapon",
      by: "agent",
      possessor: "agent",
      on: "target:!time",
      against: "target",
      of: "target:!time",
      compound: "instrument:weapon|missile|arson agent:demonym|fighter|Organization target",
      between: "agent",
      with: "agent",
      from: "agent",
    },
    triggers: [
      {
        verbs:
          "attack assault ambush bomb bombard shell raid firebomb invade strafe torpedo counterattack sabotage torch pound",
      },
      { verbs: "storm", needs: { object: "any" } },
      {
        verbs: "strike hit target",
        needs: { object: "any", subject: "fighter|weapon|Organization|demonym|shell|Place" },
        bars: { subject: "disaster|worker", object: "deal|market|record" },
      },
      { verbs: "open_fire", slots: { on: "target", object: "" } },
      {
        verbs: "fire launch throw hurl lob drop plant detonate toss",
        needs: { object: "weapon|bomb" },
        bars: { subject: "disaster" },
        slots: {
          object: "instrument",
          on: "target:!time",
          at: "target",
          into: "target",
          in: "",
          towards: "target",
          toward: "target",
        },
      },
      {
        verbs: "throw hurl",
        needs: { at: "human|Person|Organization" },
        slots: { object: "instrument", at: "target" },
      },
      { verbs: "fire", needsOne: { at: "any", on: "any", upon: "any" }, slots: { object: "instrument" } },
      {
        verbs: "shoot stab beat gun_down machete",
        slots: { object: "victim:human target" },
        bars: { object: "film|movie|video|goal|Organization" },
      },
      { verbs: "shoot_down down", needs: { object: "vehicle|drone|missile" } },
      {
        verbs: "clash skirmish battle",
        slots: { with: "agent", subject: "agent", object: "target" },
        bars: { object: "disease|blaze|fire|flame|cancer|illness|inflation" },
      },
      {
        verbs: "fight",
        needs: { subject: "fighter|Organization|demonym|force|Place|side" },
        slots: { with: "agent:!weapon", object: "target", subject: "agent" },
        bars: {
          object:
            "disease|blaze|fire|flame|cancer|illness|corruption|crime|case|charge|election|terrorism|extradition|appeal|poverty",
        },
      },
      {
        verbs: "explode detonate go_off rip_through blow_up blast",
        needs: { subject: "weapon|bomb|vehicle|bomber|attacker|device" },
        slots: { subject: "instrument:weapon|bomb|vehicle|device agent", object: "target", through: "target" },
      },
      { verbs: "blow_up", needs: { object: "any" } },
      {
        verbs: "ram crash",
        needs: { into: "any", subject: "bomber|attacker|militant|hijacker" },
        slots: { object: "instrument", into: "target" },
      },
      { verbs: "exchange_fire trade_fire", slots: { with: "agent", object: "" } },
      { verbs: "retaliate" },
      {
        nouns: `attack assault ambush bombing bombardment shelling airstrike air_strike drone_strike missile_strike raid
          invasion incursion counterattack counter-attack counteroffensive counter-offensive stabbing suicide_bombing
          aggression sabotage assassination_attempt murder_attempt onslaught air_raid`,
        bars: { compound: "heart|panic|asthma|police-dog|verbal|personal|media" },
      },
      {
        nouns: "strike",
        needs: {
          compound: "weapon|air|military|retaliatory|nuclear|drone|preemptive|pre-emptive|precision|demonym|aerial",
        },
        bars: { compound: "worker|hunger|general|labor|transport" },
      },
      {
        nouns: "offensive",
        bars: { compound: "charm|diplomatic|media" },
        slots: { compound: "agent:demonym|fighter|Organization" },
      },
      {
        nouns: "operation",
        needs: {
          compound:
            "military|counter-terrorist|counterterrorism|anti-terror|ground|combat|offensive|commando|army|security",
        },
      },
      {
        nouns:
          "clash skirmish gunfight gunbattle gun_battle firefight shootout shoot-out battle fighting combat hostility",
        slots: { of: "", with: "agent", against: "target" },
        bars: { compound: "legal|court|title|relegation|league|custody|cup" },
      },
      {
        nouns: "shooting gunfire friendly_fire rocket_fire artillery_fire mortar_fire crossfire exchange_of_fire",
        slots: { of: "victim:human target", on: "target" },
      },
      {
        nouns: "blast explosion",
        bars: { compound: "gas|population|boiler|mine|coal|furnace|stellar" },
        slots: { of: "instrument:weapon", by: "", compound: "instrument:weapon", possessor: "" },
      },
      {
        nouns: "bomb car_bomb roadside_bomb grenade",
        needs: { predicate: "kill|explode|rip|wound|injure|hit|strike|go|destroy|detonate|tear|damage|target" },
        slots: { of: "", compound: "" },
      },
      {
        nouns: "violence bloodshed massacre bloodbath",
        slots: { of: "victim:human", against: "target", compound: "" },
        bars: { compound: "domestic|sexual|gun|gender" },
      },
      {
        nouns: "war conflict insurgency strife",
        slots: { of: "", in: "place", on: "", compound: "", with: "agent", against: "target" },
        bars: { compound: "trade|price|cold|bidding|world|star|civil-law|class|culture|post" },
      },
      {
        verbs: "burn torch ransack vandalize vandalise destroy smash wreck",
        needs: { object: "any", subject: "fighter|audience|youth|mob" },
        bars: { subject: "disaster" },
      },
      { verbs: "set_fire set_ablaze set_alight", slots: { to: "target", object: "target:!fire" } },
      {
        verbs: "land fall hit slam",
        needs: { subject: "rocket|missile|shell|mortar|bomb|grenade|drone" },
        slots: { subject: "instrument", in: "", on: "target:!time", into: "target", near: "" },
      },
      {
        verbs: "strike target",
        needs: { object: "place|Place|Facility|structure|force" },
        bars: { subject: "disaster|worker|vehicle" },
      },
      { verbs: "sink", needs: { object: "any", subject: "force|weapon|navy|fighter" } },
      {
        verbs: "neutralise neutralize eliminate ambush engage",
        needs: { object: "fighter" },
        slots: { object: "victim" },
      },
      {
        nouns: "scuffle brawl melee retaliation reprisal letter_bomb parcel_bomb",
        slots: { of: "", with: "agent", compound: "" },
      },
      { nouns: "operation", needs: { against: "fighter|human|Organization" } },
    ],
    examples: [
      "[Rebels|Person|agent] *attacked* [the base|Facility|target] near [Goma|Place|place] on Monday.",
      "[Israel|Place|agent] carried out an *attack* on [Hezbollah|Organization|target] in southern [Lebanon|Place|place].",
      "[Gunmen|Person|agent] *opened* fire on [a police station|Facility|target] in [Karachi|Place|place].",
      "Two warplanes *bombed* [Taliban|Organization|target] in [Kunduz|Place|place].",
      "Angry youths *set* fire to [the town hall|Facility|target].",
      "Two rockets *landed* on [a farm|Facility|target] near [Sderot|Place|place].",
      "A *scuffle* broke out between fans in [Turin|Place|place].",
    ],
    counterexamples: [
      "The senator suffered a heart *attack* at his home in Boston.",
      "The workers will *strike* for higher wages next week.",
      "Firefighters *fought* the blaze for three days.",
      "The company *launched* a new phone in Berlin.",
      "The plane *landed* in Oslo on time.",
    ],
  },
  Abduct: {
    words: {
      agent: ["agent"],
      verb: ["abduct", "abducted"],
      object: ["victim"],
      passive: "abducted",
      noun: "Abduction",
    },
    description: "Covers kidnapping, hostage taking, hijacking.",
    oneAgent: true,
    roles: {
      agent: { filler: "entity" },
      victim: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "victim" },
    nounSlots: {
      subject: "agent",
      by: "agent",
      of: "victim",
      possessor: "victim:human",
      compound: "agent:Organization victim",
    },
    triggers: [
      { verbs: "kidnap abduct hijack take_hostage hold_hostage take_captive hold_captive" },
      { verbs: "seize", needs: { object: "human" }, bars: { object: "goods", subject: "police" } },
      { nouns: "kidnapping abduction hijacking hostage-taking kidnap" },
      {
        verbs: "hold",
        needs: {
          object: "soldier|hostage|captive|tourist|worker|journalist|sailor|crew",
          subject: "fighter|Organization",
        },
      },
      { nouns: "hostage", needs: { predicate: "hold|take|seize|keep" } },
      { verbs: "snatch", needs: { object: "human" }, bars: { object: "victory|point" } },
      { verbs: "hold", needs: { object: "human", for: "ransom" } },
      {
        verbs: "seize capture commandeer",
        needs: { object: "vehicle|human", subject: "pirate|gunman|militant|bandit|rebel" },
      },
    ],
    examples: [
      "[Gunmen|Person|agent] *kidnapped* [Daniel Ortiz|Person|victim] in [Mogadishu|Place|place] on Friday.",
      "[Maria Lopez|Person|victim] was *abducted* by [Boko Haram|Organization|agent] last year.",
      "The *kidnapping* of [John Hale|Person|victim] shocked the town.",
      "Pirates *captured* [the tanker|Facility|victim] off [Somalia|Place|place].",
    ],
    counterexamples: [
      "Questions about the *seized* goods dominated the hearing.",
      "The police *seized* two tons of cocaine at the port.",
      "The government is *held* to a high standard.",
      "The cameraman *captured* the sunset.",
    ],
  },
  Besiege: {
    words: { agent: ["agent"], verb: ["besiege", "besieged"], object: ["target"], passive: "besieged", noun: "Siege" },
    description: "Covers siege, surrounding, blockade.",
    oneAgent: true,
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "target" },
    nounSlots: {
      subject: "agent",
      by: "agent",
      of: "target",
      on: "target",
      possessor: "agent",
      compound: "agent:demonym target",
      against: "target",
    },
    triggers: [
      { verbs: "besiege encircle blockade lay_siege", slots: { to: "target" } },
      { verbs: "surround", needs: { subject: "fighter|human|Organization|demonym|police|vehicle" } },
      {
        verbs: "block",
        needs: {
          subject: "fighter|force|demonym",
          object: "road|highway|port|border|city|town|entrance|bridge|strait",
        },
      },
      { nouns: "siege blockade encirclement" },
      { verbs: "seal_off cordon_off", needsOne: { object: "any", off: "any" }, slots: { off: "target" } },
    ],
    examples: [
      "[Serb forces|Organization|agent] *besieged* [Sarajevo|Place|target] for years.",
      "[Police|Organization|agent] *surrounded* [the mosque|Facility|target] in [Lahore|Place|place].",
      "The *siege* of [Aleppo|Place|target] ended in December.",
      "[The police|Organization|agent] have *sealed* off [the market|Facility|target] in [Lyon|Place|place].",
    ],
    counterexamples: [
      "The village is *surrounded* by green hills.",
      "Questions *surround* the merger of the two banks.",
      "The minister *blocked* the bill in parliament.",
    ],
  },
  Seize: {
    words: { agent: ["agent"], verb: ["seize", "seized"], object: ["target"], passive: "seized", noun: "Seizure" },
    description: "Covers taking of a town, base, ship, goods, power.",
    oneAgent: true,
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "target", of: "target" },
    nounSlots: {
      subject: "agent",
      by: "agent",
      of: "target",
      possessor: "agent",
      compound: "agent:demonym|Organization target",
    },
    triggers: [
      { verbs: "seize", bars: { object: "human|opportunity|chance|moment|initiative" } },
      {
        verbs: "capture retake recapture",
        needs: { object: "place|Place|Facility|goods|vehicle|structure" },
        bars: { object: "human|imagination" },
      },
      { verbs: "overrun annex confiscate expropriate nationalize nationalise impound commandeer loot" },
      {
        verbs: "occupy",
        needs: { object: "any", subject: "fighter|human|force|demonym|Organization" },
        bars: { object: "post|seat|position" },
      },
      {
        verbs: "take_control seize_control take_power seize_power gain_control assume_control win_control",
        slots: { object: "" },
      },
      { verbs: "take_over", needs: { object: "place|Place|Facility|structure" } },
      { verbs: "arrest", needs: { object: "vehicle" } },
      { verbs: "steal drive_off", slots: { with: "target", from: "place" }, bars: { object: "show|base" } },
      {
        nouns:
          "seizure annexation confiscation expropriation nationalization nationalisation coup coup_attempt coup_d'etat",
        bars: { compound: "epileptic" },
      },
      { nouns: "capture takeover occupation", needs: { of: "place|Place|Facility|goods" } },
      {
        verbs: "seize",
        needs: { subject: "police|officer|government|customs|court|ministry|authority|army|Organization" },
      },
      { verbs: "make_off get_away", needs: { with: "any" } },
      { verbs: "take_over", needs: { subject: "government|state|army|military|Place|rebel|demonym", object: "any" } },
    ],
    examples: [
      "[Rebels|Person|agent] *seized* [Bukavu|Place|target] on Sunday.",
      "[The Taliban|Organization|agent] *captured* the city of [Kunduz|Place|target].",
      "Customs officers *confiscated* [200 kilograms of cocaine|Other] in [Antwerp|Place|place].",
      "[Customs officers|Person|agent] *seized* [the ship|Facility|target] in [Rotterdam|Place|place].",
    ],
    counterexamples: [
      "The film *captured* the imagination of children.",
      "The company *seized* the opportunity to expand.",
      "He *occupies* a seat on the board.",
      "He was *seized* with fear.",
    ],
  },
  Deploy: {
    words: {
      agent: ["agent"],
      verb: ["deploy", "deployed"],
      object: ["target"],
      passive: "deployed",
      noun: "Deployment",
    },
    description: "Covers deployment, mobilization, arrival of troops (target is the force).",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
      destination: { filler: "entity" },
    },
    verbSlots: {
      subject: "agent",
      object: "target",
      to: "destination:!person",
      in: "destination:Place|Facility|place",
      into: "destination",
      on: "destination:Place|Facility",
      along: "destination",
    },
    nounSlots: {
      subject: "agent",
      of: "target",
      by: "agent",
      possessor: "agent",
      compound: "target:force agent:demonym|Organization",
      to: "destination",
      in: "destination:Place|Facility",
    },
    triggers: [
      { verbs: "deploy redeploy", needs: { object: "any" }, bars: { object: "product|software|airbag" } },
      { verbs: "mobilize mobilise station", needs: { object: "force|human|Organization" } },
      {
        verbs: "send dispatch send_in reinforce",
        needs: { object: "force|commander|general" },
        bars: { object: "letter|message|product|suspect|attacker|delegation" },
      },
      {
        verbs: "arrive",
        needs: { subject: "soldier|troop|peacekeeper|marine|warship|reinforcement|paratrooper|contingent|patrol|tank" },
        slots: { subject: "target" },
      },
      { nouns: "deployment redeployment mobilization mobilisation buildup build-up" },
      {
        verbs: "move order redeploy post station land bring rush assign commit contribute offer pour",
        needs: {
          object:
            "soldier|troop|peacekeeper|marine|warship|reinforcement|paratrooper|battalion|brigade|tank|force|unit|contingent",
        },
        bars: { out: "any", from: "any" },
      },
      { verbs: "scramble", needs: { object: "any" } },
      {
        verbs: "land",
        needs: { subject: "soldier|troop|peacekeeper|marine|paratrooper|contingent" },
        slots: { subject: "target", at: "destination" },
      },
      { verbs: "put_on_alert place_on_alert" },
    ],
    examples: [
      "[France|Place|agent] *deployed* 400 soldiers to [Mali|Place|destination].",
      "[NATO|Organization|agent] *sent* peacekeepers to [Bosnia|Place|destination].",
      "The *deployment* of troops to [Darfur|Place|destination] was delayed.",
      "[Russia|Place|agent] *moved* two battalions to [the border|Place|destination].",
      "The navy *scrambled* two jets.",
    ],
    counterexamples: [
      "The mayor *sent* a letter to the troops.",
      "The company *deployed* new software in its offices.",
      "The suspect was *sent* to prison.",
      "The firm *moved* its office to Leeds.",
    ],
  },
  Withdraw: {
    words: {
      agent: ["agent"],
      verb: ["withdraw", "withdrew"],
      object: ["target"],
      passive: "withdrawn",
      noun: "Withdrawal",
    },
    description: "Covers pull-out, retreat (target is the force).",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
      origin: { filler: "entity" },
    },
    verbSlots: { subject: "target:force agent", object: "target", from: "origin", out: "origin", of: "origin:Place" },
    nounSlots: {
      subject: "agent",
      of: "target:force origin:Place",
      by: "agent",
      possessor: "agent",
      from: "origin",
      compound: "target:force agent:demonym",
    },
    triggers: [
      {
        verbs: "withdraw",
        bars: {
          object:
            "claim|money|cash|offer|support|candidacy|nomination|bill|application|complaint|statement|bid|invitation",
          from: "race|contest|competition|tournament|match|treaty|talk|deal|agreement|pact|account|election|accord",
        },
      },
      { verbs: "retreat", needs: { subject: "fighter|force|human|Organization|demonym" } },
      { verbs: "pull_out pull_back pull", needs: { object: "force" } },
      {
        verbs: "pull_out pull_back",
        needs: { subject: "force|demonym|Place|Organization" },
        bars: { of: "talk|deal|agreement|race|accord|tournament|contract|match", from: "talk|deal|agreement|race" },
      },
      {
        verbs: "leave",
        needs: { subject: "soldier|troop|peacekeeper|force|marine|agent|army", object: "Place|place" },
        slots: { object: "origin", subject: "target" },
      },
      { verbs: "reduce cut", needs: { object: "troop|force|peacekeeper|soldier|contingent|presence" } },
      {
        nouns: "withdrawal pullout pull-out retreat drawdown",
        bars: { compound: "cash|bank|drug|alcohol|stock|weekend", of: "money|cash|claim|support" },
      },
      { verbs: "retreat pull_back fall_back", bars: { subject: "stock|market|share|price|dollar|index|glacier" } },
      { verbs: "evacuate", needs: { object: "any" } },
      { verbs: "recall", needs: { object: "ambassador|envoy|diplomat|attaché|consul|troop|soldier" } },
      { verbs: "fly bring move airlift", needs: { object: "force", out: "any" } },
      {
        verbs: "leave quit vacate",
        needs: {
          subject: "soldier|troop|peacekeeper|force|marine|agent|army|battalion|brigade|Organization",
          object: "Place|Facility|place",
        },
        slots: { object: "origin", subject: "target:force agent" },
      },
    ],
    examples: [
      "[Israel|Place|agent] *withdrew* its troops from [Gaza|Place|origin].",
      "[The United States|Place|agent] *pulled* its forces out of [Iraq|Place|origin].",
      "The *withdrawal* of Russian forces from [Kherson|Place|origin] began on Friday.",
      "[Germany|Place|agent] *recalled* its ambassador from [Ankara|Place|origin].",
      "[The embassy|Organization|agent] *evacuated* its staff from [Khartoum|Place|origin].",
    ],
    counterexamples: [
      "The candidate *withdrew* from the race.",
      "She *withdrew* 500 euros from her bank account.",
      "Prices *retreated* in early trading.",
      "She *recalled* her years at the school.",
    ],
  },
  Protest: {
    words: {
      agent: ["agent"],
      verb: ["protest against", "protested against"],
      object: ["target"],
      passive: "protested against",
      noun: "Protest",
    },
    description: "Covers demonstration, strike, riot, boycott.",
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "target:!place", against: "target", over: "", in: "place" },
    nounSlots: {
      subject: "agent",
      by: "agent",
      of: "agent:human target",
      against: "target",
      possessor: "agent",
      compound: "agent:worker|human|demonym|Organization",
      over: "",
    },
    triggers: [
      {
        verbs: "protest demonstrate",
        needs: { subject: "human|Organization|demonym|any" },
        bars: { subject: "study|report|test|result", object: "capacity|ability|need|commitment|technique" },
      },
      {
        verbs: "rally march",
        needs: { subject: "audience|human|worker|Organization" },
        bars: { subject: "stock|market|share|dollar|soldier|troop" },
      },
      { verbs: "riot picket boycott" },
      {
        verbs: "strike walk_out go_on_strike walk_off",
        needs: { subject: "worker|Organization|human" },
        bars: { object: "any" },
      },
      { verbs: "take_to_the_street take_to_street", slots: { object: "" } },
      { verbs: "gather", needs: { subject: "audience" }, bars: { object: "any" } },
      {
        verbs: "block",
        needs: {
          subject: "worker|protester|demonstrator|farmer|trucker|resident",
          object: "road|highway|bridge|street|entrance|traffic",
        },
        slots: { object: "place" },
      },
      {
        nouns:
          "protest demonstration sit-in riot rioting boycott walkout walk-out hunger_strike general_strike protest_march peace_march",
        bars: { compound: "product|technology" },
      },
      { nouns: "rally march", bars: { compound: "stock|market|price|bond|motor|race|dollar", of: "stock|share|time" } },
      {
        nouns: "strike",
        needs: { compound: "worker|hunger|general|labor|labour|union|transport|rail|24-hour|48-hour|nationwide" },
      },
      {
        nouns: "strike",
        needs: { predicate: "call|end|stage|begin|join|go|launch|hold|continue|paralyze|enter" },
        bars: { compound: "weapon|air|military|missile|drone" },
      },
      { nouns: "protester protestor demonstrator rioter", slots: { compound: "" } },
      {
        verbs: "march",
        needsOne: { on: "any", through: "any", against: "any", to: "Place|Facility|place" },
        bars: { subject: "soldier|troop|stock|market" },
        slots: { to: "", through: "" },
      },
      {
        verbs: "gather rally assemble sit camp",
        needs: { subject: "human|worker|audience" },
        needsOne: { outside: "any", before: "any", in: "front|square|street", on: "street|square" },
      },
      { verbs: "occupy", needs: { subject: "worker|audience|villager|resident|farmer" }, slots: { object: "place" } },
      { verbs: "barricade chant", needs: { subject: "human|Organization" }, slots: { object: "" } },
      { verbs: "burn", needs: { object: "tire|tyre|effigy|flag" }, slots: { object: "" } },
      { nouns: "vigil picket unrest sit-down go-slow stoppage work_stoppage" },
    ],
    examples: [
      "[Thousands of students|Person|agent] *protested* against [the government|Organization|target] in [Santiago|Place|place].",
      "[Nurses|Person|agent] *went* on strike in [Lagos|Place|place] on Tuesday.",
      "A *demonstration* against [Exxon|Organization|target] was held in [Houston|Place|place].",
      "[Farmers|Person|agent] *marched* on [Parliament|Organization] in [Rome|Place|place].",
      "[Activists|Person|agent] *barricaded* themselves in the factory.",
      "A *vigil* was held in [Leeds|Place|place].",
    ],
    counterexamples: [
      "Stocks *rallied* after the bank cut its rate.",
      "The study *demonstrated* the safety of the drug.",
      "A missile *strike* destroyed the depot.",
      "Time *marched* on.",
    ],
  },
  Die: {
    words: { agent: ["agent"], verb: ["kill", "killed"], object: ["victim"], passive: "dead", noun: "Death" },
    description: "Covers death, killing, murder, assassination, death toll.",
    oneAgent: true,
    toll: "killed",
    roles: {
      victim: { filler: "entity" },
      agent: { filler: "entity" },
      cause: { filler: "text" },
    },
    verbSlots: {
      subject: "cause:weapon|happening|disaster|disease|thing agent",
      object: "victim",
      in: "cause:happening|disaster place",
      by: "cause:weapon|happening|disaster|disease agent",
      of: "cause",
      from: "cause",
      with: "cause:weapon",
      during: "cause:happening|disaster",
      among: "victim",
    },
    nounSlots: {
      of: "victim",
      possessor: "victim",
      by: "agent",
      compound: "victim:human|demonym",
      from: "cause",
      in: "cause:happening|disaster place",
      subject: "agent",
    },
    triggers: [
      {
        verbs:
          "kill murder assassinate slay behead slaughter massacre gun_down shoot_dead stab_to_death beat_to_death lynch decapitate electrocute cull",
        bars: { object: "bill|deal|proposal|idea|time|joy" },
      },
      { verbs: "claim", needs: { object: "life|victim" }, slots: { object: "victim" } },
      { verbs: "lose_life", slots: { subject: "victim", object: "" } },
      {
        verbs: "die perish drown succumb pass_away starve suffocate bleed_to_death collapse_and_die",
        slots: { subject: "victim", object: "", to: "cause", by: "cause" },
        bars: { subject: "bill|idea|hope|dream|love|tradition|language|engine|company" },
      },
      {
        nouns:
          "death killing murder assassination slaying homicide manslaughter fatality suicide martyrdom drowning beheading",
        bars: { compound: "bombing|first-degree|attempted|attempt" },
      },
      {
        nouns: "death_toll",
        slots: { in: "cause:happening|disaster place", from: "cause", of: "victim cause", possessor: "" },
      },
      {
        nouns: "toll",
        slots: { in: "cause:happening|disaster place", from: "cause", of: "victim cause", possessor: "" },
        needsOne: {
          predicate: "rise|stand|climb|reach|pass|exceed|hit|grow|increase|jump|put|bring|raise|revise|be",
          from: "any",
          of: "any",
        },
        bars: { compound: "road|highway|bridge", predicate: "pay|charge|collect|take" },
      },
      { nouns: "dead", slots: { of: "" } },
      { nouns: "massacre", slots: { of: "victim:human", possessor: "" } },
      { adjectives: "dead", needs: { object: "human|Person" }, bars: { object: "heat|end|sea" } },
      { verbs: "leave", needs: { complement: "dead" }, slots: { object: "victim", subject: "cause" } },
      { nouns: "loss", needs: { of: "life" }, slots: { of: "" } },
    ],
    examples: [
      "A bomb *killed* [12 people|Person|victim] in [Quetta|Place|place] on Sunday.",
      "[Ana Ruiz|Person|victim] *died* of cancer in [Madrid|Place|place] on Tuesday.",
      "The *murder* of [Paul Kane|Person|victim] shocked [Dublin|Place].",
      "[Peter Holm|Person|victim] was *assassinated* by [the Red Guard|Organization|agent] in 1978.",
      "The ship sank with the *loss* of 40 lives.",
    ],
    counterexamples: [
      "The committee *killed* the bill on Thursday.",
      "The company faces a highway *toll* dispute in Ohio.",
      "The idea *died* quickly.",
      "The company reported a *loss* of 40 million euros.",
    ],
  },
  Injure: {
    words: { agent: ["agent"], verb: ["injure", "injured"], object: ["victim"], passive: "injured", noun: "Injury" },
    description: "Covers wounding.",
    oneAgent: true,
    toll: "injured",
    roles: {
      victim: { filler: "entity" },
      agent: { filler: "entity" },
    },
    verbSlots: {
      subject: "agent:!weapon|happening|disaster|disease",
      object: "victim",
      by: "agent:!weapon|happening|disaster|disease",
    },
    nounSlots: {
      of: "victim",
      possessor: "victim",
      subject: "victim",
      to: "victim:human",
      compound: "",
      among: "victim",
    },
    triggers: [
      { verbs: "injure wound maim" },
      { verbs: "burn", needs: { object: "human" }, bars: { object: "fat" } },
      {
        verbs: "break strain tear",
        needs: { object: "leg|arm|ankle|hamstring|ligament|wrist|rib|collarbone|hip" },
        slots: { subject: "victim", object: "" },
      },
      { verbs: "hurt", needs: { object: "human" }, bars: { object: "feeling|economy|business|export|sale" } },
      {
        verbs: "treat hospitalize hospitalise",
        needs: { object: "human" },
        needsOne: {
          for: "injury|burn|wound|inhalation|shock|cut|bruise",
          at: "hospital|Facility|clinic|center",
          in: "hospital|Facility|clinic",
        },
      },
      { verbs: "suffer_injury suffer_burn suffer_wound", slots: { subject: "victim", object: "" } },
      { nouns: "injury wound casualty", bars: { compound: "knee|old|economic|reserve" } },
      { adjectives: "wounded injured hurt", needs: { object: "human|any" } },
      { nouns: "injured wounded", slots: { of: "" } },
      {
        verbs: "break fracture dislocate sprain tear strain rupture twist",
        needs: {
          object:
            "thumb|jaw|finger|nose|neck|back|foot|toe|hand|elbow|shoulder|skull|knee|bone|thigh|calf|muscle|tendon|pelvis",
        },
        slots: { subject: "victim", object: "" },
      },
      {
        verbs: "lose",
        needs: { object: "eye|leg|arm|sight|finger|limb|tooth|hand|foot|hearing" },
        slots: { subject: "victim", object: "" },
      },
      {
        verbs: "hit strike shoot",
        needs: { object: "human", in: "leg|arm|head|shoulder|chest|back|neck|stomach|face|foot|hand|thigh|abdomen" },
        slots: { in: "" },
      },
      { verbs: "hurt", needs: { passive: "any" } },
      { verbs: "hospitalize hospitalise", needs: { object: "human" } },
      {
        nouns: "burn fracture concussion bruise wound",
        needs: { predicate: "suffer|have|treat|sustain|receive|escape|die" },
        slots: { of: "" },
      },
      {
        nouns: "injury",
        needs: { compound: "knee|ankle|hamstring|thigh|shoulder|back|groin|head|calf|leg|foot|neck|wrist" },
        slots: { of: "" },
      },
    ],
    examples: [
      "The blast *wounded* [30 people|Person|victim] in [Kabul|Place|place].",
      "[Two officers|Person|victim] were *injured* in the crash.",
      "[Ivan Petrov|Person|victim] was *hurt* when the roof collapsed.",
      "[The goalkeeper|Person|victim] *broke* a thumb in training.",
      "[A student|Person|victim] *lost* an eye in the blast.",
    ],
    counterexamples: [
      "The tariffs *hurt* exports last year.",
      "The critic *treated* the film harshly.",
      "Rising costs *hurt* the economy.",
      "He *broke* the silence on Monday.",
    ],
  },
} as const satisfies Record<string, EventFrame>;
