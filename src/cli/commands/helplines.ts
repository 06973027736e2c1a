import { parseArgs } from "node:util";
import { type Contact, contactsFor, countriesOf, helplines, type Purpose, purposes } from "#formula";
import { type Command, exit, type Io, WrongUsage } from "../command.ts";
import { widthFor } from "../terminal/style.ts";
import { paragraph } from "../terminal/wrap.ts";

const usualPurpose: Purpose = "suicide";

const help = `Who helps, by country. The list is on this machine; nothing is asked anywhere.

Usage: keel helplines [COUNTRY] [--for PURPOSE]

  COUNTRY        two letters, like GB; without it: which countries are listed
  --for PURPOSE  ${purposes.slice(0, 3).join(", ")},
                 ${purposes.slice(3).join(", ")} (else ${usualPurpose})
`;

export const helplinesCommand: Command = {
  name: "helplines",
  summary: "says who helps, by country",
  help,
  async run(args, io) {
    const { country, purpose } = optionsFrom(args);
    io.output.write(country === null ? listed(io) : contactsIn(country, purpose, io));
    return exit.done;
  },
};

const words: Readonly<Record<Purpose, string>> = {
  emergency: "emergency number",
  suicide: "crisis line",
  general: "somebody to talk to",
  "domestic-abuse": "domestic abuse helpline",
  child: "child helpline",
  "own-behaviour": "help for people who are worried about their own behaviour",
};

/** F90: at most three first; where a country lacks the purpose it says what stands in; where a country is not listed it never guesses. */
function contactsIn(country: string, purpose: Purpose, io: Io): string {
  const width = widthFor(io);
  const { listed: isListed, shown, first, more } = contactsFor(helplines, country, purpose);
  if (!isListed) {
    return paragraph(
      `${country} is not in the list. Call your local emergency number, or search for: ${words[purpose]}, and your country.`,
      width,
    );
  }
  const standIn = shown === purpose ? "" : `${paragraph(`No ${words[purpose]} is known there. This is: ${words[shown]}.`, width)}\n`;
  const rest = more.length === 0 ? "" : `\nMore\n${more.map((contact) => contactLine(contact, width)).join("")}`;
  return `${standIn}${first.map((contact) => contactLine(contact, width)).join("")}${rest}`;
}

function contactLine({ by, number, line }: Contact, width: number): string {
  const how = by === "phone" ? number : by === "text" ? `text ${number}` : number;
  const about = [line.name, line.hours, line.verified ? `as of ${line.asOf}` : "not confirmed"].filter((part) => part !== undefined);
  return paragraph(about.join(" · "), width, " ".repeat(24), how.length > 22 ? `${how}\n${" ".repeat(24)}` : how.padEnd(24));
}

function listed(io: Io): string {
  return paragraph(`Listed: ${countriesOf(helplines).join(" ")}`, widthFor(io), "        ", "");
}

function optionsFrom(args: readonly string[]): { country: string | null; purpose: Purpose } {
  const { values, positionals } = parsed(args);
  const purpose = purposes.find((each) => each === values.for);
  if (purpose === undefined) throw new WrongUsage(`--for takes one of: ${purposes.join(", ")}.`);
  const [country = null, ...others] = positionals.map((each) => each.toUpperCase());
  if (others.length > 0 || (country !== null && !/^[A-Z]{2}$/.test(country))) throw new WrongUsage("COUNTRY is two letters, like GB.");
  return { country, purpose };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { for: { type: "string", default: usualPurpose } } });
  } catch {
    throw new WrongUsage("helplines takes COUNTRY and --for PURPOSE.");
  }
}
