/** Why the ways to the other person are closed, and the help that fits (F1, F4): the same for step 1, a first message and signs. */
import { closedBy, type Purpose, type Safety } from "#formula";
import { helpFor } from "../questions/model.ts";

export interface ClosedBy {
  readonly by: NonNullable<ReturnType<typeof closedBy>>["by"];
  /** Null: the questions are to be answered. */
  readonly help: Purpose | null;
}

/** Null while they are open. */
export function closedWay(safety: Safety): ClosedBy | null {
  const closed = closedBy(safety);
  return closed === null ? null : { by: closed.by, help: closed.by === "questions" ? null : helpFor[closed.by] };
}
