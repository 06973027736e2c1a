import { countriesOf, type Helpline, helplines } from "../../src/formula/index.ts";
import { cell, page } from "./page.ts";

const nameOf = new Intl.DisplayNames("en", { type: "region" });

/** Every help line, by country. */
export function helplinesPage(): string {
  const confirmed = helplines.filter(({ verified }) => verified).length;
  const lead =
    `${helplines.length} lines in ${countriesOf(helplines).length} countries, from [helplines.json](../../src/formula/library/helplines.json). ` +
    `${confirmed} were seen in a source; its date stands in the last column. The others are marked "not confirmed". Numbers are written as they are dialled inside the country.`;
  const parts = countriesOf(helplines).map((country) => {
    const rows = helplines.filter((line) => line.country === country).map(row);
    return `## ${country} ${nameOf.of(country)}\n\n| for | who | how | when | as of |\n|---|---|---|---|---|\n${rows.join("")}`;
  });
  return page("Help lines", lead, parts);
}

function row({ purpose, name, phone, sms, url, hours, verified, asOf }: Helpline): string {
  const how = [phone, sms === undefined ? undefined : `text ${sms}`, url?.replace(/^https?:\/\//, "")].filter((part) => part !== undefined);
  const cells = [purpose, name, how.join(" · "), hours ?? "", verified ? asOf : "not confirmed"];
  return `| ${cells.map(cell).join(" | ")} |\n`;
}
