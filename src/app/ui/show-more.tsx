import { words } from "../words/en.ts";

/** Under a list that has more: the focus goes to the last row that stood there, so that the next one is a step away. */
export function ShowMore({ show }: { show(): void }) {
  return (
    <button
      class="btn"
      type="button"
      onClick={({ currentTarget }) => {
        focusLastRow(currentTarget);
        show();
      }}
    >
      {words.shell.showMore}
    </button>
  );
}

function focusLastRow(button: HTMLElement): void {
  const row = [...(button.previousElementSibling?.querySelectorAll<HTMLElement>("li, tbody tr") ?? [])].at(-1);
  const leads = row?.querySelector<HTMLElement>("a, button");
  if (row !== undefined && leads == null) row.tabIndex = -1;
  (leads ?? row)?.focus({ preventScroll: true });
}
