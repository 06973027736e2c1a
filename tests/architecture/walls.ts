import { builtinModules } from "node:module";
import path from "node:path";
import { impureTouches } from "./globals.ts";
import { type Import, scan } from "./imports.ts";
import { type Row, rows, testPackages, toolPackages } from "./rooms.ts";

/** A file of `src/`: its path from the root of the checkout, with slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Manifest {
  readonly imports: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const builtin = new Set(builtinModules);

/** Every place where a file does what its row does not allow: `path:line what`. Nothing when all walls stand. */
export function brokenWalls(files: readonly SourceFile[], manifest: Manifest): readonly string[] {
  return files.filter(({ path: name }) => name !== "src/globals.d.ts").flatMap((file) => brokenWallsOf(file, manifest));
}

/** Every dependency that no row claims, and every one without an exact version. */
export function unclaimedPackages(manifest: Manifest): readonly string[] {
  const rooms = new Set(rows.flatMap((row) => row.packages));
  const tools = new Set([...rooms, ...toolPackages]);
  const claimed = (kind: "dependencies" | "devDependencies", by: ReadonlySet<string>) =>
    Object.entries(manifest[kind]).flatMap(([name, version]) => [
      ...(by.has(name) ? [] : [`${name} is in ${kind} and no row claims it`]),
      ...(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version) ? [] : [`${name} ${version} is no exact version`]),
    ]);
  const listed = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]);
  return [
    ...claimed("dependencies", rooms),
    ...claimed("devDependencies", tools),
    ...[...tools].filter((name) => !listed.has(name)).map((name) => `${name} is claimed and not in package.json`),
  ];
}

function brokenWallsOf(file: SourceFile, manifest: Manifest): readonly string[] {
  const row = rowOf(file.path);
  if (row === null) return [`${file.path}:1 lies in no room`];
  const isTest = /\.(?:long\.)?test\.tsx?$/.test(file.path);
  const { imports, exportsAll, exportsDefault, program, lineOf } = scan(file.path, file.text);
  const broken = imports.flatMap((found) => {
    const why = refusal(file.path, row, found, isTest, manifest);
    return why === null ? [] : [`${file.path}:${found.line} ${why}`];
  });
  broken.push(...exportsAll.map((line) => `${file.path}:${line} has export *`));
  broken.push(...exportsDefault.map((line) => `${file.path}:${line} has a default export`));
  if (row.globals === "pure" && !isTest) {
    const allowed = row.name === "vault" ? ["crypto"] : [];
    broken.push(...impureTouches(program, allowed).map(({ what, offset }) => `${file.path}:${lineOf(offset)} touches ${what}`));
  }
  return broken;
}

/** Why a file may not import something; null when it may. */
function refusal(file: string, row: Row, { from, address }: Import, isTest: boolean, manifest: Manifest): string | null {
  if (from === null) return "imports something that only running it would tell";
  if (from.startsWith(".")) {
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), from));
    if (!/\.\w+$/.test(from)) return `imports ${from} without its ending`;
    if (row.name.includes("/") && !isTest && !isPartOf(row, target)) return `imports ${from}, which lies outside ${row.name}`;
    // The address of a file of bytes is no code: who may know the room may ask for it.
    if (address && !/\.tsx?$/.test(from) && row.rooms.includes(`#${roomOf(target)}`)) return null;
    // A test may stand on what the tests of another room stand on.
    if (isTest && path.posix.basename(target) === "testing.ts" && row.rooms.includes(`#${roomOf(target)}`)) return null;
    // A test may ask the tool that makes what its room reads.
    if (isTest && target.startsWith("tools/")) return null;
    return roomOf(target) === roomOf(file) ? null : `imports ${from}, past the door of its room`;
  }
  if (from.startsWith("#")) {
    if (manifest.imports[from] === undefined) return `imports ${from}, which is no door`;
    if (isTest && doorOf(row) === from) return null;
    return row.rooms.includes(from) ? null : `imports ${from}, which ${row.name} may not know`;
  }
  const name = packageOf(from);
  if (from.startsWith("node:") || builtin.has(name)) {
    if (!from.startsWith("node:")) return `imports ${from} without node:`;
    return row.globals === "node" || isTest ? null : `imports ${from}, and ${row.name} has no Node`;
  }
  if (isTest && testPackages.includes(name)) return null;
  return row.packages.includes(name) ? null : `imports ${name}, which no row gives to ${row.name}`;
}

const rowOf = (file: string): Row | null =>
  rows.find((row) => row.name.includes("/") && isPartOf(row, file)) ?? rows.find((row) => row.name === roomOf(file)) ?? null;

const isPartOf = ({ name }: Row, file: string) => file === `src/${name}.ts` || file.startsWith(`src/${name}/`);

/** The room a path lies in: the folder below `src`. Null outside it. */
const roomOf = (file: string): string | null => /^src\/([\w-]+)\//.exec(file)?.[1] ?? null;

const doorOf = (row: Row) => `#${row.name}`;

const packageOf = (from: string) => from.split("/", from.startsWith("@") ? 2 : 1).join("/");
