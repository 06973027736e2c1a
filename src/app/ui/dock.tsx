import { place } from "../state.ts";
import { words } from "../words/en.ts";
import { Icon, type IconName } from "./icon.tsx";
import { Waterline } from "./waterline.tsx";
import "./dock.css";

/** The pages of the tabs; those with room only on a wide window are found under "More" elsewhere. */
const tabs: readonly { readonly to: string; readonly name: keyof typeof words.shell.tabs & IconName; readonly wide?: boolean }[] = [
  { to: "", name: "today" },
  { to: "check", name: "check" },
  { to: "position", name: "position" },
  { to: "space", name: "space" },
  { to: "world", name: "world", wide: true },
  { to: "respect", name: "respect", wide: true },
  { to: "more", name: "more" },
];

/** A page that the dock leads to needs no way back. */
export function isTab(name: string): boolean {
  return tabs.some(({ to }) => to === name);
}

/** In the same place on every page: one tap to where an urge is held, and the five pages. */
export function Dock() {
  const here = place.value;
  const known = isTab(here);
  return (
    <section class="dock" aria-label={words.shell.dock}>
      <Waterline />
      <div class="dock-in">
        <div class="dock-row">
          <a class="urge" href="#minute">
            <Icon name="urge" />
            <span>{words.shell.reach}</span>
          </a>
          <nav class="tabs" aria-label={words.shell.pages}>
            <ul>
              {tabs.map(({ to, name, wide }) => (
                <li key={name} class={wide ? "tab-wide" : undefined}>
                  <a
                    href={`#${to}`}
                    aria-current={to === here ? "page" : undefined}
                    class={name === "more" && (!known || here === "world" || here === "respect") ? "is-here" : undefined}
                  >
                    <Icon name={name} />
                    <span>{words.shell.tabs[name]}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </section>
  );
}
