import { Pool, type PoolClient, types } from "pg";
import { type Database, DatabaseFault, faults, type Lane, type Sql, type SqlRow } from "./database.ts";

/** More gain nothing: they wait for one another inside the database, at its cost. */
const mostConnections = 16;

/**
 * A PostgreSQL by its address. Connections are made when they are needed, and made anew when they broke.
 * @param url `postgres://user@host:port/database`; a folder as the host is that of a socket
 */
export function openPostgres(url: string): Database {
  const pool = new Pool({
    connectionString: url,
    max: mostConnections,
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    types: { getTypeParser: parserOf as typeof types.getTypeParser },
  });
  // Without a listener, a connection that breaks while nobody uses it would end the process. The next one who asks is told.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return {
    async lend(work) {
      const client = await pool.connect().catch((error: unknown) => {
        throw faultFrom(error);
      });
      let broken = false;
      try {
        return await work(laneOf(client));
      } catch (error) {
        broken = error instanceof DatabaseFault && error.code.startsWith("08");
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

function laneOf(client: PoolClient): Lane {
  return {
    async send(statements) {
      const answers = await Promise.allSettled(statements.map((statement) => client.query<SqlRow>(queryOf(statement))));
      return answers.map((answer) => {
        if (answer.status === "rejected") throw faultFrom(answer.reason);
        return answer.value.rows;
      });
    },
  };
}

const queryOf = ({ text, values, name }: Sql) => ({ text, values: [...values], ...(name !== undefined && { name }) });

/** As text: the driver's binary form loses bytes. */
const parserOf = (oid: number) => (oid === types.builtins.INT8 ? Number : types.getTypeParser(oid));

/** Errors without an SQLSTATE are those of the connection. */
function faultFrom(error: unknown): DatabaseFault {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return new DatabaseFault(/^[0-9A-Z]{5}$/.test(code) ? code : faults.connectionGone);
}
