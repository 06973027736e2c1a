import { dayOf, dayToDate, type Entry, type Exporter, kinds, loadExport } from "#formula";
import { exit, type Io, WrongUsage } from "../command.ts";
import { parsedOptions } from "../options.ts";
import { columnsOf, visible } from "../terminal/cells.ts";
import { type Paint, paintFor, widthFor } from "../terminal/style.ts";
import { linesOf } from "../terminal/wrap.ts";
import { opened, placeFrom, placeOptions } from "./opened.ts";
import { standing } from "./standing.ts";

/** `keel log show`: the entries in the order in which they were written. */
export async function showLog(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsedOptions(args, {
    ...placeOptions,
    kind: { type: "string" },
    last: { type: "string" },
    json: { type: "boolean", default: false },
  });
  if (positionals.length > 0) throw new WrongUsage("show takes options alone.");
  if (values.kind !== undefined && !Object.hasOwn(kinds, values.kind))
    throw new WrongUsage("--kind takes one KIND, of those that keel log --help lists.");
  if (values.last !== undefined && !/^\d{1,9}$/.test(values.last)) throw new WrongUsage("--last takes a whole number.");
  const log = await opened(placeFrom(values, io), io);
  if (typeof log === "number") return log;
  const wanted = log.log.entries().filter(({ kind }) => values.kind === undefined || kind === values.kind);
  const shown = values.last === undefined ? wanted : wanted.slice(Math.max(0, wanted.length - Number(values.last)));
  const exporter = await loadExport();
  if (values.json) io.output.write(shown.map((entry) => `${JSON.stringify(exporter.asWritten(entry))}\n`).join(""));
  else io.output.write(table(shown, standing(log.log), exporter.timeOf, { width: widthFor(io), paint: paintFor(io) }));
  return exit.done;
}

function table(
  entries: readonly Entry[],
  stands: ReadonlySet<string>,
  timeOf: Exporter["timeOf"],
  { width, paint }: { readonly width: number; readonly paint: Paint },
): string {
  if (entries.length === 0) return "There is nothing.\n";
  const longest = Math.max(...entries.map(({ kind }) => columnsOf(visible(kind))));
  return entries
    .map((entry) => {
      const beginning = `${entry.id.slice(0, 8)}  ${dayToDate(dayOf(entry))} ${timeOf(entry)}  ${visible(entry.kind).padEnd(longest)}`;
      const isBack = !stands.has(entry.id);
      const text = `${isBack ? "(taken back) " : ""}${visible(JSON.stringify(entry.body))}`;
      const room = Math.max(width - columnsOf(beginning) - 2, 12);
      return `${isBack ? paint(beginning, "dim") : beginning}  ${paint(fitted(text, room), "dim")}\n`;
    })
    .join("");
}

function fitted(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let kept = "";
  for (const { shown } of linesOf(text.replaceAll(" ", "\u00A0"), width - 1)[0] ?? []) kept += shown;
  return `${kept.replaceAll("\u00A0", " ").trimEnd()}…`;
}
