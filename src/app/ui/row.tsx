import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

interface Row {
  readonly title: ComponentChildren;
  readonly sub?: ComponentChildren;
}

/** A row that leads to a page. @param to the address behind "#" */
export function RowLink({ to, title, sub }: Row & { to: string }) {
  return (
    <a class="row row-mid" href={`#${to}`}>
      <Words title={title} sub={sub} />
      <Icon name="on" />
    </a>
  );
}

/** A row that does something here. */
export function RowButton({ title, sub, run }: Row & { run(): void }) {
  return (
    <button class="row row-mid" type="button" onClick={run}>
      <Words title={title} sub={sub} />
      <Icon name="on" />
    </button>
  );
}

function Words({ title, sub }: Row) {
  return (
    <span class="row-main">
      <span class="row-title">{title}</span>
      {sub !== undefined && sub !== "" && <span class="row-sub">{sub}</span>}
    </span>
  );
}
