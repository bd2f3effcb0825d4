// `npm run schema`: writes the JSON Schema of the graph format to docs/graph.schema.json.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { graphSchema } from "../src/graph/graph-schema";

writeFileSync(join(__dirname, "../docs/graph.schema.json"), `${JSON.stringify(graphSchema(), null, 2)}\n`);
