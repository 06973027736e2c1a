import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { ShowMore } from "./show-more.tsx";

/** Rows that stand at first, and that are added by a tap. */
export const rowsAtOnce = 50;

/**
 * A ruled list that shows fifty, and fifty more on a tap: a long life stays quick. `row` gives the whole `li`.
 * @param first how many stand at first, where the list is not what its page is for
 */
export function LongList<T>({ items, row, first = rowsAtOnce }: { items: readonly T[]; row(item: T): ComponentChildren; first?: number }) {
  const most = useSignal(first);
  return (
    <>
      <ul class="list">{items.slice(0, most.value).map(row)}</ul>
      {items.length > most.value && <ShowMore show={() => (most.value += rowsAtOnce)} />}
    </>
  );
}
