import type { Weight } from "#formula";
import { go } from "../../place.ts";
import { clock, dayAt, dayShort } from "../../ui/dates.ts";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { log, useView } from "../../use-view.ts";
import { respectWords } from "../../words/en/respect.ts";
import type { ToWeigh, Weighed } from "./models/weighing.ts";
import "../../ui/verdict.css";

const say = respectWords.verdict;

type Face = "builds" | "keeps" | "costs" | "waits" | "closed";
const signs: Readonly<Record<Face, IconName>> = { builds: "plus", keeps: "equal", costs: "minus", waits: "wait", closed: "minus" };

/** The verdict with its reason and, where it costs, a better act; "Not today" stands first then (F41). */
export function Verdict({ toWeigh, again, clear }: { toWeigh: ToWeigh; again: string | null; clear(): void }) {
  const seen = useView("respect", toWeigh);
  if (seen?.is !== "weighed") return null;
  const { weight, like, until } = seen.weighed;
  const face = faceOf(weight, again !== null);
  const weighed = {
    kind: "weighed",
    body: { act: toWeigh.act, sort: toWeigh.sort, answers: toWeigh.answers, ...(again !== null && { again }) },
  };
  const keep = async (said: string, andNothing = false) => {
    const nothing = { kind: "did-nothing", body: { note: toWeigh.act } };
    if ((await log(andNothing ? [weighed, nothing] : [weighed], said)) !== null) clear();
  };
  const isAgainst = face === "costs" || face === "closed";
  return (
    <section class="verdict weighed" data-v={face === "waits" ? "wait" : "weighed"} aria-label={say.label}>
      <span class="verdict-sign">
        <Icon name={signs[face]} />
      </span>
      <div>
        <h2 class="verdict-word">{say[face]}</h2>
        <p class="verdict-why">{reasonOf(face, weight, until)}</p>
        {like !== null && <p class="small">{like}</p>}
        {isAgainst && <p class="small">{say.better(betterOf(face, weight, toWeigh))}</p>}
      </div>
      <div class="acts acts-pair">
        {isAgainst || face === "waits" ? (
          <button class="btn btn-ink" type="button" onClick={() => void keep(say.notTodaySaid, true)}>
            {say.notToday}
          </button>
        ) : (
          <button class="btn btn-main" type="button" onClick={() => void keep(say.kept)}>
            {say.keep}
          </button>
        )}
        {face === "costs" && (
          <button class="btn" type="button" onClick={() => void keep(say.kept)}>
            {say.keep}
          </button>
        )}
        {face === "waits" && (
          <button class="btn" type="button" onClick={() => void keep(say.waiting)}>
            {say.wait}
          </button>
        )}
        {face === "closed" && (
          <button class="btn" type="button" onClick={() => go("journal")}>
            {say.letter}
          </button>
        )}
      </div>
    </section>
  );
}

/** Money and gestures wait before they are anything else but costly; the second weighing is the one that counts. */
function faceOf({ verdict, closed, wait }: Weight, isAgain: boolean): Face {
  if (closed !== null) return "closed";
  return wait > 0 && !isAgain && verdict !== "costs" ? "waits" : verdict;
}

function reasonOf(face: Face, { decides, closed, no }: Weight, until: Weighed["until"]): string {
  if (face === "closed") return say.closedBy[closed?.by ?? "questions"];
  if (face === "waits") return say.waitsWhy(whenOf(until ?? 0));
  if (decides === null) return say.buildsWhy;
  if (face === "costs") return say.costsBy[decides];
  return no.length > 0 ? say.keepsNo[decides] : say.keepsUnclear[decides];
}

function betterOf(face: Face, { decides }: Weight, { sort }: ToWeigh): string {
  if (face === "closed") return say.betterClosed;
  if (sort === "money") return say.betterMoney;
  return say.betterBy[decides ?? "me"];
}

/** "Sun, 29 Nov, 12:00", by this device's clock. */
export function whenOf(at: number): string {
  return `${dayShort(dayAt(at))}, ${clock(at)}`;
}
