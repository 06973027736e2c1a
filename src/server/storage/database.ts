/** What the statements need of a database. Two drivers: `postgres.ts` and `pglite/`. */

/** A statement. `name`: it is prepared once on each connection; the same name is always the same text. */
export interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name?: string;
}
export type SqlRow = Readonly<Record<string, unknown>>;

/** One connection, for one user at a time. */
export interface Lane {
  /**
   * Sends several statements at once; they run in this order. Outside a transaction each stands alone.
   * @returns the rows of each. Numbers of 8 bytes come as numbers, `bytea` as bytes.
   * @throws DatabaseFault, of the first that failed
   */
  send(statements: readonly Sql[]): Promise<readonly (readonly SqlRow[])[]>;
}

export interface Database {
  /** Lends a connection until the work is done. @throws DatabaseFault when there is none; a connection that broke is not lent again */
  lend<Result>(work: (lane: Lane) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/**
 * What a database says when it refuses, as its five-letter SQLSTATE; `08006` for a connection that is gone, `KEEL1` for a
 * database that a later version made. Nothing else of its error is
 * kept: there, values of a statement are repeated.
 */
export class DatabaseFault extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`The database refused (${code}).`);
    this.code = code;
  }
}

export const faults = { uniqueViolation: "23505", connectionGone: "08006", madeByNewer: "KEEL1" } as const;

/** A transaction as its work sees it. */
export interface Transaction {
  /** The first call begins it. */
  run(...statements: readonly Sql[]): Promise<readonly (readonly SqlRow[])[]>;
  /** The last statements, and the commit with them. What is not committed is taken back. */
  commit(...statements: readonly Sql[]): Promise<readonly (readonly SqlRow[])[]>;
}

/** One statement by itself. */
export async function ask(database: Database, statement: Sql): Promise<readonly SqlRow[]> {
  const [rows = []] = await again(() => database.lend((lane) => lane.send([statement])));
  return rows;
}

/** The work may run several times (`again`), so it changes nothing but the database. */
export function transact<Result>(database: Database, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  return again(() => database.lend((lane) => transactOn(lane, work)));
}

async function transactOn<Result>(lane: Lane, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  let state = "new" as "new" | "open" | "done";
  const send = async (statements: readonly Sql[], ending: readonly Sql[]) => {
    const beginning = state === "new" ? [plain("begin")] : [];
    state = "open";
    const rows = await lane.send([...beginning, ...statements, ...ending]);
    return rows.slice(beginning.length, beginning.length + statements.length);
  };
  try {
    return await work({
      run: (...statements) => send(statements, []),
      commit: async (...statements) => {
        const rows = await send(statements, [plain("commit")]);
        state = "done";
        return rows;
      },
    });
  } finally {
    // A connection that is gone takes the transaction with it.
    if (state === "open") await lane.send([plain("rollback")]).catch(() => {});
  }
}

/** Does it again when the database says that another try may go well, or was lost on the way. */
async function again<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DatabaseFault) || !passing.test(error.code) || tries === mostTries) throw error;
      await new Promise((resolve) => setTimeout(resolve, tries * pause));
    }
  }
}

const plain = (text: string): Sql => ({ text, values: [] });

/** Serialization failure, deadlock, connection lost, server starting or shutting down. */
const passing = /^(?:40001|40P01|08\w{3}|57P0[123])$/;
const mostTries = 4;
/** Milliseconds, once more of them before each further try. */
const pause = 50;
