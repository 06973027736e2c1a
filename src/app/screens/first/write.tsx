import { useSignal } from "@preact/signals";
import type { Card } from "#formula";
import { formBegun } from "../../half-written.ts";
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
  const { form, set, drop } = formBegun("first", { reason: "", fine: null as "yes" | "no" | null, writing: false });
  const { fine, writing } = form;
  const reason = form.reason.trim();
  const tried = useSignal(false);
  const wrong = reason === "" ? say.noReason : aboutTwo.test(reason) ? say.aboutUs : null;
  const go = () => {
    tried.value = true;
    if (wrong === null && fine === "yes") set({ writing: true });
  };
  const leave = async () => {
    const left = { kind: "first-message", body: { what: "left", ...(reason !== "" && { reason }) } };
    if ((await log([left], say.left)) !== null) drop();
  };
  return (
    <section class="stack-l">
      {writing ? (
        <>
          <div>
            <h2>{say.write}</h2>
            <p class="small soft">{say.writeWhy}</p>
            <p>
              {reason}{" "}
              <button class="btn btn-text" type="button" onClick={() => set({ writing: false })}>
                {say.change}
              </button>
            </p>
          </div>
          <Composer context="first-contact" reason={reason} />
        </>
      ) : (
        <>
          <LineField
            id="first-reason"
            label={say.reason}
            hint={say.reasonHint}
            value={form.reason}
            wrong={tried.value ? wrong : null}
            type={(reason) => set({ reason })}
          />
          <Segments name="fine" legend={say.fine} options={say.fineOptions} chosen={fine} choose={(fine) => set({ fine })} />
          {fine === "no" && <p role="status">{say.notFine}</p>}
          {fine === null && tried.value && <p role="status">{say.noFine}</p>}
          <div class="acts">
            <button class="btn btn-main" type="button" disabled={fine === "no"} onClick={go}>
              {say.go}
            </button>
            <button class="btn btn-text" type="button" onClick={() => void leave()}>
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
