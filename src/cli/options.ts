import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Moment } from "#formula";
import { WrongUsage } from "./command.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads options and the arguments between them.
 * @throws WrongUsage that names the option, never its value
 */
export function parsedOptions<const Given extends Options>(args: readonly string[], options: Given) {
  if ("passphrase-fd" in options) refuseSecrets(args);
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const [, option] = /'(-[\w-]+)/.exec(error instanceof Error ? error.message : "") ?? [];
    throw new WrongUsage(option === undefined ? "These options do not go together." : `${option} is no option, or its value is missing.`);
  }
}

/**
 * A point in time at a place, like 2026-11-23T22:10:00+01:00: the offset is part of it, since the day is the one on the wall there.
 * @throws WrongUsage
 */
export function momentFrom(option: string, given: string): Moment {
  const [, day = "", hour = "", minute = "", second = "0", part = "", zone = ""] = form.exec(given) ?? [];
  const offset = zone === "Z" ? 0 : minutesOf(zone);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const isDay = day !== "" && !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  const isTime = Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 59;
  if (!isDay || !isTime || offset === null) {
    throw new WrongUsage(`${option} takes a time with its offset, like 2026-11-23T22:10:00+01:00.`);
  }
  const time = ((Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000;
  return { at: midnight + time + Number(part.slice(0, 3).padEnd(3, "0")), offset };
}

const form = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)$/;
/** The most that an entry's offset may be. */
const mostOffset = 18 * 60;

function minutesOf(zone: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  if (sign === undefined || Number(minutes) > 59) return null;
  const offset = Number(hours) * 60 + Number(minutes);
  return offset > mostOffset ? null : sign === "-" ? -offset : offset;
}

/** @throws WrongUsage for options under which people expect to write a passphrase down */
function refuseSecrets(args: readonly string[]): void {
  if (args.some((arg) => /^(?:--(?:new-)?(?:passphrase|password|pass)(?:=|$)|--(?:words|new-words)=)/.test(arg)))
    throw new WrongUsage(
      "A passphrase is never an argument: others on this machine can read arguments. It is asked for, or read with --passphrase-fd N or from KEEL_PASSPHRASE.",
    );
}
