import { Component, type ComponentChildren } from "preact";
import { helpRoom, loadHelp } from "./help-room.ts";
import { keeping, loadVault, vaultMissing, vaultRoom } from "./keeping.ts";
import { appName } from "./look.ts";
import { loaded, loadScreen, missing, screens } from "./screens/list.ts";
import { Minor } from "./screens/minor/index.tsx";
import { Questions } from "./screens/questions/index.tsx";
import { asked, minor, place } from "./state.ts";
import { Dock } from "./ui/dock.tsx";
import { Loading } from "./ui/loading.tsx";
import { Shell } from "./ui/shell.tsx";
import { words } from "./words/en.ts";

/** Which screen stands: help by its address; the lock; else the three questions first (F1), then what the answers allow. */
export function App() {
  if (place.value === "help")
    return (
      <Shell>
        <Caught key="help">
          <HelpPlace />
        </Caught>
      </Shell>
    );
  const kept = keeping.value.type;
  // An urge waits for no passphrase and for no question (F30): what stands there then is nothing private.
  const isShut = kept === "starting" || kept === "locked" || kept === "broken" || (kept !== "erased" && !asked.value);
  if (place.value === "minute" && isShut) return <ScreenPlace name="minute" before />;
  if (kept === "starting" || kept === "locked" || kept === "broken" || kept === "erased") return <Locked />;
  if (!asked.value || (place.value === "questions" && !minor.value))
    return (
      <Shell home={!asked.value}>
        <Questions />
      </Shell>
    );
  if (place.value === "settings" ? kept === "open" || !minor.value : place.value === "keep" && !minor.value)
    return (
      <Shell foot={minor.value ? undefined : <Dock />}>
        <Caught key="vault">
          <VaultPlace />
        </Caught>
      </Shell>
    );
  if (minor.value)
    return (
      <Shell home>
        <Minor />
      </Shell>
    );
  return <ScreenPlace name={Object.hasOwn(screens, place.value) ? place.value : ""} />;
}

/** A screen by its address; one true sentence until it is there. */
function ScreenPlace({ name, before = false }: { name: string; before?: boolean }) {
  const screen = loaded.value[name];
  if (screen === undefined) {
    const failed = missing.value === name;
    if (!failed) loadScreen(name);
    return (
      <Shell foot={before ? undefined : <Dock />}>
        {failed ? (
          <div class="intro">
            <h1 tabIndex={-1}>{appName.value}</h1>
            <p class="soft">{words.shell.missing}</p>
            <button type="button" class="btn" onClick={() => loadScreen(name)}>
              {words.shell.again}
            </button>
          </div>
        ) : (
          <Loading title={appName.value} />
        )}
      </Shell>
    );
  }
  const under = screen.layout === "under";
  const Page = (before ? screen.Before : undefined) ?? screen.Page;
  return (
    <Shell wide={screen.layout === "wide"} under={under} foot={under ? undefined : <Dock />}>
      <Caught key={name}>
        <Page />
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

/** The lock screen, or what stands there until it is loaded: nothing that tells what is kept. */
function Locked() {
  const room = vaultRoom.value;
  if (room !== null && keeping.value.type !== "starting") return keeping.value.type === "erased" ? <room.Erased /> : <room.Lock />;
  const broken = keeping.value.type === "broken";
  return (
    <Shell home>
      <div class="intro">
        <h1 tabIndex={-1}>{appName.value}</h1>
        <p class="soft">{broken ? words.keep.broken : words.keep.opening}</p>
        {broken && (
          <button type="button" class="btn" onClick={() => location.reload()}>
            {words.shell.again}
          </button>
        )}
      </div>
    </Shell>
  );
}

/** Keeping things, and the settings of what is kept. */
function VaultPlace() {
  const room = vaultRoom.value;
  if (room !== null) return <room.VaultPage />;
  if (!vaultMissing.value) loadVault();
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{words.keep.title}</h1>
      {vaultMissing.value && (
        <>
          <p>{words.keep.missing}</p>
          <button type="button" class="btn" onClick={loadVault}>
            {words.shell.again}
          </button>
        </>
      )}
    </div>
  );
}

/** An error on a page is said there; Help and Exit stay. The page is drawn again, never loaded anew: that would drop what is kept for this visit only. */
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
        <button type="button" class="btn" onClick={() => this.setState({ failed: false })}>
          {words.shell.again}
        </button>
      </div>
    );
  }
}
