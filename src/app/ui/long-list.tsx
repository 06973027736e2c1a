import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { words } from "../words/en.ts";

const step = 50;

/**
 * A ruled list that shows fifty, and fifty more on a tap: a long life stays quick. `row` gives the whole `li`.
 * @param first how many stand at first, where the list is not what its page is for
 */
export function LongList<T>({ items, row, first = step }: { items: readonly T[]; row(item: T): ComponentChildren; first?: number }) {
  const most = useSignal(first);
  return (
    <>
      <ul class="list">{items.slice(0, most.value).map(row)}</ul>
      {items.length > most.value && (
        <button class="btn" type="button" onClick={() => (most.value += step)}>
          {words.shell.showMore}
        </button>
      )}
    </>
  );
}
