import { type Finding, longestDraft, type Reading, type Verdict } from "#check";
import { visible } from "../terminal/cells.ts";
import type { Colour, Paint } from "../terminal/style.ts";
import { paragraph } from "../terminal/wrap.ts";
import { markedText } from "./marks.ts";

export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

const verdictColour: Readonly<Record<Verdict, Colour>> = { send: "green", edit: "yellow", wait: "magenta", stop: "red" };
const verdictName: Readonly<Record<Verdict, string>> = { send: "Send, if you like", edit: "Edit", wait: "Wait", stop: "Stop" };

const notSending = "First choice: leave it unsent.";
const cut = "Only the first 20,000 characters were read.";

/** Said before anything else (F73). Nobody reads along, so it names who does. */
const helpText: Readonly<Record<NonNullable<Reading["help"]>, string>> = {
  suicide: "If you might hurt yourself: please talk to somebody now. Your local emergency number or a crisis line is there for this.",
  "own-behaviour":
    "If you might hurt somebody: step away from the phone and talk to somebody now. There are people whose work is to help with this.",
  emergency: "If somebody is in danger now: call your local emergency number first.",
  "domestic-abuse": "If somebody frightens you or hurts you: there are people who help, and they do not have to know your name.",
  child: "There are people for you to talk to, today, about anything.",
};
const helpMore = (purpose: string) => `Numbers for your country, from this machine: keel helplines COUNTRY --for ${purpose}`;

/**
 * A reading as text: help if there is any to give, the verdict with its reason, the draft with marks below the words, what each does and
 * what to do instead, the simpler version, and what is good.
 * @param text the draft that was read
 */
export function report(text: string, reading: Reading, page: Page): string {
  const groups = groupsOf(reading.findings);
  return [
    helpBlock(reading, page),
    verdictBlock(reading, page),
    markedText(text.slice(0, longestDraft), groups, page),
    groups.map((group, index) => findingBlock(group, index + 1, page)).join("\n"),
    simplerBlock(reading, page),
    goodBlock(text, reading, page),
    reading.tips.map((tip) => paragraph(tip.text, page.width)).join(""),
  ]
    .filter((block) => block !== "")
    .join("\n");
}

/** Findings that say the same thing of different words share a number. */
export interface Group {
  readonly findings: readonly Finding[];
  readonly finding: Finding;
}

function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = [finding.label, finding.name, finding.why, finding.instead].join("\n");
    const group = groups.get(key);
    groups.set(key, { finding: group?.finding ?? finding, findings: [...(group?.findings ?? []), finding] });
  }
  return [...groups.values()];
}

function helpBlock({ help }: Reading, { width, paint }: Page): string {
  return help === null ? "" : paint(paragraph(helpText[help], width), "bold") + paragraph(helpMore(help), width);
}

function verdictBlock({ verdict, reason, truncated }: Reading, { width, paint }: Page): string {
  const said = [reason, notSending, ...(truncated ? [cut] : [])].map((text) => paragraph(text, width, "   "));
  return `${paint(verdictName[verdict], "bold", verdictColour[verdict])}\n${said.join("")}`;
}

function findingBlock({ finding, findings }: Group, number: number, { width, paint }: Page): string {
  const indent = " ".repeat(String(number).length + 2);
  const sources = [...new Set(findings.map(({ source, confidence }) => sourceOf(source, confidence)))].join(", ");
  const labelled = (label: string, text: string) =>
    text === "" ? "" : paragraph(text, width, `${indent}         `, `${indent}${paint(label.padEnd(9), "dim")}`);
  return [
    `${paint(String(number), "bold")}  ${paint(visible(finding.name), "bold")}\n`,
    labelled("Why", finding.why),
    labelled("Instead", finding.instead),
    labelled("Source", [finding.reference, sources].filter((part) => part !== "").join(" · ")),
  ].join("");
}

function sourceOf(source: string, confidence: number): string {
  if (source === "model") return `the model, ${Math.round(confidence * 100)} % sure`;
  return source === "own-word" ? "your own word" : `rule ${source}`;
}

function simplerBlock({ simpler }: Reading, { width, paint }: Page): string {
  if (simpler === null) return "";
  return `${paint("Simpler, in your own words", "bold")}\n${paragraph(simpler.text, width, "   ")}`;
}

function goodBlock(text: string, { good }: Reading, { width, paint }: Page): string {
  if (good.length === 0) return "";
  const lines = good.map(({ name, start, end }) => paragraph(`${name} “${shortened(text.slice(start, end))}”`, width, "   "));
  return `${paint("What is good", "bold")}\n${[...new Set(lines)].join("")}`;
}

/** Words quoted in one line. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60).trimEnd()}…` : line;
}
