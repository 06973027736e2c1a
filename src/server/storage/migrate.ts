import { type Database, type Sql, transact } from "./database.ts";
import { migrations } from "./migrations/index.ts";

/**
 * Brings a database up to date, all or nothing; servers that start at once wait for one another.
 * @returns `newer` when it was made by a later version, which this one must not touch
 */
export function migrate(database: Database): Promise<"current" | "newer"> {
  return transact(database, async (transaction) => {
    await transaction.run(
      { text: "select 1 as one from (select pg_advisory_xact_lock($1)) as held", values: [oneAtATime] },
      plain("create table if not exists migration (name text primary key)"),
    );
    const [rows = []] = await transaction.run(plain("select name from migration"));
    const done = new Set(rows.map(({ name }) => String(name)));
    const known = new Set(migrations.map(({ name }) => name));
    if ([...done].some((name) => !known.has(name))) return "newer";
    const wanted = migrations.filter(({ name }) => !done.has(name));
    await transaction.commit(
      ...wanted.flatMap(({ name, statements }) => [
        ...statements.map(plain),
        { text: "insert into migration (name) values ($1)", values: [name] },
      ]),
    );
    return "current";
  });
}

const plain = (text: string): Sql => ({ text, values: [] });

/** Any number, the same for all servers. */
const oneAtATime = 7_301_949;
