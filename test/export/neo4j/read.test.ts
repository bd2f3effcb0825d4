import { expect } from "chai";
import { InvalidInputError } from "../../../src/errors";
import type { Driver, Transaction } from "../../../src/export/neo4j/driver";
import { read } from "../../../src/export/neo4j/read";

/** A database that holds nothing but, perhaps, the node with the version of the stored form. */
function database(version?: number): Driver {
  const transaction: Transaction = {
    run: (statement) => {
      const row = { decisions: null, version };
      const isAsked = version !== undefined && statement.includes(":Nutgraph");
      return Promise.resolve({ records: isAsked ? [{ toObject: () => row }] : [] });
    },
  };
  const work = <T>(todo: (tx: Transaction) => Promise<T>): Promise<T> => todo(transaction);
  return { session: () => ({ executeRead: work, executeWrite: work, close: () => Promise.resolve() }) };
}

describe("reading from Neo4j", () => {
  it("gives an empty graph from an empty database", async () => {
    expect((await read(database())).articles).to.deep.equal([]);
    expect((await read(database(3))).articles).to.deep.equal([]);
  });

  it("refuses a database whose stored form has another version, in one sentence", async () => {
    const error = await read(database(2)).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(InvalidInputError);
    expect((error as Error).message).to.match(/^read: the database holds version 2 of the form/);
  });
});
