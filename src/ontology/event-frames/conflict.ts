// Fighting and force. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

/** What one clashes over in words only. */
const DISPUTED =
  "issue|bill|plan|budget|proposal|launch|policy|question|law|tax|reform|deal|rule|report|pace|remark|comment|statement|wording|" +
  "spending|immigration|migration|abortion|trade|tariff|subsidy|pension|strategy|handling|treatment|interpretation|timetable|" +
  "deadline|quota|appointment|nomination|direction|priority";

export const CONFLICT_FRAMES = {
  Attack: {
    words: {
      agent: ["agent"],
      verb: ["attack", "attacked"],
      object: ["target", "victim"],
      passive: "attacked",
      noun: "Attack",
      verbs: {
        bomb: ["bomb", "bombed"],
        shell: ["shell", "shelled"],
        raid: ["raid", "raided"],
        storm: ["storm", "stormed"],
        ambush: ["ambush", "ambushed"],
        stab: ["stab", "stabbed"],
        strike: ["strike", "struck"],
      },
      nouns:
        "bombing shooting shelling raid ambush clash fighting airstrike air-strike battle war offensive assault stabbing",
      over: {
        attack: "on",
        bombing: "of",
        shooting: "of",
        shelling: "of",
        raid: "on",
        ambush: "of",
        clash: "with",
        fighting: "against",
        airstrike: "on",
        "air-strike": "on",
        strike: "on",
        battle: "against",
        war: "against",
        offensive: "against",
        assault: "on",
        stabbing: "of",
        storming: "of",
      },
      mutual: "clash fighting battle war",
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
      bearer: "target",
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
        verbs: `attack assault ambush bomb bombard shell raid firebomb invade strafe torpedo counterattack sabotage torch pound
rampage ransack desecrate petrol-bomb carpet-bomb dive-bomb dynamite bludgeon knife napalm
tear-gas pepper-spray mug waylay`,
      },
      { verbs: "storm", needs: { object: "any" } },
      {
        verbs: "strike hit target",
        needs: { object: "any", subject: "fighter|weapon|Organization|demonym|shell|Place" },
        bars: {
          subject: "disaster|worker",
          object: "deal|market|record|appointment|policy|growth|audience|voter|consumer|inflation|goal",
        },
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
        bars: {
          object: "film|movie|video|goal|Organization",
          with: "percent|percentage|vote",
          by: "percent|vote|point|seat",
        },
      },
      { verbs: "shoot_down down", needs: { object: "vehicle|drone|missile" } },
      {
        verbs: "clash skirmish battle",
        slots: { with: "agent", subject: "agent", object: "target" },
        bars: {
          object: "disease|blaze|fire|flame|cancer|illness|inflation",
          over: DISPUTED,
        },
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
aggression sabotage assassination_attempt murder_attempt onslaught air_raid
storming blitz firebombing fire-bombing petrol-bombing car-bombing carpet-bombing beating mugging knifing
rampage pogrom carnage ramming drive-by ethnic_cleansing insurrection`,
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
        nouns: "clash skirmish gunfight gunbattle gun_battle firefight battle fighting combat hostility",
        slots: { of: "", with: "agent", against: "target" },
        bars: {
          compound: "legal|court|title|relegation|league|custody|cup",
          of: "word|personality|culture|civilization|civilisation|view|opinion|idea|interest|ego|style|value|titan|wit",
        },
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
        bars: {
          compound: "trade|price|cold|bidding|world|star|civil-law|class|culture|post",
          of: "word|nerve|number|opinion|idea|interest|view|personality",
          on: "poverty|drug|crime|waste|corruption|litter|hunger|disease|cancer|obesity|inflation|smoking|plastic",
          against: "poverty|drug|crime|waste|corruption|hunger|disease|cancer|obesity|inflation|illiteracy|malaria",
          over: "budget|word|wording|bill|tax|price|policy|appointment|spending",
        },
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
        // “are engaged in a war”: the war is told of.
        bars: { in: "attack|war|activity|work|talk" },
      },
      {
        nouns: "scuffle brawl melee retaliation reprisal letter_bomb parcel_bomb",
        slots: { of: "", with: "agent", compound: "" },
      },
      { nouns: "operation", needs: { against: "fighter|human|Organization" } },
      {
        verbs: "fight",
        needsOne: { in: "Place", against: "any", between: "any", alongside: "any", beside: "any" },
        slots: { with: "agent:!weapon", object: "target", between: "agent", alongside: "" },
        bars: {
          object:
            "disease|blaze|fire|flame|cancer|illness|corruption|crime|case|charge|election|terrorism|extradition|appeal|poverty",
          against: "disease|crime|corruption|poverty",
        },
      },
      {
        verbs: "fire",
        needs: { subject: "fighter|police|officer|guard" },
        slots: { object: "instrument" },
        bars: { object: "human|Person" },
      },
      {
        // Most shootouts of the news decide a match.
        nouns: "shootout shoot-out",
        slots: { of: "", with: "agent", against: "target" },
        needsOne: {
          with: "human|Person|Organization",
          between: "any",
          predicate: "kill|die|wound|injure|hurt|erupt|break|follow|leave|engage|arrest|capture",
        },
        bars: { compound: "penalty" },
      },
      { verbs: "spray pepper rake", needs: { with: "weapon|fire|gunfire" }, slots: { with: "" } },
      { verbs: "set_off", needs: { object: "weapon|bomb|device|blast|charge" }, slots: { object: "instrument" } },
      { verbs: "rain_down", needs: { subject: "weapon" }, slots: { subject: "instrument" } },
      { verbs: "mow_down", slots: { object: "victim:human target" } },
      {
        verbs: "plough plow drive",
        needs: { into: "human|audience" },
        slots: { object: "instrument", into: "victim:human" },
      },
      { verbs: "raze flatten", needs: { object: "any", subject: "fighter|Organization|demonym|mob" } },
      {
        verbs: "trade exchange",
        needs: { object: "blow|punch|shot|gunfire|shell" },
        slots: { with: "agent", object: "" },
      },
      { nouns: "barrage salvo volley hail", needs: { of: "weapon|gunfire|fire" }, slots: { of: "instrument" } },
      { nouns: "barrage salvo", needs: { compound: "weapon" } },
      {
        nouns:
          "fistfight punch-up fracas affray gunfight gun-battle gun-fight firefight street-fight free-for-all hostilities",
        slots: { of: "", with: "agent", between: "agent", compound: "" },
      },
      { nouns: "warfare sniper_fire small-arms_fire machine-gun_fire", slots: { of: "victim:human", compound: "" } },
      { verbs: "punch slap headbutt manhandle rough_up", needs: { object: "human|Person" } },
      { verbs: "stone pelt headbutt" },
      {
        verbs: "throw hurl toss",
        needs: { object: "paint|egg|shoe|petrol|tomato|rock|firecracker|flare|object|missile|molotov|cocktail" },
        slots: { object: "instrument", at: "target", over: "target" },
      },
      { verbs: "ram", needs: { object: "any" } },
      { verbs: "fight", needs: { object: "fighter|force|army|guerrilla" } },
      { verbs: "set_upon set_on", needs: { object: "human|Person" } },
      {
        verbs: "come",
        needs: { under: "fire|gunfire|shelling|bombardment|shellfire" },
        slots: { subject: "target", under: "" },
      },
      {
        // Hijackers and bombers, not drivers who crash.
        verbs: "crash fly slam ram plow plough drive",
        needs: {
          object: "vehicle",
          into: "building|tower|skyscraper|checkpoint|convoy|gate|base|post|station|embassy|headquarters|Facility|mausoleum|crowd|compound|mosque|church|barrack|hotel|market",
        },
        slots: { object: "instrument", into: "target" },
        bars: { subject: "driver|pilot" },
      },
      {
        nouns: "operation",
        needs: { predicate: "kill|target|capture|wound|flush" },
        bars: { compound: "rescue|relief|peacekeeping|surgical|business|humanitarian|police|sting" },
      },
      {
        verbs: "burn",
        needs: {
          object:
            "car|bus|truck|lorry|house|home|village|office|shop|store|building|church|mosque|school|station|headquarters|hut|farm|tent|vehicle|market",
        },
        needsOne: { subject: "human|fighter|Organization|audience|mob|youth|somebody|looter|they" },
        bars: { subject: "fire|blaze|disaster" },
      },
      { nouns: "shot", needs: { predicate: "fire|hear|ring|kill|wound|hit" }, slots: { of: "", compound: "" } },
      {
        verbs: "repel repulse beat_back fight_off",
        needs: { object: "attack|assault|attacker|offensive|fighter|force" },
        slots: { object: "" },
      },
      { verbs: "machine-gun hack", needs: { object: "human|Person" } },
      {
        nouns: "rocket missile mortar",
        needs: { predicate: "kill|hit|strike|land|wound|injure|destroy|slam" },
        slots: { of: "", compound: "", from: "" },
      },
    ],
    examples: [
      "Four robbers died in a *shootout* with [police|Organization|agent].",
      "[Rebels|Person|agent] *attacked* [the base|Facility|target] near [Goma|Place|place] on Monday.",
      "[Israel|Place|agent] carried out an *attack* on [Hezbollah|Organization|target] in southern [Lebanon|Place|place].",
      "[Gunmen|Person|agent] *opened* fire on [a police station|Facility|target] in [Karachi|Place|place].",
      "Two warplanes *bombed* [Taliban|Organization|target] in [Kunduz|Place|place].",
      "Angry youths *set* fire to [the town hall|Facility|target].",
      "Two rockets *landed* on [a farm|Facility|target] near [Sderot|Place|place].",
      "A *scuffle* broke out between fans in [Turin|Place|place].",
      "[Guards|Person|agent] *fired* from the roof.",
      "Gunmen *sprayed* the bus with bullets near [Lahore|Place|place].",
      "A *barrage* of rockets fell on [Sderot|Place].",
      "Two drivers *exchanged* blows on the bridge.",
      "Gunmen *mowed* down [eleven worshippers|Person|victim] in [Jos|Place|place].",
      "Youths *stoned* [the police post|Facility|target].",
      "[The convoy|Facility|target] *came* under fire near [Goma|Place|place].",
      "[The hijackers|Person|agent] *flew* a plane into [the tower|Facility|target].",
      "[Looters|Person|agent] *burned* three shops in [Lima|Place|place].",
      "A *mortar* killed two girls in [Baidoa|Place|place].",
    ],
    counterexamples: [
      "The army has *engaged* in work on the bridge.",
      "The senator suffered a heart *attack* at his home in Boston.",
      "The workers will *strike* for higher wages next week.",
      "Firefighters *fought* the blaze for three days.",
      "The company *launched* a new phone in Berlin.",
      "The plane *landed* in Oslo on time.",
      "She *fights* against poverty.",
      "The mayor has declared *war* on litter.",
      "A *clash* of personalities split the cabinet.",
      "The two ministers *clashed* over the pace of reform.",
      "The envoy *launched* a new round of talks.",
      "The goalkeeper saved two kicks in the *shootout*.",
      "The reporters asked a *barrage* of questions.",
      "The gardener *sprayed* the roses with water.",
      "The two leaders *exchanged* gifts.",
      "She *set* off for Paris.",
      "She *threw* the ball over the wall.",
      "The two parties *clashed* over the budget.",
      "He *beat* his rival with 92 percent of the vote.",
      "The minister *came* under pressure from the press.",
      "The driver *crashed* the bus into a gate.",
      "The *operation* saved her knee.",
      "The cook *burned* the toast.",
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
      {
        verbs: "kidnap abduct hijack take_hostage hold_hostage take_captive hold_captive keep_hostage carjack skyjack",
      },
      { verbs: "seize", needs: { object: "human" }, bars: { object: "goods", subject: "police" } },
      {
        nouns: `kidnapping abduction hijacking hostage-taking kidnap hostage_crisis hostage_drama hostage_standoff
carjacking skyjacking`,
      },
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
      {
        verbs: "hold",
        needs: { object: "human|Person" },
        needsOne: { for: "day|week|month|hour|year", since: "any", by: "fighter|Organization" },
        bars: { object: "talk|election" },
      },
      { verbs: "take snatch seize", needs: { object: "human|Person", from: "any" }, bars: { to: "hospital" } },
      { verbs: "tie_up carry_away", needs: { object: "human|Person" } },
      { verbs: "bundle drag force", needs: { object: "human|Person", into: "car|van|vehicle|truck" } },
      {
        nouns: "disappearance",
        needs: { of: "human|Person" },
        slots: { of: "victim" },
      },
    ],
    examples: [
      "[Gunmen|Person|agent] *kidnapped* [Daniel Ortiz|Person|victim] in [Mogadishu|Place|place] on Friday.",
      "[Maria Lopez|Person|victim] was *abducted* by [Boko Haram|Organization|agent] last year.",
      "The *kidnapping* of [John Hale|Person|victim] shocked the town.",
      "Pirates *captured* [the tanker|Facility|victim] off [Somalia|Place|place].",
      "[Four divers|Person|victim] were *snatched* from a boat in February.",
      "[The welders|Person|victim] were *held* for six hours.",
      "Men in masks *bundled* [Ana Ruiz|Person|victim] into a van.",
      "The *disappearance* of [two nuns|Person|victim] in [Bangui|Place|place] is unsolved.",
    ],
    counterexamples: [
      "Questions about the *seized* goods dominated the hearing.",
      "The police *seized* two tons of cocaine at the port.",
      "The government is *held* to a high standard.",
      "The cameraman *captured* the sunset.",
      "The meeting was *held* for two hours.",
      "They *forced* the statue into the van.",
      "The *disappearance* of the glacier worries the village.",
    ],
  },
  Besiege: {
    words: {
      agent: ["agent"],
      verb: ["besiege", "besieged"],
      object: ["target"],
      passive: "besieged",
      noun: "Siege",
      over: { siege: "of", blockade: "of" },
    },
    description: "Covers siege, surrounding, blockade.",
    oneAgent: true,
    roles: {
      agent: { filler: "entity" },
      target: { filler: "entity" },
    },
    verbSlots: { subject: "agent", object: "target" },
    nounSlots: {
      bearer: "target",
      subject: "agent",
      by: "agent",
      of: "target",
      on: "target",
      possessor: "agent",
      compound: "agent:demonym target",
      against: "target",
    },
    triggers: [
      { verbs: "besiege encircle blockade lay_siege hem_in", slots: { to: "target" } },
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
      {
        verbs: "ring",
        needs: { subject: "fighter|police|Organization", object: "any" },
        bars: { object: "bell|church|doctor" },
      },
      {
        verbs: "cut_off seal",
        needs: { subject: "fighter|force|demonym|police", object: "road|highway|city|town|border|port|village|area" },
      },
      { nouns: "cordon", needs: { predicate: "throw|set|impose|break", around: "any" } },
    ],
    examples: [
      "[Serb forces|Organization|agent] *besieged* [Sarajevo|Place|target] for years.",
      "[Police|Organization|agent] *surrounded* [the mosque|Facility|target] in [Lahore|Place|place].",
      "The *siege* of [Aleppo|Place|target] ended in December.",
      "[The police|Organization|agent] have *sealed* off [the market|Facility|target] in [Lyon|Place|place].",
      "[Police|Organization|agent] *ringed* the building.",
    ],
    counterexamples: [
      "The village is *surrounded* by green hills.",
      "Questions *surround* the merger of the two banks.",
      "The minister *blocked* the bill in parliament.",
      "The priest *rang* the bell.",
      "He *cut* off a piece of bread.",
    ],
  },
  Seize: {
    words: {
      agent: ["agent"],
      verb: ["seize", "seized"],
      object: ["target"],
      passive: "seized",
      noun: "Seizure",
      nouns: "coup",
      over: { seizure: "of", capture: "of", takeover: "of" },
    },
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
        bars: { object: "human|Person|imagination" },
      },
      {
        verbs: `overrun annex confiscate expropriate nationalize nationalise impound commandeer loot
plunder pillage requisition usurp repossess reoccupy`,
      },
      {
        verbs: "occupy",
        needs: { object: "any", subject: "fighter|human|force|demonym|Organization" },
        bars: { object: "post|seat|position" },
      },
      {
        verbs: `take_control seize_control take_power seize_power gain_control assume_control win_control wrest_control
retake_control grab_power`,
        slots: { object: "" },
      },
      { verbs: "take_over", needs: { object: "place|Place|Facility|structure" } },
      { verbs: "arrest", needs: { object: "vehicle" } },
      { verbs: "steal drive_off", slots: { with: "target", from: "place" }, bars: { object: "show|base" } },
      {
        nouns: `seizure annexation confiscation expropriation nationalization nationalisation coup coup_attempt coup_d'etat
putsch power_grab land_grab repossession burglary heist hold-up jewel_theft armed_robbery shoplifting`,
        bars: { compound: "epileptic" },
      },
      { nouns: "capture takeover occupation", needs: { of: "place|Place|Facility|goods" } },
      {
        verbs: "seize",
        needs: { subject: "police|officer|government|customs|court|ministry|authority|army|Organization" },
      },
      { verbs: "make_off get_away", needs: { with: "any" } },
      { verbs: "take_over", needs: { subject: "government|state|army|military|Place|rebel|demonym", object: "any" } },
      { verbs: "rob burgle burglarize burglarise shoplift pickpocket", slots: { of: "" } },
      {
        verbs: "fall",
        needs: { subject: "Place|Facility|place", to: "fighter|demonym|force|Organization" },
        slots: { subject: "target", to: "agent" },
      },
      { nouns: "fall", needs: { of: "Place|Facility" } },
      { nouns: "recapture reconquest reoccupation", slots: {} },
      { verbs: "conquer reconquer wrest", needs: { object: "Place|Facility|place" } },
      { verbs: "hold_up", needs: { object: "bank|shop|store|train|station|bus|post|Organization|Facility" } },
      { verbs: "intercept", needs: { object: "vehicle|shipment|cargo|goods|boat" } },
      {
        nouns: "takeover",
        needs: { compound: "military|army|rebel|militant|demonym|Organization", by: "fighter|army|military" },
      },
      {
        verbs: "occupy",
        needs: {
          object:
            "building|office|square|bridge|Facility|Place|town|village|university|mine|factory|headquarters|place|site",
        },
      },
      {
        verbs: "take capture",
        needs: {
          subject: "fighter|force",
          object:
            "town|city|village|base|airport|post|outpost|hill|checkpoint|garrison|capital|Place|Facility|bridge|gatehouse|camp|island",
        },
        bars: { to: "any" },
      },
      {
        verbs: "take retake capture",
        needs: {
          subject: "Organization|demonym|human|Person",
          object:
            "town|city|village|hill|outpost|garrison|capital|checkpoint|airbase|fort|fortress|citadel|stronghold|north|south|east|west",
        },
        bars: { to: "any", subject: "tourist|bus|train" },
      },
      {
        nouns: "robbery theft",
        needsOne: {
          of: "any",
          at: "Facility|bank|store|museum|Place",
          compound: "bank|store|train|jewel|jewellery|art|museum|cash",
        },
        bars: { compound: "identity" },
        slots: { of: "target", compound: "target" },
      },
      {
        verbs: "overthrow",
        needs: { object: "government|regime|president|dictator|king|ruler|leader|Person|monarchy|Place" },
        slots: { object: "target" },
      },
    ],
    examples: [
      "[Rebels|Person|agent] *seized* [Bukavu|Place|target] on Sunday.",
      "[The Taliban|Organization|agent] *captured* the city of [Kunduz|Place|target].",
      "Customs officers *confiscated* [200 kilograms of cocaine|Other] in [Antwerp|Place|place].",
      "[Customs officers|Person|agent] *seized* [the ship|Facility|target] in [Rotterdam|Place|place].",
      "[Kabul|Place|target] *fell* to [the rebels|Person|agent].",
      "Two men *robbed* [a bank|Facility|target] in [Lyon|Place|place].",
      "The coast guard *intercepted* a boat.",
      "The *fall* of [Saigon|Place|target] ended the war.",
      "[The Taliban|Organization|agent] *took* the city in August.",
      "The *theft* of a painting from [the museum|Facility] was filmed.",
    ],
    counterexamples: [
      "The film *captured* the imagination of children.",
      "The company *seized* the opportunity to expand.",
      "He *occupies* a seat on the board.",
      "He was *seized* with fear.",
      "Prices *fell* to a new low.",
      "The *fall* of the leaves began early.",
      "Heavy snow *held* up the traffic.",
      "She *conquered* her fears.",
      "[The tourist|Person] *took* the train to [Rome|Place].",
      "Identity *theft* is on the rise.",
    ],
  },
} as const satisfies Record<string, EventFrame>;
