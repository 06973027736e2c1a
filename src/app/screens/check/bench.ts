import { useLayoutEffect } from "preact/hooks";
import type { Context } from "#check";
import { aside, benches, work } from "../../state.ts";
import { noWork } from "./model.ts";

/**
 * Gives a page its own draft while it stands, written for one purpose; what stood in the check lies by meanwhile, and comes back after.
 * What lies by is dropped with everything else that was typed.
 */
export function useBench(context: Context): void {
  useLayoutEffect(() => {
    change("check", context);
    return () => change(context, "check");
  }, [context]);
}

/** The words written for a purpose: those that stand there now, or those that lie by. */
export function wordsFor(context: Context): string {
  const { text, context: now } = work.value;
  return now === context && text.trim() !== "" ? text : (benches.value[context]?.work.text ?? "");
}

function change(from: string, to: string): void {
  const lying = benches.peek();
  const next = lying[to] ?? { work: to === "check" ? noWork : { ...noWork, context: to as Context }, aside: null };
  benches.value = { ...lying, [from]: { work: work.peek(), aside: aside.peek() } };
  work.value = next.work;
  aside.value = next.aside;
}
