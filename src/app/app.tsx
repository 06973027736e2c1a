import { Component, type ComponentChildren } from "preact";
import { helpRoom, loadHelp } from "./help-room.ts";
import { Check } from "./screens/check/index.tsx";
import { Minor } from "./screens/minor/index.tsx";
import { Questions } from "./screens/questions/index.tsx";
import { asked, minor, place } from "./state.ts";
import { Shell } from "./ui/shell.tsx";
import { words } from "./words/en.ts";

/** Which screen stands: help by its address; else the three questions first (F1), then what the answers allow. */
export function App() {
  if (place.value === "help")
    return (
      <Shell>
        <Caught key="help">
          <HelpPlace />
        </Caught>
      </Shell>
    );
  if (!asked.value)
    return (
      <Shell>
        <Questions />
      </Shell>
    );
  if (minor.value)
    return (
      <Shell>
        <Minor />
      </Shell>
    );
  return (
    <Shell wide>
      <Caught key="check">
        <Check />
      </Caught>
    </Shell>
  );
}

/** The help page, or one true sentence until it is there. */
export function HelpPlace() {
  const room = helpRoom.value;
  if (room !== null) return <room.Help />;
  loadHelp();
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{words.help.title}</h1>
      <p>{words.help.loading}</p>
    </div>
  );
}

/** An error on a page is said there; Help and Exit stay. */
class Caught extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div class="intro">
        <h1 tabIndex={-1}>{words.shell.broken}</h1>
        <p>{words.shell.brokenWhy}</p>
        <button type="button" class="btn" onClick={() => location.reload()}>
          {words.shell.again}
        </button>
      </div>
    );
  }
}
