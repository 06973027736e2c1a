/** What is filled in after a contact, and what of it is written (F23, F25, F26). */
import { type Quick, quickOf, textOf } from "../../ui/quick-words.tsx";
import { momentOf, type When, whenNow } from "../../ui/when.tsx";
import { afterWords as say } from "../../words/en/space-more.ts";
import type { Written } from "../../worker/keeping.ts";
import type { After } from "./after.ts";

/** A plan as it is typed. */
export interface NewPlan {
  readonly when: string;
  readonly will: string;
}

export interface AfterForm {
  readonly body: After["body"];
  readonly when: When;
  readonly place: Quick;
  readonly feeling: Quick;
  readonly trigger: Quick;
  readonly plan: NewPlan;
}

/** What stands there at first: what was said of it before. */
export function formOf({ at, body }: Pick<After, "at" | "body">): AfterForm {
  return {
    body,
    when: whenNow(at),
    place: quickOf(body.place ?? null, say.places),
    feeling: quickOf(body.feeling ?? null, say.feelings),
    trigger: quickOf(body.trigger ?? null, say.triggers),
    plan: { when: "", will: "" },
  };
}

/** True when what stands in the form counts as contact that they started (F23). */
export function countsNow({ body }: AfterForm): boolean {
  return body.need === undefined && body.chance !== "chance";
}

/** A plan with one half only is none yet. */
export function isHalf({ when, will }: NewPlan): boolean {
  return (when.trim() === "") !== (will.trim() === "");
}

/** The contact with what was said of it, in the place of the one before; and the plan, where one was written. Null: the time is none. */
export function writtenAfter({ body, when, plan, ...quick }: AfterForm, { id, at, offset }: After): readonly Written[] | null {
  const then = momentOf(when);
  if (then.wrong !== null) return null;
  const { place: _p, feeling: _f, trigger: _t, ...rest } = body;
  const said = (["place", "feeling", "trigger"] as const).map((name) => [name, textOf(quick[name])]).filter(([, text]) => text !== "");
  const contact = { ...rest, ...Object.fromEntries(said), replaces: id };
  const written: Written[] = [{ kind: "contact", body: contact, when: then.when ?? { at, offset } }];
  const [first, second] = [plan.when.trim(), plan.will.trim()];
  if (first !== "" && second !== "") written.push({ kind: "if-then", body: { when: first, will: second, state: "on" } });
  return written;
}
