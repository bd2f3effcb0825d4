// The classes of words that the model file holds so far, for the parts of `npm run train` that learn with them.

import { existsSync, readFileSync } from "node:fs";

import { NO_CLUSTERS, readClusters, type Clusters } from "../model/clusters";
import { decodeModel } from "../model/format";
import { MODEL_PATH } from "./model-file";

/** None where there is no model file yet. */
export const shippedClusters = (): Clusters =>
  existsSync(MODEL_PATH) ? readClusters(decodeModel(readFileSync(MODEL_PATH))) : NO_CLUSTERS;
