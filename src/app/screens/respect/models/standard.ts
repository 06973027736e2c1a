/** Their own standard: each value with what was kept, bent and done for it this week (F43). */
import { all, type BodyOf, between, standardOf } from "#formula";
import type { Around } from "../../../worker/around.ts";

export interface ValueRow {
  readonly entry: string;
  /** Under which acts are held against it, whatever its words are now. */
  readonly first: string;
  readonly text: string;
  /** In the last 28 days. */
  readonly kept: number;
  readonly bent: number;
  /** What was done for it this week, in their words; "" where there are none. Empty without an act. */
  readonly thisWeek: readonly string[];
}

export interface HeldRow {
  readonly entry: string;
  readonly day: number;
  readonly act: string;
  readonly how: BodyOf<"held">["how"];
}

export interface StandardPart {
  readonly values: readonly ValueRow[];
  /** How many are wanting to three; whether five are reached. */
  readonly missing: number;
  readonly isFull: boolean;
  readonly putAway: readonly Pick<ValueRow, "entry" | "first" | "text">[];
  readonly one: {
    readonly value: Pick<ValueRow, "entry" | "first" | "text">;
    readonly on: boolean;
    readonly held: readonly HeldRow[];
  } | null;
}

const most = 5;
const reach = 90;

/** @param of the value whose page is open, by any id that it had; "" on the list */
export function standardPart(around: Around, of: string): StandardPart {
  const { situation, moment, today } = around;
  const { values, missing } = standardOf(situation, moment);
  const rows = all(situation, "standard").filter(({ day }) => day <= today);
  const reworded = new Set(rows.map(({ body }) => body.first));
  const standing = rows.filter(({ id }) => !reworded.has(id));
  const bodyOf = (id: string) => around.entry(id)?.body as Partial<BodyOf<"standard"> & BodyOf<"held">> | undefined;
  const named = (id: string) => {
    const body = bodyOf(id);
    return { entry: id, first: body?.first ?? body?.replaces ?? id, text: body?.text ?? "" };
  };
  return {
    values: values.map(({ entry, kept, bent, actThisWeek }) => ({
      ...named(entry),
      ...{ kept: kept.length, bent: bent.length, thisWeek: actThisWeek.map((id) => bodyOf(id)?.act?.trim() ?? "") },
    })),
    missing,
    isFull: values.length >= most,
    putAway: standing.filter(({ body }) => body.state === "off").map(({ id }) => named(id)),
    one: of === "" ? null : oneOf(),
  };

  function oneOf(): StandardPart["one"] {
    const { first } = named(of);
    const row = standing.find(({ id }) => id === of || named(id).first === first);
    if (row === undefined) return null;
    const value = named(row.id);
    const names = new Set([row.id, value.first, row.body.replaces]);
    const held = between(situation, "held", today - reach + 1, today)
      .filter(({ body }) => names.has(body.of))
      .map(({ id, day, body }) => ({ entry: id, day, act: body.act?.trim() ?? "", how: body.how }));
    return { value, on: row.body.state === "on", held: held.reverse() };
  }
}
