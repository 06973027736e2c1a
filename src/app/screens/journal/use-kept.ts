/** What stands on the page goes into the log while it is written: first as an entry, then each time in the place of the one before. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Moment } from "#formula";
import { moment } from "../../keep/acts.ts";
import { keeping, shown } from "../../keeping.ts";
import { place } from "../../state.ts";
import { log } from "../../use-view.ts";
import { type Autosave, openAutosave } from "./autosave.ts";
import type { Prompt, Sheet, Shelf } from "./model.ts";
import { unfinished } from "./written.tsx";

/** What is typed. */
interface Content {
  readonly text: string;
  readonly prompt: Prompt;
  readonly theme: string;
  /** Minutes that were spent on it. */
  readonly minutes: number;
}

export interface Kept {
  readonly state: "empty" | "writing" | "kept" | "failed";
  /** When it was kept last, milliseconds since 1970. */
  readonly at: number | null;
  /** Something was typed. */
  touch(): void;
  flush(): Promise<boolean>;
  /** The entries that were written here, oldest first. */
  ids(): readonly string[];
}

/** @param content what stands there now; asked when it is kept */
export function useKept(shelf: Shelf, opened: Sheet | null, content: () => Content, wrote: (id: string) => void): Kept {
  const state = useSignal<Kept["state"]>("empty");
  const at = useSignal<number | null>(null);
  const ids = useRef<string[]>([]);
  const when = useRef<Moment | null>(opened?.when ?? null);
  const standing = useRef(opened?.id ?? null);
  const latest = useRef(content);
  latest.current = content;
  const told = useRef(wrote);
  told.current = wrote;
  const autosave = useRef<Autosave | null>(null);
  autosave.current ??= openAutosave(async () => {
    const body = bodyOf(shelf, latest.current());
    // An empty page is none: what was kept before stands until it is taken back.
    if (body === null) {
      state.value = "empty";
      return true;
    }
    when.current ??= moment();
    const replaces = standing.current === null ? {} : { replaces: standing.current };
    const id = (await log([{ kind: shelf, body: { ...body, ...replaces }, when: when.current }]))?.[0];
    if (id === undefined) {
      state.value = "failed";
      return false;
    }
    if (standing.current === null) nameIt(shelf, id);
    standing.current = id;
    ids.current.push(id);
    at.value = Date.now();
    state.value = "kept";
    told.current(id);
    return true;
  });
  useEffect(() => {
    const hidden = () => {
      if (document.hidden && keeping.peek().type === "open" && shown.peek() !== null) void autosave.current?.flush();
    };
    document.addEventListener("visibilitychange", hidden);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      if (shown.peek() !== null) void autosave.current?.flush();
    };
  }, []);
  return {
    state: state.value,
    at: at.value,
    touch() {
      state.value = "writing";
      autosave.current?.touch();
    },
    flush: async () => (await autosave.current?.flush()) ?? true,
    ids: () => ids.current,
  };
}

function bodyOf(shelf: Shelf, { text, prompt, theme, minutes }: Content): object | null {
  if (text.trim() === "") return null;
  if (shelf === "letter") return { text };
  return { prompt, text, ...(theme.trim() !== "" && { theme: theme.trim() }), ...(minutes > 0 && { minutes: Math.min(minutes, 600) }) };
}

/** A new page gets its address, so that opening the tab again opens it; if the page was left meanwhile, it is remembered for this visit. */
function nameIt(shelf: Shelf, id: string): void {
  const base = shelf === "letter" ? "journal/letters" : "journal";
  if (location.hash === `#${base}/write`) history.replaceState(history.state, "", `#${base}/${id}`);
  else if (place.peek() !== "journal") unfinished.value = { shelf, id };
}
