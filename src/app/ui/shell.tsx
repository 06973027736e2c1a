import type { ComponentChildren } from "preact";
import { leave } from "../leave.ts";
import { appName } from "../look.ts";
import { newer, useNewer } from "../offline.ts";
import { goBack } from "../place.ts";
import { part, place } from "../state.ts";
import { words } from "../words/en.ts";
import { isTab } from "./dock.tsx";
import { Icon } from "./icon.tsx";
import { ToastPlace } from "./toast.tsx";

/**
 * What is on every screen: the neutral name or the way back, Help and Exit, always in this order; then the page and what lies at its foot.
 * `home`: there is no way back from here, whatever the address says. `under`: the whole page lies below the waterline.
 */
export function Shell(props: { children: ComponentChildren; foot?: ComponentChildren; wide?: boolean; home?: boolean; under?: boolean }) {
  const { children, foot, wide = false, home = false, under = false } = props;
  const here = !home && (part.value !== "" || !isTab(place.value));
  // The first page below the waterline is closed; the others lead back to it.
  const closes = under && part.value === "";
  return (
    <div class={under ? "under" : undefined}>
      <button class="skip" type="button" onClick={() => document.getElementById("main")?.focus()}>
        {words.shell.skip}
      </button>
      <header class="top">
        <div class="top-in">
          {here ? (
            <button class="name name-back" type="button" onClick={goBack}>
              <Icon name={closes ? "close" : "back"} small />
              {closes ? words.shell.leave : words.shell.back}
            </button>
          ) : (
            <span class="name">{appName.value}</span>
          )}
          <a class="top-act" href="#help" aria-current={place.value === "help" ? "page" : undefined}>
            <Icon name="help" small />
            {words.shell.help}
          </a>
          <button class="top-act top-exit" type="button" onClick={leave}>
            <Icon name="exit" small />
            {words.shell.exit}
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1} class={wide ? "page page-wide" : "page"}>
        {newer.value && (
          <p class="update small">
            {words.shell.update}{" "}
            <button type="button" class="btn btn-text" onClick={() => void useNewer()}>
              {words.shell.updateNow}
            </button>
          </p>
        )}
        {children}
      </main>
      {foot}
      <ToastPlace />
    </div>
  );
}
