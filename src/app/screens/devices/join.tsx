import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ask, moment, takeJoined, tryTo } from "../../keep/acts.ts";
import { shown } from "../../keeping.ts";
import { arrive, goHome } from "../../place.ts";
import { part, toast } from "../../state.ts";
import { TextField } from "../../ui/field.tsx";
import { deviceWords } from "../../words/en/devices.ts";
import { vaultWords } from "../../words/en-vault.ts";
import { ChoosePassphrase } from "../vault/passphrase.tsx";
import { FourWords } from "./four-words.tsx";
import { foundLine, refusalLine, secretIn } from "./model.ts";

const say = deviceWords.join;

type Stage =
  | { readonly type: "ask" | "differ" | "how" | "passphrase" }
  /** The four words of a link. */
  | { readonly type: "compare"; readonly words: string };

/** The new device: by a link or by the 24 words to what the other one has. Nothing is kept here before it said yes. */
export function Join() {
  const stage = useSignal<Stage>({ type: "ask" });
  const wrong = useSignal("");
  const show = (next: Stage) => {
    stage.value = next;
    arrive();
  };
  const find = async (text: string) => {
    const secret = secretIn(text);
    wrong.value = "";
    const found = await tryTo(() => (secret === null ? ask("openWords", text) : ask("openLink", secret)));
    if (found === null) return;
    if (found.type !== "found") wrong.value = foundLine(found);
    else show(found.words === null ? { type: "how" } : { type: "compare", words: found.words });
  };
  useEffect(() => {
    const secret = secretIn(part.peek());
    if (secret === null) return;
    // It is a key: the address and the browser's history must not keep it.
    history.replaceState(history.state, "", "#devices/join");
    part.value = "join";
    if (shown.peek()?.opensWith === "nothing") void find(secret);
  }, []);
  const join = async (passphrase: string | null) => {
    const joined = await tryTo(() => ask("join", passphrase, moment()));
    if (joined?.type === "joined") {
      takeJoined(joined.shown);
      toast.value = { text: say.done };
      goHome();
    } else if (joined !== null) {
      wrong.value = joined.type === "exists" ? say.exists : refusalLine(joined.why);
      show({ type: "how" });
    }
  };
  const now = stage.value;
  if (shown.value?.opensWith !== "nothing") return <Exists />;
  if (now.type === "compare")
    return (
      <>
        <Head title={say.words} line={say.match} />
        <FourWords words={now.words} />
        <div class="stack-s">
          <button class="btn btn-main btn-full" type="button" onClick={() => show({ type: "how" })}>
            {say.yes}
          </button>
          <button class="btn btn-full" type="button" onClick={() => show({ type: "differ" })}>
            {say.no}
          </button>
        </div>
      </>
    );
  if (now.type === "differ") return <Head title={say.not} line={say.notWhy} />;
  if (now.type === "passphrase")
    return (
      <>
        <Head title={vaultWords.passphrase.title} line={vaultWords.passphrase.lead} />
        <ChoosePassphrase use={join} />
      </>
    );
  if (now.type === "how") return <How wrong={wrong.value} choose={() => show({ type: "passphrase" })} join={() => join(null)} />;
  return <AskFor wrong={wrong.value} find={find} />;
}

function Head({ title, line }: { title: string; line: string }) {
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{line}</p>
    </div>
  );
}

function Exists() {
  return (
    <>
      <Head title={say.exists} line={say.existsWhy} />
      <p>
        <a class="btn" href="#settings">
          {say.settings}
        </a>
      </p>
    </>
  );
}

function AskFor({ wrong, find }: { wrong: string; find(text: string): Promise<void> }) {
  const text = useSignal("");
  const busy = useSignal(false);
  const isEmpty = useSignal(false);
  const go = async () => {
    isEmpty.value = text.value.trim() === "";
    if (isEmpty.value || busy.value) return;
    busy.value = true;
    await find(text.value);
    busy.value = false;
  };
  return (
    <>
      <Head title={say.title} line={say.lead} />
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        <TextField
          id="way-in"
          label={say.field}
          rows={3}
          most={600}
          value={text.value}
          type={(value) => (text.value = value)}
          wrong={busy.value ? null : isEmpty.value ? say.empty : wrong}
        />
        <button class="btn btn-main btn-full" type="submit">
          {say.go}
        </button>
        <p role="status">{busy.value ? say.looking : ""}</p>
      </form>
    </>
  );
}

function How({ wrong, choose, join }: { wrong: string; choose(): void; join(): Promise<void> }) {
  const way = useSignal<"passphrase" | "device">("passphrase");
  const busy = useSignal(false);
  const go = async () => {
    if (busy.value) return;
    if (way.value === "passphrase") return choose();
    busy.value = true;
    await join();
    busy.value = false;
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.how}</h1>
        <p role="status">{wrong}</p>
      </div>
      <fieldset>
        <legend class="sr">{say.how}</legend>
        <div class="pick">
          {(["passphrase", "device"] as const).map((one) => (
            <label key={one} class="pick-tall">
              <input type="radio" name="way" value={one} checked={way.value === one} onChange={() => (way.value = one)} />
              <span>
                <span class="row-title">{say.ways[one][0]}</span>
                <span class="row-sub">{say.ways[one][1]}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <button class="btn btn-main btn-full" type="button" onClick={() => void go()}>
        {way.value === "passphrase" ? say.go : say.take}
      </button>
    </>
  );
}
