import { useSignal } from "@preact/signals";
import { TextField } from "../../ui/field.tsx";
import { minuteWords } from "../../words/en/minute.ts";

const say = minuteWords.write;

/** A box before it is unlocked: nothing reads it, nothing keeps it, and it is empty when it is opened again. */
export function BoxForNow() {
  const text = useSignal("");
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1} class="minute-title">
          {say.title}
        </h1>
        <p class="soft">{minuteWords.before.boxWhy}</p>
      </div>
      <div class="minute-box">
        <TextField id="box" label={minuteWords.before.box} rows={7} value={text.value} type={(typed) => (text.value = typed)} />
      </div>
      <div class="acts acts-pair">
        <a class="btn btn-main" href="#minute/hold">
          {minuteWords.rate.hold}
        </a>
        <button class="btn" type="button" onClick={() => (text.value = "")}>
          {say.letGo}
        </button>
      </div>
    </>
  );
}
