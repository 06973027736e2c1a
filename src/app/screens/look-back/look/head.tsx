import { dateToDay } from "#formula";
import { fullDate } from "../../../ui/dates.ts";
import { Icon } from "../../../ui/icon.tsx";
import { lookBackWords as say } from "../../../words/en/look-back.ts";
import type { Figures } from "../model.ts";
import { perDay } from "../session.ts";
import { valueIn } from "./figures.ts";
import { endToday } from "./use-session.ts";

/** What was read, and from when to when. @param lead another first sentence: of what was kept */
export function Head({ figures, nickname, lead }: { figures: Figures; nickname: string | null; lead?: string }) {
  const [begins, ends] = [dateToDay(figures.begins) ?? 0, dateToDay(figures.ends) ?? 0];
  const [mine, theirs] = [valueIn(figures, "messages.me") ?? 0, valueIn(figures, "messages.them") ?? 0];
  const hidden = theirs > 0 ? [say.hidden(nickname)] : [];
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{say.title}</h1>
      <p class="soft">{lead ?? [say.lead(say.span(ends - begins + 1)), ...hidden].join(" ")}</p>
      <p class="small soft">{say.reach(fullDate(begins), fullDate(ends), mine, theirs, nickname)}</p>
    </div>
  );
}

/** The minutes left, and the way to end it: always in view (F83). */
export function SessionBar({ left }: { left: number }) {
  return (
    <div class="bar-top">
      <p class="note">
        <Icon name="clock" small />
        <span>{say.left(left, perDay)}</span>
      </p>
      <button class="btn btn-text btn-end" type="button" onClick={() => void endToday(say.enoughKept)}>
        {say.enough}
      </button>
    </div>
  );
}
