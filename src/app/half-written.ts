/** What was begun and not kept yet: it outlives a look at another page, and goes when the log closes. */
import { effect, type Signal, signal } from "@preact/signals";
import { shown } from "./keeping.ts";

/** @param empty what stands there before anything was entered */
export function halfWritten<Form>(empty: Form): Signal<Form> {
  const form = signal(empty);
  effect(() => {
    if (shown.value === null) form.value = empty;
  });
  return form;
}
