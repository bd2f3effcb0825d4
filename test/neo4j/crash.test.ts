// kill -9 of the loader and of the server at random moments: after loading again the database is that of a clean load.

import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { expect } from "chai";
import { startServer, type Neo4jServer } from "../../scripts/neo4j/server";
import { load, type Driver } from "../../src/neo4j";
import { random } from "../../src/train/random";
import { randomGraph } from "../../src/train/bench/random-graph";
import { CRASH_GRAPH, CRASH_SEED, LOGIN_VARIABLES } from "./crash-graph";
import { connect, DATABASE, dump, empty, expectSame, loginOrSkip, type Login } from "./database";

const ROOT = process.cwd();
/** Deaths of the loader, and of the server. The environment may ask for fewer on a slow machine. */
const LOADER_DEATHS = Number(process.env["NEO4J_TEST_LOADER_DEATHS"] ?? 50);
const SERVER_DEATHS = Number(process.env["NEO4J_TEST_SERVER_DEATHS"] ?? 10);
const graph = randomGraph(CRASH_SEED, CRASH_GRAPH);

/** What a run of the loader came to: transactions told of, milliseconds from the first to the end, and whether it came to it. */
interface Run {
  readonly steps: number;
  readonly took: number;
  readonly loaded: boolean;
}

/** Runs the loader; kills it `wait` ms after its `step`th transaction, so that a slow machine dies in the middle as well. */
function runLoader(script: string, { uri, user, password }: Login, step = Infinity, wait = 0): Promise<Run> {
  const values = [uri, user, password, DATABASE];
  const env = { ...process.env, ...Object.fromEntries(LOGIN_VARIABLES.map((name, i) => [name, values[i]])) };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script], { env, stdio: ["ignore", "pipe", "inherit"] });
    let began = 0;
    let ended = 0;
    let said = "";
    let steps = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const before = steps;
      steps = said.split("step").length - 1;
      if (before === 0 && steps > 0) began = performance.now();
      ended = performance.now();
      if (before < step && steps >= step) setTimeout(() => child.kill("SIGKILL"), wait);
    });
    child.once("error", fail);
    child.once("exit", () => done({ steps, took: ended - began, loaded: said.includes("loaded") }));
  });
}

describe("a crash while loading", () => {
  it(`of the loader, ${LOADER_DEATHS} times, is made good by loading again`, async function () {
    const login = await loginOrSkip(this);
    const driver = connect(login);
    const script = join(ROOT, ".neo4j", "loader.cjs");
    mkdirSync(join(ROOT, ".neo4j"), { recursive: true });
    buildSync({
      entryPoints: [join(ROOT, "test", "neo4j", "loader-process.ts")],
      bundle: true,
      platform: "node",
      packages: "external",
      outfile: script,
      logLevel: "error",
    });
    await empty(driver);
    await runLoader(script, login);
    await empty(driver);
    const { steps, took } = await runLoader(script, login);
    const clean = await dump(driver);
    expect(clean.length).to.be.greaterThan(1000);
    const next = random(1);
    let killed = 0;
    for (let i = 0; i < LOADER_DEATHS; i++) {
      await empty(driver);
      const { loaded } = await runLoader(script, login, 1 + Math.floor(next() * (steps - 1)), (next() * took) / steps);
      if (!loaded) killed++;
      await load(graph, driver, { database: DATABASE });
      expectSame(await dump(driver), clean, `death ${i}`);
    }
    expect(killed, "deaths in the middle").to.be.at.least(LOADER_DEATHS / 2);
  });

  it(`of the server, ${SERVER_DEATHS} times, is made good by loading again`, async function () {
    let server: Neo4jServer;
    try {
      server = await startServer("crash");
    } catch (error) {
      if (process.env["CI"] === "true") throw error;
      return this.skip();
    }
    try {
      const driver: Driver = connect(server);
      const began = performance.now();
      await load(graph, driver);
      const whole = performance.now() - began;
      const clean = await dump(driver);
      const next = random(2);
      for (let i = 0; i < SERVER_DEATHS; i++) {
        await empty(driver);
        const loading = load(graph, driver, { batchSize: 8 }).then(
          () => "done",
          () => "failed",
        );
        await new Promise((wait) => setTimeout(wait, (next() * whole) / 2));
        await server.kill();
        server = await server.restart();
        // The driver may have waited for the server to come back, or given up.
        await loading;
        await load(graph, driver);
        expectSame(await dump(driver), clean, `death ${i}`);
      }
    } finally {
      await server.stop();
    }
  });
});
