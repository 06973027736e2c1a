import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { goBack, visit } from "../../place.ts";
import { restADay } from "../../quiet.ts";
import { dismissedHelp, toast } from "../../state.ts";
import { clock } from "../../ui/dates.ts";
import { LineField, TextField } from "../../ui/field.tsx";
import { SelectField } from "../../ui/select.tsx";
import { isForThisVisit, log, takeBack } from "../../use-view.ts";
import { journalWords as say } from "../../words/en/journal.ts";
import { words } from "../../words/en.ts";
import type { Seen } from "../../worker/views.ts";
import "../check/cards.css";
import { HelpPanel } from "../check/first-help.tsx";
import type { Prompt, Sheet, Shelf } from "./model.ts";
import { TimeBox } from "./time-box.tsx";
import { type Kept, useKept } from "./use-kept.ts";

/** As many letters as an entry takes. */
const longest = 20_000;
const prompts: readonly Prompt[] = ["day", "got-back", "who-i-am", "free"];

/** The field of a page or a letter. Whatever is typed is kept; "Done" only leaves. */
export function Writing({ shelf, now, wrote }: { shelf: Shelf; now: Seen<"journal">; wrote(id: string): void }) {
  const { opened, minutes } = now;
  const text = useSignal(opened?.text ?? "");
  const prompt = useSignal<Prompt>(opened?.prompt ?? "day");
  const theme = useSignal(opened?.theme ?? "");
  const began = useSignal<number | null>(null);
  const spentBefore = useSignal(opened?.minutes ?? 0);
  const content = () => ({
    text: text.value,
    prompt: prompt.value,
    theme: theme.value,
    minutes: spentBefore.value + (began.value === null ? 0 : Math.round((Date.now() - began.value) / 60_000)),
  });
  const kept = useKept(shelf, opened, content, wrote);
  const change = (act: () => void) => {
    act();
    kept.touch();
  };
  const isPage = shelf === "journal";
  const isEmptied = opened !== null && text.value.trim() === "";
  const help = opened?.help ?? null;
  const isAway = help === null || help.keys.every((key) => key in dismissedHelp.value);
  useEffect(() => {
    // Tasks and prompts rest for a day after a help panel (F73, S1).
    if (!isAway) restADay(Date.now());
  }, [isAway]);
  return (
    <>
      <div aria-live="polite">{!isAway && <HelpPanel panel={help} />}</div>
      {isPage && (
        <SelectField
          id="prompt"
          label={say.page.prompt}
          value={prompt.value}
          options={prompts.map((one) => [one, say.prompts[one]] as const)}
          choose={(value) => change(() => (prompt.value = value))}
        />
      )}
      <div class="stack-s writing">
        <TextField
          id="text"
          label={isPage ? say.page.labels[prompt.value] : say.letter.label}
          hint={isPage ? say.page.hints[prompt.value] : say.letter.hint}
          value={text.value}
          rows={7}
          most={longest}
          wrong={isEmptied ? say.noWords : text.value.length >= longest ? say.full : null}
          type={(value) =>
            change(() => {
              text.value = value;
              began.value ??= Date.now();
            })
          }
        />
        {isPage && <TimeBox minutes={minutes} began={began.value} />}
        <p class="small soft">{stateOf(kept)}</p>
      </div>
      {isPage && (
        <div class="stack-s">
          <LineField
            id="theme"
            label={say.page.theme}
            hint={say.page.themeHint}
            value={theme.value}
            most={100}
            type={(value) => change(() => (theme.value = value))}
          />
          {now.themes.length > 0 && theme.value.trim() === "" && (
            <fieldset class="chips">
              <legend class="sr">{say.page.again}</legend>
              {now.themes.map((one) => (
                <button key={one} class="chip" type="button" onClick={() => change(() => (theme.value = one))}>
                  {one}
                </button>
              ))}
            </fieldset>
          )}
        </div>
      )}
      <div class="acts">
        <button class="btn btn-main" type="button" onClick={() => void finish(shelf, kept)}>
          {say.done}
        </button>
        {opened !== null && (
          <button class="btn btn-text" type="button" onClick={() => void remove(opened, kept)}>
            {say.takeBack}
          </button>
        )}
      </div>
    </>
  );
}

function stateOf({ state, at }: Kept): string {
  if (state === "failed") return say.state.failed;
  if (state === "writing") return say.state.writing;
  if (isForThisVisit()) return say.state.forVisit;
  return at === null ? say.state.empty : say.state.kept(clock(at));
}

/** Keeps what is not kept yet and leaves; what was not kept stays on the page. */
async function finish(shelf: Shelf, kept: Kept): Promise<void> {
  const here = visit();
  if (!(await kept.flush())) return;
  const ids = kept.ids();
  if (ids.length > 0)
    toast.value = {
      text: shelf === "letter" ? say.keptLetter : say.keptPage,
      action: { label: words.shell.undo, run: () => void takeBack(ids, words.shell.undone) },
    };
  if (visit() === here) goBack();
}

/** Takes the page back with all its earlier wordings: without the last one alone, the one before would stand again. */
async function remove(opened: Sheet, kept: Kept): Promise<void> {
  if (!(await kept.flush())) return;
  const chain = [...opened.chain, ...kept.ids().filter((id) => !opened.chain.includes(id))];
  await log(
    chain.map((of) => ({ kind: "withdraw", body: { of } })),
    say.tookBack,
    goBack,
  );
}
