import { useSignal } from "@preact/signals";
import { dateToDay } from "#formula";
import { fullDate } from "../../ui/dates.ts";
import { LineField } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { startWords as say } from "../../words/en/start.ts";

/** A day that they know; one that has not come yet is refused in a sentence. @param today local day number */
export function DayField(props: { today: number; chosen: string | undefined; choose(date: string): void }) {
  const { today, chosen, choose } = props;
  const known = chosen === undefined ? null : dateToDay(chosen);
  const text = useSignal(known === null ? "" : (chosen ?? ""));
  const wrong = useSignal<string | null>(null);
  const keep = () => {
    const day = dateToDay(text.value);
    if (day !== null && day <= today) choose(text.value);
    else wrong.value = say.dayWrong;
  };
  return (
    <details open={known !== null}>
      <summary>
        {say.day}
        <Icon name="down" small />
      </summary>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <LineField
          id="day"
          kind="date"
          label={say.dayLabel}
          hint={known === null ? say.dayHint : fullDate(known)}
          value={text.value}
          wrong={wrong.value}
          type={(value) => {
            text.value = value;
            wrong.value = null;
          }}
        />
        <button class="btn" type="submit">
          {say.keep}
        </button>
      </form>
    </details>
  );
}
