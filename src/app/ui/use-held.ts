import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/**
 * What was chosen last, until what is kept says the same: a page that is drawn while it is written does not take it back.
 * @returns what to show, and what holds a choice while it is written; one that was not written is dropped
 */
export function useHeld<Value>(kept: Value): readonly [Value, (chosen: Value, written: Promise<readonly string[] | null>) => void] {
  const held = useSignal<{ readonly value: Value; isWritten: boolean } | null>(null);
  useEffect(() => {
    if (held.value?.isWritten) held.value = null;
  }, [JSON.stringify(kept)]);
  const hold = (value: Value, written: Promise<readonly string[] | null>) => {
    const one = { value, isWritten: false };
    held.value = one;
    void written.then((ids) => {
      if (ids !== null) one.isWritten = true;
      else if (held.value === one) held.value = null;
    });
  };
  return [held.value === null ? kept : held.value.value, hold];
}
