// A real Neo4j on this machine, for tests and trials: fetched by Maven, started on a free loopback port, with a password.
// Needs Java 17 and Maven. Its files live in .neo4j/, which git does not know.

import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import neo4j from "neo4j-driver";

const HERE = __dirname;
const ROOT = resolve(HERE, "../../.neo4j");
const JARS = join(ROOT, "lib");
/** Neo4j's own test flags for Java 17. */
const JAVA_FLAGS = ["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
/** A test lives for minutes: the quick compiler and the plain collector start it in half the time. */
const QUICK_FLAGS = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"];
/** As a user's server runs: every compiler, the JVM's own collector, a heap that holds a bench's transactions. */
export const SERVING_FLAGS: readonly string[] = ["-Xms3g", "-Xmx3g"];
const START_TIMEOUT_MS = 180_000;
const USER = "neo4j";

/** A running server and how to reach it. */
export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly home: string;
  readonly process: ChildProcess;
  /** Stops it in order. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash would (SIGKILL). */
  kill(): Promise<void>;
  /** Starts it again on the same files, port and password. */
  restart(): Promise<Neo4jServer>;
}

/** Fetches the jars if they are not there (about 116 MB). */
export function fetchJars(): string {
  const pom = join(HERE, "pom.xml");
  const stamp = join(JARS, "pom.xml");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === readFileSync(pom, "utf8")) return JARS;
  rmSync(JARS, { recursive: true, force: true });
  const goal = [
    "-q",
    "-B",
    "-f",
    pom,
    "dependency:copy-dependencies",
    "-DincludeScope=runtime",
    `-DoutputDirectory=${JARS}`,
  ];
  execFileSync("mvn", goal, { stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(stamp, readFileSync(pom));
  return JARS;
}

/** Starts a server on fresh files in `.neo4j/NAME`; `prepare` may put a database there before. */
export async function startServer(
  name: string,
  password = randomBytes(12).toString("hex"),
  flags: readonly string[] = QUICK_FLAGS,
  prepare?: (home: string) => void,
): Promise<Neo4jServer> {
  fetchJars();
  const home = join(ROOT, name);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const port = await freePort();
  writeFileSync(
    join(home, "neo4j.conf"),
    [
      "server.bolt.enabled=true",
      `server.bolt.listen_address=127.0.0.1:${port}`,
      `server.bolt.advertised_address=127.0.0.1:${port}`,
      "server.memory.pagecache.size=512m",
      "dbms.usage_report.enabled=false",
      "dbms.security.auth_enabled=true",
      "",
    ].join("\n"),
  );
  prepare?.(home);
  const server = await launch(home, port, password, flags);
  await setPassword(server.uri, password);
  return server;
}

/** Runs `neo4j-admin` with these words on the files in `home` (no server may run on them). */
export function neo4jAdmin(home: string, words: readonly string[], cwd: string): void {
  const java = [...QUICK_FLAGS, ...JAVA_FLAGS, "-cp", `${fetchJars()}/*`, "org.neo4j.cli.AdminTool", ...words];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: home };
  execFileSync("java", java, { cwd, env, stdio: ["ignore", "ignore", "inherit"] });
}

async function launch(home: string, port: number, password: string, flags: readonly string[]): Promise<Neo4jServer> {
  const child = spawn("java", [...flags, ...JAVA_FLAGS, "-cp", `${JARS}/*`, join(HERE, "Server.java"), home], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  await ready(child, home);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: USER,
    password,
    home,
    process: child,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
    restart: () => launch(home, port, password, flags),
  };
}

function ready(child: ChildProcess, home: string): Promise<void> {
  return new Promise((done, fail) => {
    let output = "";
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      fail(new Error(`Neo4j did not start within ${START_TIMEOUT_MS} ms: ${output.slice(-2000)}`));
    }, START_TIMEOUT_MS);
    const listen = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-20_000);
      if (!/^READY$/m.test(output)) return;
      clearTimeout(timer);
      done();
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (code) =>
      fail(new Error(`Neo4j in ${home} ended with ${String(code)}: ${output.slice(-2000)}`)),
    );
    child.once("error", fail);
  });
}

/** A new server takes neo4j/neo4j once, to set the password. */
async function setPassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, "neo4j"));
  const session = driver.session({ database: "system" });
  try {
    await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password });
  } finally {
    await session.close();
    await driver.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? done(address.port) : fail(new Error("no free port")),
      );
    });
  });
}
