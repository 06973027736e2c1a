import { useSignal } from "@preact/signals";
import { formBegun } from "../../half-written.ts";
import { Segments } from "../../ui/chips.tsx";
import { ClosedPart } from "../../ui/closed.tsx";
import { LineField } from "../../ui/field.tsx";
import { SelectField } from "../../ui/select.tsx";
import { hourOptions } from "../../ui/when.tsx";
import { log } from "../../use-view.ts";
import { spaceWords } from "../../words/en/space.ts";
import { Blocked } from "./blocked.tsx";
import type { Space } from "./model.ts";

const say = spaceWords.limited;

/** The one channel for what must be settled, with its hours; and what they closed (F24). */
export function Limited({ now }: { now: Space }) {
  const { channel, hours, alone, blocked } = now.limited;
  const { form, set, drop } = formBegun("space/limited", {
    name: channel ?? "",
    some: hours !== null,
    from: String(hours?.from ?? 9),
    to: String(hours?.to ?? 17),
  });
  const { name, some, from, to } = form;
  const tried = useSignal(false);
  const wrong = wrongChannel(name.trim(), blocked);
  if (alone)
    return (
      <>
        <div class="intro">
          <h1 tabIndex={-1}>{say.title}</h1>
        </div>
        <ClosedPart title={say.set} why={say.alone} help={now.closed === "own-violence" ? "own-behaviour" : "general"} />
      </>
    );
  const keep = async () => {
    tried.value = true;
    const next = name.trim();
    if (wrong !== null) return;
    const open = channel !== null && channel !== next ? [{ kind: "channel", body: { channel, state: "open" } }] : [];
    const within = some ? { from: Number(from), to: Number(to) } : {};
    if ((await log([...open, { kind: "channel", body: { channel: next, state: "agreed", ...within } }], say.kept(next))) !== null) drop();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p>{say.rule(now.limited.ties.map((tie) => say.ties[tie] ?? tie))}</p>
      </div>
      <div class="stack-l">
        <LineField
          id="channel"
          label={say.field}
          hint={say.fieldHint}
          most={100}
          value={name}
          wrong={tried.value ? wrong : null}
          type={(name) => set({ name })}
        />
        <Segments
          name="hours"
          legend={say.hoursLegend}
          options={[
            ["any", say.hours.any],
            ["some", say.hours.some],
          ]}
          chosen={some ? "some" : "any"}
          choose={(value) => set({ some: value === "some" })}
        />
        {some && (
          <div class="two">
            <SelectField id="from" label={say.from} value={from} options={hourOptions} choose={(from) => set({ from })} />
            <SelectField id="to" label={say.to} value={to} options={hourOptions} choose={(to) => set({ to })} />
          </div>
        )}
        <div class="acts">
          <button class="btn btn-main" type="button" onClick={() => void keep()}>
            {say.keep}
          </button>
          {channel !== null && (
            <button
              class="btn btn-text"
              type="button"
              onClick={() => void log([{ kind: "channel", body: { channel, state: "open" } }], say.dropped)}
            >
              {say.noLonger}
            </button>
          )}
        </div>
      </div>
      <Blocked blocked={blocked} guarded={now.guarded} />
    </>
  );
}

/** What they closed stays closed from this side, under whatever name it is written (F4). */
function wrongChannel(name: string, blocked: readonly string[]): string | null {
  if (name === "") return say.empty;
  const closed = blocked.some((one) => one.toLowerCase() === name.toLowerCase());
  return closed ? say.isBlocked(name) : null;
}
