import { useLayoutEffect, useRef } from "preact/hooks";
import { focusHeadline } from "../place.ts";
import { words } from "../words/en.ts";

/** What stands until a page's own words are there: its name and one true sentence. */
export function Loading({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => () => handOn(heading.current), []);
  return (
    <div class="intro">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p class="soft">{words.shell.loading}</p>
    </div>
  );
}

/** The page's own headline takes the focus over: it must not fall to the top of the page. */
function handOn(heading: HTMLElement | null): void {
  if (heading !== null && document.activeElement === heading) requestAnimationFrame(focusHeadline);
}
