import { useSignal } from "@preact/signals";
import { Segments } from "../../ui/chips.tsx";
import { ClosedPart } from "../../ui/closed.tsx";
import { LineField } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import { log } from "../../use-view.ts";
import { spaceWords } from "../../words/en/space.ts";
import { whenWords } from "../../words/en/when.ts";
import { Blocked } from "./blocked.tsx";
import type { Space } from "./model.ts";

const say = spaceWords.limited;
const hourOptions = Array.from({ length: 24 }, (_, hour) => [String(hour), whenWords.oclock(hour)] as const);

/** The one channel for what must be settled, with its hours; and what they closed (F24). */
export function Limited({ now }: { now: Space }) {
  const { channel, hours, alone, blocked } = now.limited;
  const name = useSignal(channel ?? "");
  const some = useSignal(hours !== null);
  const from = useSignal(String(hours?.from ?? 9));
  const to = useSignal(String(hours?.to ?? 17));
  const tried = useSignal(false);
  if (alone)
    return (
      <>
        <div class="intro">
          <h1 tabIndex={-1}>{say.title}</h1>
        </div>
        <ClosedPart title={say.set} why={say.alone} help={now.closed === "own-violence" ? "own-behaviour" : "general"} />
      </>
    );
  const keep = () => {
    tried.value = true;
    const next = name.value.trim();
    if (next === "") return;
    const open = channel !== null && channel !== next ? [{ kind: "channel", body: { channel, state: "open" } }] : [];
    const within = some.value ? { from: Number(from.value), to: Number(to.value) } : {};
    void log([...open, { kind: "channel", body: { channel: next, state: "agreed", ...within } }], say.kept(next));
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
          value={name.value}
          wrong={tried.value && name.value.trim() === "" ? say.empty : null}
          type={(value) => (name.value = value)}
        />
        <Segments
          name="hours"
          legend={say.hoursLegend}
          options={[
            ["any", say.hours.any],
            ["some", say.hours.some],
          ]}
          chosen={some.value ? "some" : "any"}
          choose={(value) => (some.value = value === "some")}
        />
        {some.value && (
          <div class="two">
            <HourField id="from" label={say.from} value={from.value} choose={(value) => (from.value = value)} />
            <HourField id="to" label={say.to} value={to.value} choose={(value) => (to.value = value)} />
          </div>
        )}
        <div class="acts">
          <button class="btn btn-main" type="button" onClick={keep}>
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
      <Blocked blocked={blocked} />
    </>
  );
}

function HourField({ id, label, value, choose }: { id: string; label: string; value: string; choose(value: string): void }) {
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <Select id={id} value={value} options={hourOptions} choose={choose} />
    </div>
  );
}
