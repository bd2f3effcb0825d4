// The articles with graphs that parts are trained on: gold/train and the stories written for the purpose, which live in the
// project (src/train/stories/graphs). Never gold/dev.

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gold } from "./corpora";

const STORY_GRAPHS = join(__dirname, "stories/graphs");

/** The paths of all training articles, in a fixed order. */
export function trainingArticles(): string[] {
  return [gold("train"), STORY_GRAPHS].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith(".json"))
          .sort()
          .map((name) => join(folder, name))
      : [],
  );
}

/** Whether the article at this path is a story of the project, not one of gold/train. */
export const isStory = (path: string): boolean => path.startsWith(STORY_GRAPHS);
