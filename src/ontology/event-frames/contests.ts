// Matches, prizes and titles won. Rows of the table in ../event-frames.ts.

import type { EventFrame } from "../event-frame";

export const CONTEST_FRAMES = {
  Win: {
    words: {
      agent: ["agent"],
      verb: ["win", "won"],
      object: ["topic"],
      passive: "won",
      alone: true,
      noun: "Win",
      nouns: "victory",
      also: ["target", "competition"],
    },
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
      {
        verbs:
          "see_off pip vanquish humble down outlast outscore outgun overwhelm whitewash upstage brush_aside sweep_aside dump_out",
        needs: { object: "Organization|Person|Place|champion|side|team|rival|opponent" },
        bars: { subject: "police|soldier|fighter|guard" },
      },
      {
        verbs: "edge cruise ease scrape squeeze sweep surge race romp squeak breeze",
        needs: { past: "Organization|Person|Place|name" },
        slots: { past: "target" },
      },
      { verbs: "triumph", slots: { object: "" } },
      { verbs: "lift hoist", needs: { object: "trophy|cup|title|shield|plate" } },
      { verbs: "smash shatter better", needs: { object: "record" } },
      { verbs: "crash_out", slots: { subject: "target", of: "competition" } },
      { verbs: "bag scoop pocket", needs: { object: "award" } },
      { verbs: "knight", slots: { subject: "", object: "agent" } },
      {
        verbs: "go_through progress cruise sail storm march",
        needs: {
          to: "final|semifinal|round|quarterfinal|semi-final|quarter-final",
        },
        slots: { to: "competition" },
      },
      {
        verbs: "go_through progress cruise sail storm march",
        needs: { into: "final|semifinal|round|quarterfinal|semi-final" },
        slots: { into: "competition" },
      },
      { nouns: "rout drubbing thrashing trouncing clean_sweep walkover whitewash knighthood", slots: { of: "target" } },
      { verbs: "share", needs: { object: "spoils|point" }, slots: { object: "" } },
      {
        verbs: "go",
        needs: { subject: "award|prize|medal|gold|silver|bronze|title", to: "any" },
        slots: { subject: "topic", to: "agent" },
      },
      {
        verbs: "receive accept share collect take scoop",
        needs: { object: "prize|award|medal|trophy|cup|title|crown|gold|silver|bronze|oscar" },
        slots: { object: "topic" },
      },
      {
        verbs: "name",
        needs: { passive: "any", complement: "man|woman|teacher|player|person|athlete|sportsman|sportswoman" },
        slots: { subject: "", object: "agent", complement: "topic" },
      },
    ],
    examples: [
      "[Brazil|Place|agent] *beat* [Germany|Place|target] 2-0 in [Yokohama|Place|place].",
      "[Toni Morrison|Person|agent] *won* the Nobel Prize in 1993.",
      "[Arsenal|Organization|target] *lost* to [Chelsea|Organization|agent] on Sunday.",
      "[Inga Solberg|Person|agent] was *named* player of the match.",
      "[Chantelle Obi|Person|agent] *outpointed* [Lupe Armenta|Person|target].",
      "The ministry *gave* a medal to [Ana Sol|Person|agent].",
      "[Ajax|Organization|agent] has *cruised* past [Porto|Organization|target].",
      "[Mia Sand|Person|agent] *triumphed* in [Paris|Place].",
      "[Reims|Organization|target] *crashed* out of the cup.",
      "[Pele Lund|Person|agent] was *knighted* in June.",
      "[Ajax|Organization|agent] *progressed* to the final.",
      "The prize *went* to [Ana Sol|Person|agent].",
    ],
    counterexamples: [
      "The party *won* the election in Bolivia.",
      "The officers *beat* the prisoner with sticks.",
      "He *lost* his job in March.",
      "They *named* the street after him.",
      "The bus *cruised* past the church.",
      "He *lifted* the child to his shoulders.",
      "They *reached* the summit.",
      "The train *went* to Lyon.",
    ],
  },
} as const satisfies Record<string, EventFrame>;
