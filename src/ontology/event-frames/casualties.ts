// Those killed and hurt, whatever the cause. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

export const CASUALTY_FRAMES = {
  Die: {
    words: {
      agent: ["agent"],
      verb: ["kill", "killed"],
      object: ["victim"],
      passive: "dead",
      middle: ["die", "died"],
      noun: "Death",
      deed: "Killing",
      verbs: {
        murder: ["murder", "murdered"],
        assassinate: ["assassinate", "assassinated"],
      },
      nouns: "murder killing assassination massacre suicide",
    },
    description: "Covers death, killing, murder, assassination, death toll.",
    oneAgent: true,
    toll: "killed",
    roles: {
      victim: { filler: "entity" },
      agent: { filler: "entity" },
      cause: { filler: "text" },
    },
    verbSlots: {
      subject: "cause:weapon|happening|disaster|disease agent:fighter|force cause:thing agent",
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
      number: "victim",
    },
    triggers: [
      {
        verbs: `kill murder assassinate slay behead slaughter massacre gun_down shoot_dead stab_to_death beat_to_death lynch decapitate electrocute cull
strangle 
asphyxiate mow_down exterminate`,
        bars: { object: "bill|deal|proposal|idea|time|joy" },
      },
      { verbs: "claim", needs: { object: "life|victim" }, slots: { object: "victim" } },
      { verbs: "lose_life", slots: { subject: "victim", object: "" } },
      {
        verbs: `die perish drown succumb pass_away starve suffocate bleed_to_death collapse_and_die`,
        slots: { subject: "victim", object: "", to: "cause", by: "cause" },
        bars: { subject: "bill|idea|hope|dream|love|tradition|language|engine|company" },
      },
      {
        nouns: `death killing murder assassination slaying homicide manslaughter fatality suicide martyrdom drowning beheading
lynching strangulation strangling electrocution asphyxiation suffocation femicide infanticide fratricide
murder-suicide mercy_killing honor_killing honour_killing decapitation mass_killing`,
        bars: { compound: "bombing|first-degree|attempted|attempt" },
      },
      {
        nouns: "death_toll body_count death_count",
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
      { verbs: "leave", needs: { complement: "dead" }, slots: { object: "victim", subject: "cause:thing agent" } },
      { nouns: "loss", needs: { of: "life" }, slots: { of: "" } },
      { verbs: "cost", needs: { object: "life" }, slots: { subject: "cause", object: "", indirect: "victim" } },
      {
        verbs: "take",
        needs: { object: "life" },
        bars: { object: "year|time", on: "any" },
        slots: { subject: "cause:thing agent", object: "" },
      },
      { verbs: "take_own_life commit_suicide", slots: { subject: "victim", object: "" } },
      { adjectives: "slain", needs: { object: "any" } },
      { nouns: "passing", needs: { possessor: "Person|human", of: "Person" } },
      { nouns: "passing", needs: { of: "Person" } },
      { nouns: "deceased", slots: { of: "" } },
      { verbs: "burn", needs: { object: "human", alive: "any" } },
      {
        adjectives: "dead",
        bars: { object: "heat|end|sea|line|zone|wood|tree|fish|animal|bird|weight|language|letter|deal|battery|thing" },
      },
      {
        nouns: "body corpse remains",
        slots: { of: "victim", possessor: "victim" },
        needs: { predicate: "find|recover|pull|discover|retrieve|identify|count" },
      },
    ],
    examples: [
      "A bomb *killed* [12 people|Person|victim] in [Quetta|Place|place] on Sunday.",
      "[Ana Ruiz|Person|victim] *died* of cancer in [Madrid|Place|place] on Tuesday.",
      "The *murder* of [Paul Kane|Person|victim] shocked [Dublin|Place].",
      "[Peter Holm|Person|victim] was *assassinated* by [the Red Guard|Organization|agent] in 1978.",
      "The ship sank with the *loss* of 40 lives.",
      "The *slain* mayor was 40.",
      "The war has *taken* 300 lives.",
      "Divers recovered the *body* of [Ghulam Rasool|Person|victim].",
    ],
    counterexamples: [
      "The committee *killed* the bill on Thursday.",
      "The company faces a highway *toll* dispute in Ohio.",
      "The idea *died* quickly.",
      "The company reported a *loss* of 40 million euros.",
      "The flight *cost* 200 euros.",
      "He *took* a seat.",
      "The *passing* of the bill took hours.",
      "The *body* met in Geneva.",
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
      { verbs: "injure wound maim maul concuss lacerate mutilate knock_unconscious gouge" },
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
      { verbs: "blind graze poison sicken scald bruise disfigure trample", needs: { object: "human|Person" } },
      {
        verbs: "cost",
        needs: { object: "finger|leg|arm|eye|hearing|sight|foot|hand" },
        slots: { subject: "", indirect: "victim", object: "" },
      },
      { verbs: "overcome", needs: { object: "human|Person", by: "smoke|fume|gas|heat" }, slots: { by: "" } },
      { verbs: "paralyse paralyze cripple gore", needs: { object: "human|Person" } },
      { verbs: "stretcher_off limp_off", slots: { object: "victim", subject: "victim" } },
      { nouns: "wounding injuring", needs: { of: "human|Person" } },
      { verbs: "collapse_unconscious lose_consciousness", slots: { subject: "victim" } },
      {
        verbs: "fracture crush break dislocate sprain twist gash cut",
        needs: {
          object:
            "leg|arm|ankle|wrist|rib|collarbone|hip|foot|toe|hand|finger|elbow|shoulder|knee|skull|bone|thigh|jaw|nose|spine|pelvis",
        },
        slots: { subject: "victim", object: "" },
      },
      {
        verbs: "treat",
        needs: {
          for: "smoke|gas|effect|burn|injury|shock|wound|exposure|inhalation|hypothermia|bite|cut|bruise|poisoning|fracture",
        },
        slots: { for: "" },
      },
      {
        adjectives: "broken fractured dislocated",
        needs: { object: "leg|arm|ankle|wrist|rib|collarbone|hip|foot|hand|elbow|shoulder|knee|skull|jaw|nose|pelvis" },
      },
      { nouns: "coma", needs: { case: "in" } },
      { nouns: "burn", needs: { case: "with" } },
      { verbs: "harm", needs: { object: "human|Person" } },
    ],
    examples: [
      "The blast *wounded* [30 people|Person|victim] in [Kabul|Place|place].",
      "[Two officers|Person|victim] were *injured* in the crash.",
      "[Ivan Petrov|Person|victim] was *hurt* when the roof collapsed.",
      "[The goalkeeper|Person|victim] *broke* a thumb in training.",
      "[A student|Person|victim] *lost* an eye in the blast.",
      "[Two policemen|Person|victim] were *blinded* by acid.",
      "[Two guards|Person|victim] were *overcome* by smoke.",
      "[Lachlan Stroud|Person] is out with a *broken* leg.",
      "[A guard|Person] lay in a *coma* in [Durban|Place].",
      "No passengers were *harmed* in the blaze.",
    ],
    counterexamples: [
      "The tariffs *hurt* exports last year.",
      "The critic *treated* the film harshly.",
      "Rising costs *hurt* the economy.",
      "He *broke* the silence on Monday.",
      "The sun *blinded* the camera.",
      "He was *overcome* by joy.",
      "The *broken* window was replaced.",
      "The smoke may *harm* trade.",
    ],
  },
} as const satisfies Record<string, EventFrame>;
