import { type ESTree, parseSync, Visitor } from "vite";

export interface Import {
  /** What is imported, without a `?query`; null when only running the program would tell. */
  readonly from: string | null;
  readonly line: number;
  /** Only where the file lies is asked for: `new URL(…, import.meta.url)`, or an import with `?url`. */
  readonly address: boolean;
}

export interface Scan {
  readonly imports: readonly Import[];
  /** Lines with `export * from` and with `export default`. */
  readonly exportsAll: readonly number[];
  readonly exportsDefault: readonly number[];
  readonly program: ESTree.Program;
  lineOf(offset: number): number;
}

/**
 * Everything that a file takes from another one: imports, re-exports, types, `import()` and `new URL(…, import.meta.url)`.
 * @throws when the text is no TypeScript: then nothing about it can be said.
 */
export function scan(path: string, text: string): Scan {
  const { program, errors } = parseSync(path, text, { lang: path.endsWith("x") ? "tsx" : "ts", astType: "ts", sourceType: "module" });
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  const imports: Import[] = [];
  const exportsAll: number[] = [];
  const exportsDefault: number[] = [];
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length;
  const add = (source: ESTree.Expression | ESTree.StringLiteral, start: number, isUrl = false) => {
    const [from = null, query] = source.type === "Literal" && typeof source.value === "string" ? source.value.split("?") : [];
    imports.push({ from, line: lineOf(start), address: isUrl || query === "url" });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.start),
    ExportNamedDeclaration: (node) => node.source !== null && add(node.source, node.start),
    ExportAllDeclaration(node) {
      exportsAll.push(lineOf(node.start));
      add(node.source, node.start);
    },
    ExportDefaultDeclaration: (node) => exportsDefault.push(lineOf(node.start)),
    ImportExpression: (node) => add(node.source, node.start),
    TSImportType: (node) => add(node.source, node.start),
    TSExternalModuleReference: (node) => add(node.expression, node.start),
    NewExpression(node) {
      const [first] = node.arguments;
      const isUrl = node.callee.type === "Identifier" && node.callee.name === "URL";
      if (isUrl && first?.type === "Literal" && node.arguments[1]?.type === "MemberExpression") add(first, node.start, true);
    },
  }).visit(program);
  return { imports, exportsAll, exportsDefault, program, lineOf };
}
