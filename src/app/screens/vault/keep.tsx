import { useSignal } from "@preact/signals";
import { make, tryTo } from "../../keep/acts.ts";
import { keepsNothing } from "../../keeping.ts";
import { arrive, goBack } from "../../place.ts";
import { vaultWords } from "../../words/en-vault.ts";
import { KeepFromFile } from "./keep-file.tsx";
import { ChoosePassphrase } from "./passphrase.tsx";

const say = vaultWords.keep;
type Way = "passphrase" | "device" | "nothing";

/** Whether anything is kept, and how it opens. */
export function Keep() {
  const way = useSignal<Way>("passphrase");
  const step = useSignal<"choose" | "passphrase" | "file">("choose");
  const busy = useSignal(false);
  const show = (next: "choose" | "file") => {
    step.value = next;
    arrive();
  };
  if (step.value === "file") return <KeepFromFile back={() => show("choose")} />;
  if (step.value === "passphrase")
    return (
      <>
        <div class="intro">
          <h1 tabIndex={-1}>{vaultWords.passphrase.title}</h1>
          <p class="soft">{vaultWords.passphrase.lead}</p>
        </div>
        <ChoosePassphrase use={async (passphrase) => void (await tryTo(() => make(passphrase).then(arrive)))} />
      </>
    );
  const go = async () => {
    if (busy.value) return;
    busy.value = true;
    if (way.value === "passphrase") step.value = "passphrase";
    else if (way.value === "device") await tryTo(() => make(null));
    else {
      keepsNothing.value = true;
      goBack();
    }
    busy.value = false;
    arrive();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <p>{say.here}</p>
      <fieldset>
        <legend class="sr">{say.title}</legend>
        <div class="pick">
          {(["passphrase", "device", "nothing"] as const).map((one) => (
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
        {say.go}
      </button>
      <button class="btn btn-text btn-flush" type="button" onClick={() => show("file")}>
        {say.file.have}
      </button>
      <p>
        <a class="link" href="#devices/join">
          {say.other}
        </a>
      </p>
    </>
  );
}
