// `npm run neo4j`: starts a Neo4j for trying things out and prints how to reach it; Ctrl-C stops it. The graph in it is new
// every time. NEO4J_TEST_PASSWORD sets the password; else it is random.

import { startServer } from "./server";

async function main(): Promise<void> {
  const server = await startServer("trial", process.env["NEO4J_TEST_PASSWORD"]);
  process.stdout.write(
    `NEO4J_TEST_URI=${server.uri}\nNEO4J_TEST_USER=${server.user}\nNEO4J_TEST_PASSWORD=${server.password}\n`,
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.stop());
}

main().catch((error: unknown) => {
  process.stderr.write(`neo4j: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
