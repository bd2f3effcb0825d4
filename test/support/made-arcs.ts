// The matrices of a small net of arcs with chance weights, as they are shipped.

import type { FloatRows } from "../../src/model/float-rows";
import type { ArcMatrix } from "../../src/text/arcs/arc-weights";
import { ArcNet } from "../../src/train/arc-net/arc-net";
import { arcFields } from "../../src/train/arc-net/word-numbers";
import { Arena } from "../../src/train/net/arena";
import { SIMPLE } from "../../src/train/net/simple-cell";
import { random } from "../../src/train/random";

/** A net for so many tags and relations, with a size of its own for each part. */
export const madeArcs = (tags: number, relations: number): Record<ArcMatrix, FloatRows> =>
  new ArcNet(
    new Arena(1 << 18),
    {
      cell: SIMPLE,
      window: 1,
      fields: arcFields(
        { form: 9, ending: 3, tag: tags + 1, cluster: 2, shape: 5 },
        { form: 32, ending: 16, tag: 16, cluster: 16, shape: 16 },
      ),
      units: 16,
      layers: 1,
      arc: 48,
      relation: 64,
      relations,
    },
    random(4),
  ).shipped();
