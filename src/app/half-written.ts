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

/** A form on the page. */
export interface FormBegun<Form> {
  readonly form: Form;
  set(change: Partial<Form>): void;
  /** It was kept or left: next time it stands as it stood before. */
  drop(): void;
}

const begun = halfWritten<Readonly<Record<string, object>>>({});

/**
 * A form with what was entered and not kept yet over what stood there before.
 * @param name its own among all forms: its address, for instance
 */
export function formBegun<Form extends object>(name: string, before: Form): FormBegun<Form> {
  return {
    form: { ...before, ...begun.value[name] },
    set(change) {
      begun.value = { ...begun.peek(), [name]: { ...begun.peek()[name], ...change } };
    },
    drop() {
      const { [name]: _, ...others } = begun.peek();
      begun.value = others;
    },
  };
}
