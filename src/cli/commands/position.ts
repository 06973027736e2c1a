import { type Log, type Part, type PartName, partNames, type TrendWeek } from "#formula";
import { counted, longDate } from "../log/dates.ts";
import { wordsFor } from "../log/kind-words.ts";
import { lookCommand } from "../log/looking.ts";
import { paragraph } from "../terminal/wrap.ts";

const names: Readonly<Record<PartName, string>> = {
  "common-ground": "Common ground",
  space: "Space",
  "own-world": "Own world",
  "self-respect": "Self-respect",
  steadiness: "Steadiness",
};

/** What a part has without any entry, where there are words for it. */
const bases: Readonly<Partial<Record<Part["base"]["name"], string>>> = {
  days: "days without contact",
  "days-kept": "days without a costly act",
};

/** Weeks whose soundings stand beside a part. */
const weeksShown = 6;
const indent = " ".repeat(21);

export const position = lookCommand({
  name: "position",
  summary: "sounds the five parts of the position, and says why",
  about: `Sounds the five parts of the position, 0 to 100 each, and says what raised and
lowered them. They are what you did, and say nothing about anybody else. There
is no sum of them: no number says how things will turn out.`,
  parts: ["position", "trend", "strengthen"],
  report({ now, position, trend, guidance }, { width, paint }, { log }) {
    const lines = partNames.map((name) => {
      const value = String(Math.round(position[name].value)).padStart(3);
      const text = `${reasonOf(position[name], log)}${soundings(trend, name)}`;
      // Colour codes have no columns, so the text is laid out beside blanks of the same width.
      const laid = paragraph(text, width, indent);
      return `${paint(names[name].padEnd(14), "bold")}  ${value}  ${laid.slice(indent.length)}`;
    });
    const best = guidance.find(({ id }) => id.startsWith("strengthen."));
    return `${paint(longDate(now.day), "bold")}\n\n${lines.join("")}${best === undefined ? "" : `\n${paragraph(best.text, width)}`}`;
  },
});

/** What raised and lowered it, by kind. */
function reasonOf({ base, entries, fade }: Part, log: Log): string {
  const raised = wordsFor(
    entries.filter(({ points }) => points > 0).map(({ id }) => id),
    log,
  );
  const lowered = wordsFor(
    entries.filter(({ points }) => points < 0).map(({ id }) => id),
    log,
  );
  const own = base.points > 0 ? bases[base.name] : undefined;
  const up = [...(own === undefined ? [] : [own]), ...raised];
  const sentences = [
    up.length === 0 ? "Nothing has raised it yet." : `Raised by ${up.join(", ")}.`,
    lowered.length === 0 ? "" : `Lowered by ${lowered.join(", ")}.`,
    fade.weeks === 0 ? "" : `Faded by ${counted(fade.weeks, "empty week")}.`,
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** The smoothed line, week by week: waves are ordinary. */
function soundings(trend: readonly TrendWeek[], name: PartName): string {
  const line = trend.slice(-weeksShown).map(({ smoothed }) => Math.round(smoothed[name]));
  return line.length < 2 ? "" : ` By week: ${line.join(", ")}.`;
}
