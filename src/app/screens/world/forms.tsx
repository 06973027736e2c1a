import { useSignal } from "@preact/signals";
import type { Area } from "#formula";
import { formBegun } from "../../half-written.ts";
import { goBack } from "../../place.ts";
import { AreaField } from "../../ui/area-field.tsx";
import { Segments } from "../../ui/chips.tsx";
import { type Felt, FeltScales } from "../../ui/felt.tsx";
import { LineField } from "../../ui/field.tsx";
import { FormActs } from "../../ui/form-acts.tsx";
import { log } from "../../use-view.ts";
import { worldWords as say } from "../../words/en/world.ts";
import type { Shown } from "./model.ts";
import { namesThem } from "./names.ts";

const energies = Object.entries(say.energies) as [Shown["energy"], string][];

interface OwnGiven extends Pick<Shown, "text" | "area" | "energy"> {
  readonly minutes: string;
}

/** An activity of their own: a new one, or other words for one that is there. */
export function OwnForm({ activity, nickname }: { activity: Shown | null; nickname: string | null }) {
  const { form, set, drop } = formBegun<OwnGiven>(`world/${activity?.id ?? "new"}`, {
    text: activity?.text ?? "",
    area: activity?.area ?? "body",
    minutes: String(activity?.minutes ?? 20),
    energy: activity?.energy ?? "low",
  });
  const { text, area, minutes, energy } = form;
  const tried = useSignal(false);
  const wrongText = text.trim() === "" ? say.form.wrongText : null;
  const wrongMinutes = isMinutes(minutes) ? null : say.form.wrongMinutes;
  const keep = async () => {
    tried.value = true;
    if (wrongText !== null || wrongMinutes !== null) {
      document.getElementById(wrongText === null ? "minutes" : "text")?.focus();
      return;
    }
    const words = text.trim();
    const body = {
      ...{ area, text: words, minutes: Number(minutes), energy, state: activity === null || activity.on ? "on" : "off" },
      ...(activity !== null && { replaces: activity.id, first: activity.doneAs }),
    };
    const said = nickname !== null && namesThem(words, nickname) ? say.names(nickname) : say.form.kept;
    if ((await log([{ kind: "own-activity", body }], said, goBack)) !== null) drop();
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
          value={text}
          wrong={tried.value ? wrongText : null}
          type={(text) => set({ text })}
        />
        {nickname !== null && namesThem(text, nickname) && (
          <p class="note" role="status">
            {say.names(nickname)}
          </p>
        )}
        <AreaField area={area} choose={(area) => set({ area })} />
        <LineField
          id="minutes"
          kind="number"
          label={say.form.minutes}
          value={minutes}
          wrong={tried.value ? wrongMinutes : null}
          type={(minutes) => set({ minutes })}
        />
        <Segments legend={say.energy} name="energy" options={energies} chosen={energy} choose={(energy) => set({ energy })} />
        <FormActs keep={keep} leave={drop} />
      </div>
    </>
  );
}

interface OtherGiven {
  readonly text: string;
  readonly area: Area;
  readonly felt: Felt;
}

/** Something that stands in no list, in their own words. */
export function OtherForm() {
  const { form, set, drop } = formBegun<OtherGiven>("world/log", { text: "", area: "body", felt: {} });
  const { text, area, felt } = form;
  const tried = useSignal(false);
  const wrong = text.trim() === "" ? say.form.wrongText : null;
  const keep = async () => {
    tried.value = true;
    if (wrong !== null) {
      document.getElementById("text")?.focus();
      return;
    }
    if ((await log([{ kind: "done", body: { area, text: text.trim(), ...felt } }], say.keptDone, goBack)) !== null) drop();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.otherTitle}</h1>
      </div>
      <div class="stack">
        <LineField id="text" label={say.otherText} value={text} wrong={tried.value ? wrong : null} type={(text) => set({ text })} />
        <AreaField area={area} choose={(area) => set({ area })} />
        <FeltScales of="other" felt={felt} choose={(felt) => set({ felt })} />
        <FormActs keep={keep} leave={drop} />
      </div>
    </>
  );
}

function isMinutes(text: string): boolean {
  const minutes = Number(text);
  return text.trim() !== "" && Number.isInteger(minutes) && minutes >= 1 && minutes <= 600;
}
