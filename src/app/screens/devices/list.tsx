import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ask, tryTo } from "../../keep/acts.ts";
import { toast } from "../../state.ts";
import type { Listed, List as Said } from "../../sync/devices-form.ts";
import { standing } from "../../sync/runner.ts";
import { fullDate } from "../../ui/dates.ts";
import { RowLink } from "../../ui/row.tsx";
import { deviceWords } from "../../words/en/devices.ts";
import { useFocusWhen } from "../vault/fields.tsx";

const say = deviceWords.list;

/** The devices as the server lists them, this one first. */
export function List() {
  const list = useSignal<Said | null>(null);
  const asked = useSignal<string | null>(null);
  const read = async () => {
    list.value = await ask("listDevices").catch(() => null);
  };
  const heard = standing.value?.heard;
  useEffect(() => void read(), [heard]);
  const remove = async (id: string) => {
    const done = await tryTo(() => ask("dropDevice", id));
    if (done?.type === "done") toast.value = { text: say.removed };
    asked.value = null;
    await read();
  };
  const devices = list.value?.type === "devices" ? [...list.value.devices].sort((a, b) => Number(b.isThis) - Number(a.isThis)) : [];
  return (
    <section class="stack">
      <h2>{say.title}</h2>
      <p class="small soft">{list.value?.type === "refused" ? say.none : say.lead}</p>
      <ul class="list">
        {devices.map((one) => (
          <li key={one.id}>
            <Device
              one={one}
              isAsked={asked.value === one.id}
              wish={(isWanted) => (asked.value = isWanted ? one.id : null)}
              remove={() => void remove(one.id)}
            />
          </li>
        ))}
        <li>
          <RowLink to="devices/add" title={say.add} sub={say.addSub} />
        </li>
      </ul>
    </section>
  );
}

function Device(props: { one: Listed; isAsked: boolean; wish(isWanted: boolean): void; remove(): void }) {
  const { one, isAsked, wish, remove } = props;
  const box = useFocusWhen<HTMLFieldSetElement>(isAsked);
  // Four digits tell two devices apart, and can be read out.
  const name = one.isThis ? say.isThis : say.other(one.id.slice(0, 4));
  const day = one.day === null ? say.never : say.day(fullDate(Math.floor(Date.parse(one.day) / 86_400_000)));
  return (
    <>
      <div class="row row-mid">
        <span class="row-main">
          <span class="row-title">{name}</span>
          <span class="row-sub">{day}</span>
        </span>
        {!one.isThis && !isAsked && (
          <button class="btn btn-text" type="button" aria-label={`${say.remove}: ${name}`} onClick={() => wish(true)}>
            {say.remove}
          </button>
        )}
      </div>
      {isAsked && (
        <fieldset class="confirm" ref={box} onKeyDown={(event) => event.key === "Escape" && wish(false)}>
          <legend>{say.sure}</legend>
          <p class="small">{say.sureWhy}</p>
          <div class="acts acts-pair">
            <button class="btn btn-ink" type="button" onClick={() => wish(false)}>
              {say.no}
            </button>
            <button class="btn" type="button" onClick={remove}>
              {say.yes}
            </button>
          </div>
        </fieldset>
      )}
    </>
  );
}
