import { type ComponentChildren, render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { focusAgain, goBack } from "../place.ts";
import { words } from "../words/en.ts";
import { Icon } from "./icon.tsx";
import "./sheet.css";

/**
 * A sheet from below over its page. The header stays live; the page and the dock rest until it is closed, by × or by Esc. It stands beside the
 * page and not in it: a fixed part of a page that is a container would be fixed to the page.
 * @param close what × and Esc do; one page back where nothing is said
 */
export function Sheet({ title, close = goBack, children }: { title: string; close?(): void; children: ComponentChildren }) {
  const host = useRef<HTMLElement | null>(null);
  // Seen while this is first drawn: a moment later the page's headline has the focus.
  const opener = useRef(document.activeElement);
  useEffect(() => {
    const behind = [...document.querySelectorAll<HTMLElement>("#main, .dock, .skip")];
    const place = document.createElement("div");
    document.body.append(place);
    host.current = place;
    for (const one of behind) one.inert = true;
    return () => {
      render(null, place);
      place.remove();
      for (const one of behind) one.inert = false;
      // After the page has arrived: a part of the page that still rested could not take the focus.
      requestAnimationFrame(() => requestAnimationFrame(() => focusAgain(opener.current)));
    };
  }, []);
  useEffect(() => {
    if (host.current !== null) render(<Body title={title} close={close} body={children} />, host.current);
  });
  return null;
}

function Body({ title, close, body }: { title: string; close(): void; body: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [close]);
  // Another question in the same sheet begins at its headline, too.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  return (
    <>
      <div class="veil" />
      <div class="sheet" role="dialog" aria-labelledby="sheet-title">
        <div class="sheet-head">
          <h2 id="sheet-title" tabIndex={-1} ref={heading}>
            {title}
          </h2>
          <button class="icon-btn" type="button" aria-label={words.shell.closeSheet} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <div class="sheet-in">{body}</div>
      </div>
    </>
  );
}
