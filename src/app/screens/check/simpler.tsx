import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { history, settled } from "../../reading.ts";
import { gate, resting, work } from "../../state.ts";
import { ClosedPart } from "../../ui/closed.tsx";
import { Icon } from "../../ui/icon.tsx";
import { checkWords } from "../../words/en/check.ts";
import { askWords, readingWords } from "../../words/en/reading.ts";
import { words } from "../../words/en.ts";
import { cuts } from "./model.ts";
import { isShutNow, waysNow } from "./open.ts";
import { Confirm, type Way } from "./ways-out.tsx";

const say = readingWords;

/** What can be taken along: the simpler version beside one's own (F74), and one's own last (F75). Or why that is closed. */
export function Simpler() {
  const confirming = useSignal<Way | null>(null);
  const last = settled.value;
  const text = work.value.text;
  useEffect(() => {
    confirming.value = null;
  }, [text]);
  const reading = last?.answer.reading ?? null;
  const ways = waysNow(reading);
  const shut = history.value.closed.find((one) => one === work.value.context);
  const answersGo = work.value.context === "reply" && history.value.repliesOpen && !isShutNow();
  if (gate.value.closed !== null && !answersGo) return <Closed />;
  if (shut !== undefined) return <ShutMessage which={shut} />;
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
  const why = words.closed[closed];
  return (
    <div class="g-simple">
      <ClosedPart title={words.closed.title} why={closed === "own-violence" ? `${why} ${askWords.undoTracking}` : why} help={help} />
    </div>
  );
}

/** A message that is closed where they stand, and the page that says why (F15, F46). */
function ShutMessage({ which }: { which: "agree" | "first-contact" }) {
  const [title, why] = checkWords.shut[which];
  return (
    <section class="closed stack g-simple">
      <h2>{title}</h2>
      <p>{why}</p>
      <p>
        <a class="btn" href={which === "agree" ? "#step" : "#first"}>
          {checkWords.shut.see}
        </a>
      </p>
    </section>
  );
}
