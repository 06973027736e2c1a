import { useSignal } from "@preact/signals";
import type { Card } from "#formula";
import { CardParts } from "../../ui/card-parts.tsx";
import { Segments } from "../../ui/chips.tsx";
import { LineField } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { log } from "../../use-view.ts";
import { firstWords as say } from "../../words/en/first.ts";
import { Composer } from "../check/composer.tsx";

const aboutTwo = /\b(?:us|we|our|ours|together|miss|love)\b/i;

/** What no log can know is asked first: one calm reason, and that no answer would be fine. Then the words, checked (F46). */
export function Write({ parts }: { parts: Card["parts"] }) {
  const reason = useSignal("");
  const fine = useSignal<"yes" | "no" | null>(null);
  const wrong = useSignal<string | null>(null);
  const writing = useSignal(false);
  const go = () => {
    const text = reason.value.trim();
    wrong.value = text === "" ? say.noReason : aboutTwo.test(text) ? say.aboutUs : null;
    if (wrong.value === null && fine.value === "yes") writing.value = true;
  };
  const leave = () => {
    const text = reason.value.trim();
    void log([{ kind: "first-message", body: { what: "left", ...(text !== "" && { reason: text }) } }], say.left);
    writing.value = false;
  };
  return (
    <section class="stack-l">
      {writing.value ? (
        <>
          <div>
            <h2>{say.write}</h2>
            <p class="small soft">{say.writeWhy}</p>
            <p>
              {reason.value.trim()}{" "}
              <button class="btn btn-text" type="button" onClick={() => (writing.value = false)}>
                {say.change}
              </button>
            </p>
          </div>
          <Composer context="first-contact" reason={reason.value.trim()} />
        </>
      ) : (
        <>
          <LineField
            id="first-reason"
            label={say.reason}
            hint={say.reasonHint}
            value={reason.value}
            wrong={wrong.value}
            type={(text) => {
              reason.value = text;
              wrong.value = null;
            }}
          />
          <Segments name="fine" legend={say.fine} options={say.fineOptions} chosen={fine.value} choose={(value) => (fine.value = value)} />
          {fine.value === "no" && <p role="status">{say.notFine}</p>}
          <div class="acts">
            <button class="btn btn-main" type="button" disabled={fine.value !== "yes"} onClick={go}>
              {say.go}
            </button>
            <button class="btn btn-text" type="button" onClick={leave}>
              {say.leave}
            </button>
          </div>
        </>
      )}
      <details>
        <summary>
          {say.card}
          <Icon name="down" small />
        </summary>
        <div class="stack-l opens">
          <CardParts parts={parts} toThem />
        </div>
      </details>
    </section>
  );
}
