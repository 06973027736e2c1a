import { useSignal } from "@preact/signals";
import { exitAddress, hostOf } from "../../exit-address.ts";
import { shown } from "../../keeping.ts";
import { LineField } from "../../ui/field.tsx";
import { settingsWords } from "../../words/en/settings.ts";
import { exitSetting } from "../../worker/setting-names.ts";
import { setSetting } from "./set.ts";

const say = settingsWords.exit;

/** How Exit works, where it leads, and what it does not do (R45). */
export function ExitPage() {
  const now = shown.value?.exitTo ?? null;
  const own = useSignal(now !== null);
  const text = useSignal(now ?? "");
  const wrong = useSignal(false);
  const keep = () => {
    const address = exitAddress(text.value);
    wrong.value = address === null;
    if (address === null) document.getElementById("exit-to")?.focus();
    else if (address !== now) void setSetting(exitSetting, address, say.leadsTo(hostOf(address)));
  };
  const choose = (isOwn: boolean) => {
    own.value = isOwn;
    if (!isOwn && now !== null) void setSetting(exitSetting, "", say.leadsNowhere);
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p>{say.lead}</p>
      </div>
      <section class="stack">
        <h2>{say.shift}</h2>
        <p>{say.shiftWhy}</p>
      </section>
      <section class="stack">
        <h2 id="exit-where">{say.where}</h2>
        <fieldset aria-labelledby="exit-where">
          <div class="pick">
            {([false, true] as const).map((isOwn) => (
              <label key={String(isOwn)} class="pick-tall">
                <input type="radio" name="exit" checked={own.value === isOwn} onChange={() => choose(isOwn)} />
                <span>
                  <span class="row-title">{isOwn ? say.own : say.empty}</span>
                  <span class="row-sub">{isOwn ? say.ownWhy : say.emptyWhy}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        {own.value && (
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault();
              keep();
            }}
          >
            <LineField
              id="exit-to"
              label={say.address}
              hint={say.addressHint}
              value={text.value}
              wrong={wrong.value ? say.wrong : null}
              type={(value) => (text.value = value)}
            />
            <button class="btn btn-main btn-full" type="submit">
              {say.keep}
            </button>
            <p class="small soft">{say.told}</p>
          </form>
        )}
        <p class="small soft">{now === null ? say.leadsNowhere : say.leadsTo(hostOf(now))}</p>
      </section>
      <section class="stack">
        <h2>{say.not}</h2>
        <p>{say.notDone}</p>
      </section>
    </>
  );
}
