import { useSignal } from "@preact/signals";
import { LineField } from "../../ui/field.tsx";
import { log } from "../../use-view.ts";
import { spaceWords } from "../../words/en/space.ts";

const say = spaceWords.limited;

/** Channels that they closed. Everywhere is an answer: it sets the mode, after a second tap, and nothing here takes that back (F4). */
export function Blocked({ blocked }: { blocked: readonly string[] }) {
  const name = useSignal("");
  const tried = useSignal(false);
  const sure = useSignal(false);
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
      <div class="stack">
        {!sure.value ? (
          <button class="btn btn-text btn-flush" type="button" onClick={() => (sure.value = true)}>
            {say.everywhere}
          </button>
        ) : (
          <>
            <p role="status">{say.everywhereWhy}</p>
            <div class="acts">
              <button
                class="btn btn-ink"
                type="button"
                onClick={() => void log([{ kind: "channel", body: { channel: say.everywhereChannel, state: "blocked-everywhere" } }])}
              >
                {say.everywhereYes}
              </button>
              <button class="btn" type="button" onClick={() => (sure.value = false)}>
                {say.everywhereNo}
              </button>
            </div>
          </>
        )}
      </div>
    </section>
  );
}
