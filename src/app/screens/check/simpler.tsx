import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { goHelp } from "../../place.ts";
import { settled } from "../../reading.ts";
import { asked, gate, resting, work } from "../../state.ts";
import { Icon } from "../../ui/icon.tsx";
import { words } from "../../words/en.ts";
import { cuts, shownOf, waysOf } from "./model.ts";
import { Confirm, type Way } from "./ways-out.tsx";

const say = words.check;

/** What can be taken along: the simpler version beside one's own (F74), and one's own last (F75). Or why that is closed. */
export function Simpler() {
  const confirming = useSignal<Way | null>(null);
  const last = settled.value;
  const text = work.value.text;
  useEffect(() => {
    confirming.value = null;
  }, [text]);
  const reading = last?.answer.reading ?? null;
  const ways = waysOf(shownOf(text, reading), gate.value, reading, work.value.context);
  if (gate.value.closed !== null) return <Closed />;
  if (resting.value || ways.copy !== "anyway") return null;
  const simpler = ways.simpler ? reading?.simpler : null;
  return (
    <section class="g-simple">
      {simpler && (
        <>
          <h2>{say.simplerTitle}</h2>
          <div class="compare">
            <div>
              <h3>{say.yours}</h3>
              <p class="text">
                {cuts(last?.question.draft.text ?? "", simpler.left).map((part, index) =>
                  part.out ? (
                    <del key={index} class="cut">
                      <span class="sr">{say.leftOutSpoken}</span>
                      {part.text}
                      <span class="sr">{say.leftOutEnd}</span>
                    </del>
                  ) : (
                    part.text
                  ),
                )}
              </p>
            </div>
            <div>
              <h3>{say.simpler}</h3>
              <p class="text">{simpler.text}</p>
              <p class="label soft again">{say.checkedAgain}</p>
            </div>
          </div>
        </>
      )}
      {confirming.value !== null ? (
        <Confirm way={confirming.value} close={() => (confirming.value = null)} />
      ) : (
        <div class="acts">
          {simpler && (
            <button class="btn" type="button" onClick={() => (confirming.value = "simpler")}>
              <Icon name="copy" small />
              {say.copySimpler}
            </button>
          )}
          <button class="btn btn-text btn-flush" type="button" onClick={() => (confirming.value = "anyway")}>
            {say.copyMine}
          </button>
        </div>
      )}
    </section>
  );
}

/** Why copy, share and the simpler version are off, and the help that fits (F1, F4). */
function Closed() {
  const { closed, help } = gate.value;
  if (closed === null) return null;
  return (
    <section class="closed stack g-simple">
      <h2>{words.closed.title}</h2>
      <p>{words.closed[closed]}</p>
      {closed === "own-violence" && <p>{words.ask.undoTracking}</p>}
      <p>
        {help !== null ? (
          <button class="btn btn-text btn-flush" type="button" onClick={() => goHelp(help)}>
            {words.closed.help}
          </button>
        ) : (
          <button class="btn" type="button" onClick={() => (asked.value = false)}>
            {words.closed.answer}
          </button>
        )}
      </p>
    </section>
  );
}
