/** A generated page: it says so, so that nobody mends it by hand. */
export function page(title: string, lead: string, parts: readonly string[]): string {
  return `<!-- Written by npm run docs. Changes by hand are lost. -->\n\n# ${title}\n\n${lead}\n\n${parts.join("\n")}`;
}

/** A text as it stands in a table. */
export function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replace(/\s+/g, " ").trim();
}
