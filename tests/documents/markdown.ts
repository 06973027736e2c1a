/** Where links and pictures of a page point, as written. */
export function linksOf(text: string): readonly string[] {
  return [...withoutCode(text).matchAll(/\]\(([^()\s]+)\)/g)].map((found) => found[1] ?? "");
}

/** The names under which the headings of a page can be linked to. */
export function anchorsOf(text: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...withoutBlocks(text).matchAll(/^#{1,6} (.+)$/gm)].map((found) => {
    const name = (found[1] ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-");
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times === 0 ? name : `${name}-${times}`;
  });
}

/** Folders at the root whose files a page may name. */
const root = /^(?:\.\/)?(?:src|docs|tests|tools|bench|public|dist|reports|node_modules|\.ci)\//;
const file = /^[\w.-]+\.(?:md|json|toml|html)$/;
/** A name with a part to be filled in, or many at once. */
const pattern = /[*<>{}…?]|\bNAME\b|\bPART\b|\bFILE\b|^x\.test\.ts$/;

/** Files and folders that stand in `code`. */
export function namedPathsOf(text: string): readonly string[] {
  return [...withoutBlocks(text).matchAll(/`([^`\s]+)`/g)]
    .map((found) => found[1] ?? "")
    .filter((name) => (root.test(name) || file.test(name)) && !pattern.test(name));
}

/** Scripts that a page tells people to run: `npm run x`, and those that need no `run`. */
export function namedScriptsOf(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm (?:run ([a-z][\w:-]*)|(test|start|ci|install)\b)/g)].map((found) =>
    (found[1] ?? found[2] ?? "").replace(/[:-]$/, ""),
  );
}

/** Numbers of sentences (`**V12**`) that a page gives to more than one. */
export function doubledNumbersOf(text: string): readonly string[] {
  const numbers = [...withoutBlocks(text).matchAll(/\*\*([A-Z]\d+)\*\*/g)].map((found) => found[1] ?? "");
  return [...new Set(numbers.filter((number, index) => numbers.indexOf(number) < index))];
}

const withoutBlocks = (text: string) => text.replace(/^```.*?^```/gms, "").replace(/^ {4}.*$/gm, "");
const withoutCode = (text: string) => withoutBlocks(text).replace(/`[^`\n]*`/g, "");
