/** What the commands that look at a log share: their options, the document, and whether it is shown or given as JSON. */
import { type Library, loadGuide } from "#formula";
import { type Command, exit, type Io, WrongUsage } from "../command.ts";
import { momentFrom, parsedOptions } from "../options.ts";
import { type Paint, paintFor, widthFor } from "../terminal/style.ts";
import { documentOf, type SituationDocument } from "./document.ts";
import type { ReadLog } from "./lines.ts";
import { momentOf, opened, placeFrom, placeHelp, placeOptions } from "./opened.ts";

export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

interface Look {
  readonly name: string;
  readonly summary: string;
  /** What stands above the options. */
  readonly about: string;
  /** Which parts of the document `--json` gives. */
  readonly parts: readonly (keyof SituationDocument)[];
  report(document: SituationDocument, page: Page, around: ReadLog & { readonly library: Library; readonly whole: boolean }): string;
  /** Says that there is more behind `--all`. */
  readonly hasMore?: boolean;
}

export function lookCommand({ name, summary, about, parts, report, hasMore = false }: Look): Command {
  const help = `${about}

Usage: keel ${name} [--vault FILE | --log FILE] [--now TIME]${hasMore ? " [--all]" : ""} [--json]

${placeHelp}  --now TIME    the moment that is looked at, with its offset, like
                2026-11-23T22:10:00+01:00; else the clock of this machine
${hasMore ? "  --all         everything, and not what comes first alone\n" : ""}  --json        one line of JSON: the parts of what keel situation prints
                that this is about

Exit code: 0. 64 wrong usage, or a file that cannot be read; 65 a file that is
no log; 70 something broke; 77 a wrong passphrase. What is no entry is said on
standard error and left out.
`;
  return { name, summary, help, run: (args, io) => look(args, io) };

  async function look(args: readonly string[], io: Io): Promise<number> {
    const { values, positionals } = parsedOptions(args, {
      ...placeOptions,
      now: { type: "string" },
      json: { type: "boolean", default: false },
      ...(hasMore ? ({ all: { type: "boolean", default: false } } as const) : {}),
    });
    if (positionals.length > 0) throw new WrongUsage(`${name} takes options alone.`);
    const place = placeFrom(values, io);
    const given = values.now === undefined ? null : momentFrom("--now", values.now);
    const log = await opened(place, io);
    if (typeof log === "number") return log;
    const guide = await loadGuide();
    const { library } = guide;
    const document = documentOf(log, momentOf(given, io), guide);
    if (values.json) {
      const chosen = Object.fromEntries((["format", "now", ...parts] as const).map((part) => [part, document[part]]));
      io.output.write(`${JSON.stringify(chosen)}\n`);
    } else {
      const page = { width: widthFor(io), paint: paintFor(io) };
      io.output.write(report(document, page, { ...log, library, whole: values.all === true }));
    }
    return exit.done;
  }
}
