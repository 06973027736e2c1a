import { useSignal } from "@preact/signals";
import { Segments } from "../../ui/chips.tsx";
import { LineField } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { RowLink } from "../../ui/row.tsx";
import { log } from "../../use-view.ts";
import { startWords } from "../../words/en/start.ts";
import type { Start } from "./model.ts";

const say = startWords.plan;
const lengths = [30, 45, 60, 90] as const;
const usual = 30;

/** When the weeks begin: 30 days unless they choose 14 to 90 (F20). Where step 1 is open it comes before them. */
export function Weeks({ weeks, stepOneOpen }: Pick<Start, "weeks" | "stepOneOpen">) {
  return (
    <section class="stack" aria-labelledby="weeks">
      <h2 id="weeks" tabIndex={-1}>
        {say.weeks}
      </h2>
      {weeks !== null ? (
        <p>{weeks.over ? say.over : say.running(weeks.n, weeks.length)}</p>
      ) : stepOneOpen ? (
        <ul class="list">
          <li>
            <RowLink to="step" title={say.agree} sub={say.agreeWhy} />
          </li>
        </ul>
      ) : (
        <Begin />
      )}
    </section>
  );
}

function Begin() {
  const chosen = useSignal<string>(String(usual));
  const own = useSignal("");
  const wrong = useSignal<string | null>(null);
  const begin = async () => {
    const length = Number(own.value.trim() === "" ? chosen.value : own.value);
    if (!Number.isInteger(length) || length < 14 || length > 90) {
      wrong.value = say.ownWrong;
      return;
    }
    // The button goes: what stands above it takes the focus.
    if ((await log([{ kind: "weeks", body: { length } }], say.begun)) !== null) document.getElementById("weeks")?.focus();
  };
  return (
    <>
      <p>{say.weeksWhy}</p>
      <p class="small soft">{say.dayZero}</p>
      <Segments
        name="length"
        legend={say.length}
        hint={say.magic}
        options={lengths.map((count) => [String(count), say.days(count)] as const)}
        chosen={own.value.trim() === "" ? chosen.value : null}
        choose={(value) => {
          chosen.value = value;
          own.value = "";
          wrong.value = null;
        }}
      />
      <details open={wrong.value !== null || undefined}>
        <summary>
          {say.own}
          <Icon name="down" small />
        </summary>
        <LineField
          id="own-length"
          kind="number"
          label={say.own}
          value={own.value}
          wrong={wrong.value}
          type={(value) => {
            own.value = value;
            wrong.value = null;
          }}
        />
      </details>
      <button class="btn btn-main btn-full" type="button" onClick={() => void begin()}>
        {say.begin}
      </button>
    </>
  );
}
