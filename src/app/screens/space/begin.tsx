import { useSignal } from "@preact/signals";
import { goBack } from "../../place.ts";
import { Segments } from "../../ui/chips.tsx";
import { ClosedPart } from "../../ui/closed.tsx";
import { longDate } from "../../ui/dates.ts";
import { LineField } from "../../ui/field.tsx";
import { log } from "../../use-view.ts";
import { beginWords as say } from "../../words/en/space-more.ts";
import type { Space } from "./model.ts";

const least = 14;
const most = 90;

/** How long the weeks are, to begin them or to change them (F20). */
export function Begin({ now }: { now: Space }) {
  const weeks = now.weeks !== null && now.weeks.ended === null ? now.weeks : null;
  const text = useSignal(String(weeks?.length ?? 30));
  const tried = useSignal(false);
  const length = Number(text.value);
  const fits = /^\d+$/.test(text.value.trim()) && length >= least && length <= most;
  const keep = async () => {
    tried.value = true;
    if (!fits) return;
    // The corrected entry keeps its moment, so that Day 0 and every day kept stay.
    const entry =
      weeks === null
        ? { kind: "weeks", body: { length } }
        : { kind: "weeks", body: { length, replaces: weeks.entry }, when: { at: weeks.begun.at, offset: weeks.begun.offset } };
    await log([entry], weeks === null ? say.begun(length) : say.changed(length), goBack);
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p>{weeks === null ? say.lead : say.changeLead}</p>
      </div>
      {weeks === null && now.closed === "questions" ? (
        <ClosedPart title={say.closed} why={say.questions} help={null} />
      ) : (
        <div class="stack-l">
          <Segments
            name="length"
            legend={say.legend}
            hint={say.noMagic}
            options={say.lengths.map((one) => [one, one] as const)}
            chosen={say.lengths.find((one) => one === text.value) ?? null}
            choose={(value) => (text.value = value)}
          />
          <LineField
            id="length"
            label={say.own}
            hint={say.ownHint}
            most={3}
            value={text.value}
            wrong={tried.value && !fits ? say.wrong : null}
            type={(value) => (text.value = value)}
          />
          {weeks === null && (
            <p>
              {now.lastContact === null ? say.zeroToday : say.zero(longDate(now.lastContact))}{" "}
              <a class="link" href="#space/log">
                {say.earlier}
              </a>
            </p>
          )}
          <button class="btn btn-main btn-full" type="button" onClick={() => void keep()}>
            {weeks === null ? say.begin : say.change}
          </button>
        </div>
      )}
    </>
  );
}
