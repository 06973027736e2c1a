/** Goals in the life areas: small steps, an end, proof. Only what is done counts (F44). Runs where the entries are. */
import { type Area, all, type BodyOf, type Goal, goalsOf } from "#formula";
import type { Around } from "../../worker/around.ts";

export interface LetGo {
  readonly entry: string;
  readonly area: Area;
  readonly text: string;
}

export interface OneGoal extends Goal {
  readonly state: BodyOf<"goal">["state"];
  /** The entry that began it; its steps are done under this one. */
  readonly first: string;
}

export type GoalsSeen = ReturnType<typeof view>;

/** @param of the goal whose page is open, by any id that it had; null on the list */
export function view({ situation, moment, today, entry }: Around, of: string | null) {
  const goals = goalsOf(situation, moment);
  const rows = all(situation, "goal").filter(({ day }) => day <= today);
  const letGo = goals.letGo.flatMap((id): readonly LetGo[] => {
    const row = rows.find((one) => one.id === id);
    return row === undefined ? [] : [{ entry: id, area: row.body.area, text: row.body.text }];
  });
  return { today, open: goals.open, reached: goals.reached, letGo: [...letGo].reverse(), one: of === null ? null : one(of) };

  function one(id: string): OneGoal | null {
    const body = entry(id)?.body as Partial<BodyOf<"goal">> | undefined;
    const first = body?.first ?? body?.replaces ?? id;
    const row = rows.find((other) => other.id === id || firstOf(other) === first);
    if (row === undefined) return null;
    // One that was let go is shown as it stood: the same view reads it as if it were open.
    const asOpen = { ...situation, tables: { ...situation.tables, goal: [{ ...row, body: { ...row.body, state: "on" as const } }] } };
    const { open, reached } = goalsOf(asOpen, moment);
    const goal = [...open, ...reached][0];
    return goal === undefined ? null : { ...goal, state: row.body.state, first: firstOf(row) };
  }
}

function firstOf({ id, body }: { readonly id: string; readonly body: BodyOf<"goal"> }): string {
  return body.first ?? body.replaces ?? id;
}
