// What nature and chance do. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

export const MISFORTUNE_FRAMES = {
  Disaster: {
    words: {
      agent: ["agent"],
      verb: ["strike", "struck"],
      object: ["victim"],
      passive: "struck by disaster",
      noun: "Disaster",
      nouns: `earthquake quake tremor aftershock tsunami flood flooding storm hurricane typhoon cyclone tornado blizzard drought
wildfire bushfire landslide mudslide avalanche eruption outbreak epidemic pandemic famine heatwave`,
    },
    description: "Covers earthquake, flood, storm, drought, wildfire, epidemic (agent is the named storm or disease).",
    casualties: ["victim", "place"],
    spreads: true,
    roles: {
      agent: { filler: "entity" },
      victim: { filler: "entity" },
    },
    verbSlots: {
      subject: "agent:!weather",
      object: "victim:human|animal place:Place",
      with: "agent:disease",
      by: "agent:disease",
      of: "agent:disease",
    },
    nounSlots: {
      struck: "place:Place|Facility|place victim:human",
      of: "agent:disease",
      among: "victim",
      compound: "agent:disease|Event|Other",
      in: "place victim:human|animal",
      possessor: "place:Place",
    },
    triggers: [
      {
        nouns: `earthquake quake tremor temblor aftershock tsunami flood flooding hurricane typhoon cyclone tornado blizzard snowstorm
drought wildfire bushfire mudslide landslide avalanche epidemic pandemic famine heatwave heat_wave rainstorm
thunderstorm ice_storm hailstorm dust_storm sandstorm downpour rockslide
twister mud_slide landslip mudflow tidal_wave storm_surge cloudburst cold_snap cold_spell cold_wave supertyphoon
super-typhoon superstorm windstorm nor'easter lahar sinkhole snowfall 
forest_fire grass_fire firestorm`,
        bars: { compound: "market|political" },
      },
      { nouns: "storm", bars: { compound: "political|media|fire|brain|perfect|diplomatic" } },
      { nouns: "eruption", needs: { compound: "volcanic|volcano|any" } },
      { nouns: "eruption", needs: { of: "any" }, bars: { of: "violence|fighting|anger" } },
      { nouns: "outbreak", bars: { of: "violence|war|fighting|hostility|conflict|unrest", compound: "violence" } },
      { nouns: "case infection", needs: { of: "disease" }, bars: { possessor: "Person" } },
      { nouns: "rain snow wind", needs: { compound: "heavy|torrential|strong|monsoon|powerful|freezing|high" } },
      { nouns: "flu", needs: { compound: "bird|avian|swine" } },
      { nouns: "disaster", needs: { compound: "natural|flood|nuclear|earthquake|tsunami" } },
      {
        verbs: "infect contract",
        needs: { object: "human|animal|disease|Person|patient|bird" },
        slots: { object: "agent:disease victim", subject: "agent:disease victim" },
      },
      {
        verbs: "erupt",
        needs: { subject: "volcano|mount|name" },
        bars: { subject: "violence|fighting|clash|riot|protest|human" },
      },
      {
        nouns: "cholera malaria measles polio ebola dengue influenza plague typhoid",
        needs: { predicate: "kill|spread|infect|strike|break|hit|sweep" },
        slots: { compound: "" },
      },
      { verbs: "spread", needs: { subject: "disease" }, slots: { subject: "agent", to: "place" } },
      { nouns: "fire", needs: { compound: "forest|bush|brush|wild|grass" } },
      { verbs: "make_landfall", slots: { subject: "agent", object: "" } },
      {
        verbs: "inundate submerge deluge",
        needs: { object: "home|house|village|town|city|street|road|Place|field|farmland|area|land" },
        slots: { subject: "agent:!weather" },
      },
      {
        verbs: "flood",
        needs: { subject: "river|stream|rain|water|creek|lake|dam|sea" },
        slots: { subject: "", object: "place:Place" },
      },
      {
        verbs: "flood",
        needs: { object: "home|house|village|town|city|street|road|field|farmland|area|basement|tunnel|mine" },
        slots: { subject: "", object: "place:Place" },
        bars: { with: "any" },
      },
      { verbs: "burst_bank overflow_bank", slots: { subject: "", object: "victim:human" } },
      { nouns: "swarm plague infestation", needs: { of: "locust|rat|mosquito|insect|mouse" }, slots: { of: "" } },
      {
        nouns: "case",
        needs: { compound: "first|confirmed|suspected|new|human", predicate: "report|confirm|detect|record" },
        slots: { of: "agent:disease" },
      },
      { nouns: "slide", needs: { predicate: "kill|bury|hit|block" } },
      { nouns: "eruption", bars: { compound: "skin", of: "violence|fighting|anger" } },
      { nouns: "blaze", needsOne: { compound: "forest|brush|bush|hill", in: "forest|hill|mountain|park" } },
    ],
    examples: [
      "A strong *earthquake* hit [Nepal|Place|place] on Saturday.",
      "The *outbreak* of cholera in [Haiti|Place|place] killed hundreds.",
      "A *flood* in [Dhaka|Place|place] drove thousands from their homes.",
      "The river *burst* its banks.",
      "The rain *flooded* the streets of [Jakarta|Place].",
      "The *eruption* could melt the glacier.",
    ],
    counterexamples: [
      "The *outbreak* of the conflict surprised diplomats.",
      "Soldiers *stormed* the palace in Conakry.",
      "The new film was *flooded* with praise.",
      "The *case* of the missing painting was closed.",
      "Letters *flooded* the office.",
      "He *burst* into the room.",
      "The *eruption* of violence shocked the town.",
    ],
  },
  Accident: {
    words: {
      agent: [],
      verb: ["", ""],
      object: ["target", "victim"],
      passive: "in an accident",
      middle: ["have an accident", "had an accident"],
      noun: "Accident",
      middles: {
        crash: ["crash", "crashed"],
        collide: ["collide", "collided"],
        collision: ["collide", "collided"],
        derail: ["derail", "derailed"],
        derailment: ["derail", "derailed"],
        overturn: ["overturn", "overturned"],
        capsize: ["capsize", "capsized"],
        sink: ["sink", "sank"],
        collapse: ["collapse", "collapsed"],
        burst: ["burst", "burst"],
        burn: ["burn", "burned"],
        explode: ["explode", "exploded"],
        explosion: ["explode", "exploded"],
      },
      nouns: "crash collision derailment shipwreck sinking stampede fire blaze collapse explosion blast leak spill",
    },
    description: "Covers crash, collapse, fire, spill, sinking.",
    casualties: ["victim", "place"],
    roles: {
      target: { filler: "entity" },
      victim: { filler: "entity" },
    },
    verbSlots: { subject: "target:!human|Person", object: "target", in: "place" },
    nounSlots: {
      of: "target:!human|Person",
      involving: "target",
      compound: "target:vehicle|structure|Facility",
      at: "place",
      possessor: "target:vehicle|structure",
      in: "place",
    },
    triggers: [
      {
        verbs: "crash collide derail overturn capsize jackknife crash-land rear-end flip_over roll_over careen",
        needs: { subject: "vehicle|any" },
        bars: { subject: "market|stock|computer|system|economy|share|price|website|bomber|militant|attacker" },
      },
      {
        verbs: "sink",
        needs: { subject: "boat|ship|ferry|vessel|trawler|submarine|tanker|freighter|barge|yacht|name|Other" },
        bars: { object: "shaft|well", subject: "price|share|currency|market" },
      },
      {
        verbs: "go_down break_up plunge veer skid run_aground fall hit",
        needs: { subject: "vehicle" },
        bars: { subject: "price|share" },
        slots: { into: "" },
      },
      { verbs: "collapse cave_in", needs: { subject: "structure" } },
      {
        verbs: "leak spill",
        needs: { subject: "oil|gas|acid|chemical|tanker|pipeline|waste|sewage" },
        slots: { subject: "" },
      },
      {
        nouns: `crash plane_crash collision derailment shipwreck sinking stampede oil_spill mishap pileup pile-up bus_crash
capsizing cave-in crash-landing crash_landing crash-land emergency_landing forced_landing train_wreck car_wreck
smash-up hit-and-run near-miss conflagration house_fire derailing foundering building_collapse`,
        bars: { compound: "market|stock|computer|system|financial|economic|wall" },
      },
      { nouns: "accident", bars: { predicate: "happen_by" } },
      {
        nouns: "fire blaze inferno",
        needs: {
          compound:
            "house|factory|hotel|apartment|nightclub|warehouse|building|forest-side|ship|train|kitchen|deadly|any",
        },
        bars: {
          compound:
            "friendly|rocket|mortar|small-arms|artillery|enemy|hostile|machine-gun|rifle|sniper|anti-aircraft|camp|cease",
          predicate: "open|set|come|catch|exchange|return",
        },
      },
      {
        nouns: "fire blaze",
        needs: { predicate: "break|tear|sweep|kill|destroy|burn|rage|start|gut|engulf|rip|spread|damage" },
        bars: { compound: "friendly|rocket|mortar|artillery" },
      },
      { nouns: "collapse", needs: { compound: "structure" }, slots: {} },
      { nouns: "collapse", needs: { of: "structure" } },
      { nouns: "explosion blast", needs: { compound: "gas|mine|coal|boiler|pipeline|factory|fireworks|methane" } },
      { nouns: "leak spill", needs: { compound: "oil|gas|chemical|radiation|acid|ammonia" } },
      { verbs: "burst", needs: { subject: "structure|pipe|pipeline|river|water|boiler|tank" } },
      {
        verbs: "strike hit ram",
        needs: { subject: "vehicle|barge", object: "structure|vehicle|human|rock|iceberg|tree" },
        slots: { subject: "target" },
      },
      { verbs: "go_off leave", needs: { subject: "vehicle", object: "road|track|runway|rail" }, slots: { object: "" } },
      { verbs: "trap", needs: { object: "human|miner" }, slots: { subject: "", object: "victim" } },
      { verbs: "break_up run_aground catch_fire fall_overboard" },
      { nouns: "spill leak", bars: { compound: "data|email|information" } },
      {
        nouns: "explosion blast",
        bars: { compound: "bomb|suicide|car|grenade|population|weapon|stellar" },
        slots: { of: "" },
      },
      {
        verbs: "plough plow smash slam career hurtle barrel",
        needs: { into: "any", subject: "vehicle" },
        slots: { into: "" },
      },
      { verbs: "overshoot", needs: { object: "runway" }, slots: { object: "" } },
      { verbs: "ditch", needs: { subject: "vehicle|pilot" } },
      { verbs: "gut", needs: { object: "structure|Facility|vehicle|body|home" } },
      { verbs: "give_way buckle crumble topple", needs: { subject: "structure|bridge" } },
      { nouns: "wreck", needs: { compound: "train|car|bus|traffic|rail|truck" } },
      { nouns: "disaster", needs: { compound: "air|rail|mine|mining|plane|ferry|train|aviation|stadium" } },
      { nouns: "crush", needs: { compound: "crowd|deadly|fatal" } },
      { nouns: "meltdown", needs: { compound: "nuclear|reactor|core|partial" } },
      { verbs: "ground", needs: { object: "ship|vessel|tanker|ferry" } },
      { verbs: "founder", needs: { subject: "vehicle" } },
      { verbs: "come_off", needs: { subject: "vehicle", object: "road|track|runway|rail" }, slots: { object: "" } },
      { verbs: "burn", needs: { object: "structure|vehicle", passive: "any" }, slots: { subject: "" } },
      {
        verbs: "run",
        needs: { subject: "vehicle" },
        bars: { into: "ambush|trouble|difficulty" },
        needsOne: { into: "any", onto: "any", over: "human|Person", off: "any", aground: "any" },
        slots: { into: "", onto: "" },
      },
      {
        verbs: "strike hit",
        needs: {
          subject: "vehicle",
          object: "reef|sandbank|wall|pole|pillar|pier|bus|car|truck|train|ferry|boat|pedestrian|cyclist",
        },
        slots: { object: "" },
      },
      {
        verbs: "collapse give_way cave_in fall_down",
        needsOne: {
          subject:
            "structure|stand|footbridge|walkway|balcony|embankment|dyke|terrace|canopy|bridge|gallery|staircase|platform",
          object:
            "structure|stand|footbridge|walkway|balcony|embankment|dyke|terrace|canopy|bridge|gallery|staircase|platform",
        },
      },
      {
        verbs: "explode burst",
        needs: {
          subject:
            "vehicle|tank|boiler|pipeline|pipe|engine|plant|factory|tanker|reactor|rocket|booster|balloon|transformer|dam|dyke",
        },
      },
      {
        nouns: "fire blaze",
        needsOne: {
          case: "in",
          at: "Facility|plant|factory|school|hotel|warehouse|hospital|mill|place",
          in: "house|building|room|store|factory|Facility|warehouse|flat|hospital|school|hotel|nightclub|tunnel|mine",
        },
        bars: {
          compound: "friendly|rocket|mortar|artillery|enemy|hostile|rifle|sniper|camp|cease",
          predicate: "open|return|exchange|come",
        },
      },
      {
        nouns: "collapse",
        needsOne: { in: "Place|Facility|mine", at: "Facility|mine" },
        bars: { compound: "market|financial|economic", of: "bank|talk|government|market" },
      },
      {
        verbs: "plunge fall tumble veer skid slide",
        needs: { subject: "vehicle" },
        needsOne: { into: "any", off: "any", from: "any", down: "any" },
        slots: { into: "", off: "", from: "" },
      },
      {
        verbs: "knock_down run_over hit",
        needs: { object: "human|Person", by: "vehicle", passive: "any" },
        slots: { object: "victim", subject: "target", by: "target" },
      },
      {
        verbs: "come_down",
        needs: { subject: "plane|helicopter|jet|aircraft|roof|wall|bridge|ceiling|balloon|crane|building" },
      },
      { verbs: "destroy damage", needs: { subject: "fire|blaze|explosion|gas" }, slots: { subject: "" } },
      {
        nouns: "fall",
        needsOne: { from: "roof|window|balcony|horse|ladder|bridge|height|bicycle", down: "any" },
        slots: { possessor: "victim" },
      },
    ],
    examples: [
      "A bus *crashed* near [Cuzco|Place|place] on Sunday.",
      "The *collapse* of a bridge in [Genoa|Place|place] killed 43 people.",
      "A ferry *sank* off the coast of [Bohol|Place|place].",
      "The dam has *burst* near [Monapo|Place|place].",
      "A barge *struck* [the bridge|Facility|target].",
      "The *spill* fouled the beach.",
      "The truck has *ploughed* into a house in [Leeds|Place|place].",
      "The warehouse was *gutted* by fire.",
      "The bridge *gave* way during a march.",
      "[A rocket|Facility|target] *exploded* on the pad in May.",
      "A *fire* in the store room killed two men.",
      "A lorry *plunged* into a ravine near [Cuzco|Place|place].",
      "[Two pupils|Person|victim] were *knocked* down by a bus.",
    ],
    counterexamples: [
      "The market *crash* of 1929 ruined many families.",
      "The troops opened *fire* on the crowd.",
      "Talks *collapsed* on Monday in Vienna.",
      "She *burst* into tears.",
      "The clock *struck* noon.",
      "The farmer *ploughed* his field.",
      "The cook *gutted* a fish.",
      "The economy *collapsed* in 1998.",
      "The crowd *exploded* with joy.",
      "The *collapse* of the talks in [Paris|Place] was no surprise.",
      "Prices *plunged* in May.",
      "The champion was *knocked* down in the third round.",
    ],
  },
} as const satisfies Record<string, EventFrame>;
