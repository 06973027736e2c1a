import { words } from "../words/en.ts";

/** What stands until a page's own words are there: its name and one true sentence. */
export function Loading({ title }: { title: string }) {
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{title}</h1>
      <p class="soft">{words.shell.loading}</p>
    </div>
  );
}
