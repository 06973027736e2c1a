import { useSignal } from "@preact/signals";
import type { Area } from "#formula";
import { goBack } from "../../place.ts";
import { Segments } from "../../ui/chips.tsx";
import { LineField } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import { log } from "../../use-view.ts";
import { worldWords as say } from "../../words/en/world.ts";
import { FeltScales } from "../today/tasks.tsx";
import { feltOf } from "./activity.tsx";
import { areaNames } from "./library.tsx";
import type { Shown } from "./model.ts";
import { namesThem } from "./names.ts";

const energies = Object.entries(say.energies) as [Shown["energy"], string][];

/** An activity of their own: a new one, or other words for one that is there. */
export function OwnForm({ activity, nickname }: { activity: Shown | null; nickname: string | null }) {
  const text = useSignal(activity?.text ?? "");
  const area = useSignal<Area>(activity?.area ?? "body");
  const minutes = useSignal(String(activity?.minutes ?? 20));
  const energy = useSignal<Shown["energy"]>(activity?.energy ?? "low");
  const tried = useSignal(false);
  const wrongText = text.value.trim() === "" ? say.form.wrongText : null;
  const wrongMinutes = isMinutes(minutes.value) ? null : say.form.wrongMinutes;
  const keep = async () => {
    tried.value = true;
    if (wrongText !== null || wrongMinutes !== null) {
      document.getElementById(wrongText === null ? "minutes" : "text")?.focus();
      return;
    }
    const words = text.value.trim();
    const body = {
      ...{ area: area.value, text: words, minutes: Number(minutes.value), energy: energy.value, state: "on" },
      ...(activity !== null && { replaces: activity.id, first: activity.doneAs }),
    };
    const said = nickname !== null && namesThem(words, nickname) ? say.names(nickname) : say.form.kept;
    if ((await log([{ kind: "own-activity", body }], said)) !== null) goBack();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{activity === null ? say.newTitle : say.changeTitle}</h1>
      </div>
      <div class="stack">
        <LineField
          id="text"
          label={say.form.text}
          hint={say.form.textHint}
          value={text.value}
          wrong={tried.value ? wrongText : null}
          type={(value) => (text.value = value)}
        />
        {nickname !== null && namesThem(text.value, nickname) && (
          <p class="note" role="status">
            {say.names(nickname)}
          </p>
        )}
        <AreaField area={area.value} choose={(value) => (area.value = value)} />
        <LineField
          id="minutes"
          kind="number"
          label={say.form.minutes}
          value={minutes.value}
          wrong={tried.value ? wrongMinutes : null}
          type={(value) => (minutes.value = value)}
        />
        <Segments legend={say.energy} name="energy" options={energies} chosen={energy.value} choose={(value) => (energy.value = value)} />
        <FormActs keep={keep} />
      </div>
    </>
  );
}

/** Something that stands in no list, in their own words. */
export function OtherForm() {
  const text = useSignal("");
  const area = useSignal<Area>("body");
  const pleasure = useSignal<number | null>(null);
  const mastery = useSignal<number | null>(null);
  const tried = useSignal(false);
  const wrong = text.value.trim() === "" ? say.form.wrongText : null;
  const keep = async () => {
    tried.value = true;
    if (wrong !== null) {
      document.getElementById("text")?.focus();
      return;
    }
    const body = { area: area.value, text: text.value.trim(), ...feltOf(pleasure.value, mastery.value) };
    if ((await log([{ kind: "done", body }], say.keptDone)) !== null) goBack();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.otherTitle}</h1>
      </div>
      <div class="stack">
        <LineField
          id="text"
          label={say.otherText}
          value={text.value}
          wrong={tried.value ? wrong : null}
          type={(value) => (text.value = value)}
        />
        <AreaField area={area.value} choose={(value) => (area.value = value)} />
        <FeltScales of="other" pleasure={pleasure} mastery={mastery} />
        <FormActs keep={keep} />
      </div>
    </>
  );
}

/** Which life area something belongs to. */
export function AreaField({ area, choose }: { area: Area; choose(area: Area): void }) {
  return (
    <label class="field" for="area">
      <span class="field-label">{say.area}</span>
      <Select id="area" value={area} options={areaNames} choose={choose} />
    </label>
  );
}

/** Keep it, or leave it and go back. */
export function FormActs({ keep }: { keep(): Promise<void> }) {
  return (
    <div class="acts form-acts">
      <button class="btn btn-main" type="button" onClick={() => void keep()}>
        {say.form.keep}
      </button>
      <button class="btn btn-text" type="button" onClick={goBack}>
        {say.form.leave}
      </button>
    </div>
  );
}

function isMinutes(text: string): boolean {
  const minutes = Number(text);
  return text.trim() !== "" && Number.isInteger(minutes) && minutes >= 1 && minutes <= 600;
}
