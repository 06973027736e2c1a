import { dayName } from "../../ui/dates.ts";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { Loading } from "../../ui/loading.tsx";
import { useView } from "../../use-view.ts";
import { moreWords as say } from "../../words/en/more.ts";
import type { Seen } from "../../worker/views.ts";
import "./style.css";

type Place = keyof typeof say.rows;

/** Everything that has a page, by what it is for. */
const groups: { readonly [name in keyof typeof say.groups]: readonly (readonly [Place, IconName])[] } = {
  self: [
    ["world", "world"],
    ["respect", "respect"],
    ["goals", "tick"],
    ["day", "today"],
    ["week", "week"],
  ],
  writing: [
    ["journal", "book"],
    ["journal/letters", "page"],
    ["search", "search"],
  ],
  space: [
    ["plans", "clock"],
    ["room", "room"],
    ["received", "message"],
    ["signs", "flag"],
  ],
  steps: [
    ["step", "check"],
    ["first", "pencil"],
    ["onward", "exit"],
  ],
  seen: [
    ["insights", "urge"],
    ["measures", "equal"],
    ["look-back", "message"],
  ],
  read: [
    ["tips", "eye"],
    ["honest", "info"],
    ["cards", "copy"],
    ["sheets", "plus"],
  ],
  app: [
    ["start", "pencil"],
    ["settings", "sliders"],
    ["safety", "position"],
    ["help", "help"],
  ],
};

/** A plain list to everything, and what this app is not (F95). */
export function Page() {
  const now = useView("more", null);
  if (now === null) return <Loading title={say.title} />;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
      </div>
      {Object.entries(groups).map(([name, rows]) => (
        <section key={name} class="more-group" aria-labelledby={`more-${name}`}>
          <h2 id={`more-${name}`} class="h-label">
            {say.groups[name as keyof typeof groups]}
          </h2>
          <ul class="list">
            {rows.map(([place, icon]) => (
              <li key={place}>
                <a class="row row-mid" href={`#${place}`}>
                  <Icon name={icon} />
                  <span class="row-main">
                    <span class="row-title">{say.rows[place][0]}</span>
                    <span class="row-sub">{subOf(place, now)}</span>
                  </span>
                  <Icon name="on" />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section class="stack" aria-labelledby="not">
        <h2 id="not">{say.not.title}</h2>
        {say.not.text.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <h3>{say.not.seeTitle}</h3>
        <ul class="dashes">
          {say.not.see.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p>{say.not.how}</p>
        <a class="btn" href="#help">
          {say.not.help}
        </a>
      </section>
    </>
  );
}

/** The second line: what is closed says so, what is due says when. */
function subOf(place: Place, { ways, week, letters }: Seen<"more">): string {
  if (place === "week") return week.due ? say.weekDue : say.weekOn(dayName(week.dueOn));
  if (place === "journal/letters" && letters > 0) return say.letters(letters);
  const way = place in ways ? ways[place as keyof typeof ways] : "open";
  return way === "open" ? say.rows[place][1] : say[way];
}
