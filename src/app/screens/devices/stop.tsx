import { useSignal } from "@preact/signals";
import { ask, lookAgain, tryTo } from "../../keep/acts.ts";
import { arrive } from "../../place.ts";
import { toast } from "../../state.ts";
import { deviceWords } from "../../words/en/devices.ts";
import { useFocusWhen } from "../vault/fields.tsx";
import { refusalLine } from "./model.ts";

const say = deviceWords.stop;

/** Two ways to end it: this device alone, or all that the server has, in two steps. */
export function Stop({ isEnded }: { isEnded: boolean }) {
  const sure = useSignal(false);
  const wrong = useSignal("");
  const box = useFocusWhen<HTMLFieldSetElement>(sure.value);
  const stay = () => {
    sure.value = false;
  };
  const ended = async (said: string) => {
    await lookAgain();
    toast.value = { text: said };
    arrive();
  };
  const leave = async () => {
    await tryTo(() => ask("leave"));
    await ended(say.hereDone);
  };
  const erase = async () => {
    const gone = await tryTo(() => ask("deleteAtServer"));
    sure.value = false;
    if (gone?.type === "done") await ended(say.done);
    else wrong.value = gone === null ? "" : refusalLine(gone.why);
  };
  return (
    <section class="stack">
      <h2>{say.title}</h2>
      <p class="small soft">{say.hereWhy}</p>
      <button class="btn btn-full" type="button" onClick={() => void leave()}>
        {say.here}
      </button>
      {!isEnded && (
        <>
          <p class="small soft">{say.serverWhy}</p>
          {sure.value ? (
            <fieldset class="confirm" ref={box} onKeyDown={(event) => event.key === "Escape" && stay()}>
              <legend>{say.sure}</legend>
              <div class="acts acts-pair">
                <button class="btn btn-ink" type="button" onClick={stay}>
                  {say.no}
                </button>
                <button class="btn" type="button" onClick={() => void erase()}>
                  {say.yes}
                </button>
              </div>
            </fieldset>
          ) : (
            <button class="btn btn-full" type="button" onClick={() => (sure.value = true)}>
              {say.server}
            </button>
          )}
          <p role="status">{wrong.value}</p>
        </>
      )}
    </section>
  );
}
