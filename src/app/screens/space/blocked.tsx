import { useSignal } from "@preact/signals";
import { go } from "../../place.ts";
import { toast } from "../../state.ts";
import { LineField } from "../../ui/field.tsx";
import { log } from "../../use-view.ts";
import { spaceWords } from "../../words/en/space.ts";

const say = spaceWords.limited;

/** Channels that they closed. @param guarded a safety mode holds: then nothing here says that a way is open again (F4) */
export function Blocked({ blocked, guarded }: { blocked: readonly string[]; guarded: boolean }) {
  const name = useSignal("");
  const tried = useSignal(false);
  const add = async () => {
    tried.value = true;
    const channel = name.value.trim();
    if (channel === "") return;
    if ((await log([{ kind: "channel", body: { channel, state: "blocked" } }], say.blockAdded(channel))) === null) return;
    name.value = "";
    tried.value = false;
  };
  return (
    <section class="stack" aria-labelledby="blocked">
      <h2 id="blocked">{say.blockTitle}</h2>
      {guarded
        ? blocked.length > 0 && <p>{say.blocked(blocked)}</p>
        : blocked.length > 0 && (
            <ul class="list">
              {blocked.map((channel) => (
                <li key={channel}>
                  <button
                    class="row row-mid"
                    type="button"
                    onClick={() => void log([{ kind: "channel", body: { channel, state: "open" } }], say.opened(channel))}
                  >
                    <span class="row-main">{say.reopen(channel)}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
      <LineField
        id="blocked-channel"
        label={say.blockField}
        most={100}
        value={name.value}
        wrong={tried.value && name.value.trim() === "" ? say.empty : null}
        type={(value) => (name.value = value)}
      />
      <button class="btn" type="button" onClick={() => void add()}>
        {say.blockAdd}
      </button>
      {!guarded && <Everywhere />}
    </section>
  );
}

/** Everywhere is an answer: it sets the mode, after a second tap, and nothing here takes that back (F4). */
function Everywhere() {
  const sure = useSignal(false);
  const close = async () => {
    await log([{ kind: "channel", body: { channel: say.everywhereChannel, state: "blocked-everywhere" } }], null, () => {
      toast.value = { text: say.everywhereKept };
      go("space");
    });
  };
  if (!sure.value)
    return (
      <button class="btn btn-text btn-flush" type="button" onClick={() => (sure.value = true)}>
        {say.everywhere}
      </button>
    );
  return (
    <div class="stack">
      <p role="status">{say.everywhereWhy}</p>
      <div class="acts">
        <button class="btn btn-ink" type="button" onClick={() => void close()}>
          {say.everywhereYes}
        </button>
        <button class="btn" type="button" onClick={() => (sure.value = false)}>
          {say.everywhereNo}
        </button>
      </div>
    </div>
  );
}
