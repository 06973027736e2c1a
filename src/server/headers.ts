/** Headers for the paths that a pattern fits: `/*`, `/assets/*`, `/sw.js`. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a headers file as static hosts know it: a path at the start of a line, its headers indented below it, `#` for remarks.
 * @param text the whole file
 * @throws with the number of the line that is neither; a server with half of its headers must not start.
 */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const header = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line);
    const rule = rules.at(-1);
    if (header !== null && rule !== undefined) rule.headers.push([header[1] ?? "", header[2] ?? ""]);
    else if (/^\/\S*$/.test(line)) rules.push({ pattern: line, headers: [] });
    else throw new Error(`The headers file is wrong in line ${index + 1}.`);
  }
  return rules;
}

/**
 * The headers for one path. Several rules may fit; as on the hosts, values of one header from several rules stand in one line.
 * @param path begins with a slash, without a query
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!fits(pattern, path)) continue;
    for (const [name, value] of headers) found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
  }
  return Object.fromEntries(found);
}

/** A `*` stands for anything, slashes included. */
function fits(pattern: string, path: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return path === pattern;
  const last = rest.pop() ?? "";
  if (!path.startsWith(first) || path.length < first.length + last.length || !path.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const next = path.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return at <= path.length - last.length;
}
