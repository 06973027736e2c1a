import { type ESTree, parseSync, Visitor } from "vite";

/** A test as its file writes it: a row for each of its cases would need it to run. */
export interface TestTitle {
  readonly file: string;
  /** Up to the first part that is filled in. */
  readonly title: string;
  /** Sentences that it proves: F25, S5, R37. Those of the group around it, where its own title begins with none. */
  readonly numbers: readonly string[];
}

/**
 * The tests of a file, from its text: `it`, `test`, and what hangs on them (`it.each(…)`). What is skipped proves nothing and is left out.
 * @throws when the text is no TypeScript
 */
export function testTitles(file: string, text: string): readonly TestTitle[] {
  const { program, errors } = parseSync(file, text, { lang: file.endsWith("x") ? "tsx" : "ts", sourceType: "module" });
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const calls: { group: boolean; skipped: boolean; title: string; start: number; end: number }[] = [];
  new Visitor({
    CallExpression({ callee, arguments: [first], start, end }) {
      const names = namesOf(callee);
      const title = first === undefined ? null : textOf(first);
      if (title === null || !["describe", "it", "test"].includes(names[0] ?? "") || names.some((name) => noTest.has(name))) return;
      calls.push({ group: names.includes("describe"), skipped: names.some((name) => left.has(name)), title, start, end });
    },
  }).visit(program);
  const around = (start: number) => calls.filter((call) => call.group && call.start < start && start < call.end);
  return calls
    .filter(({ group, skipped, start }) => !group && !skipped && !around(start).some((one) => one.skipped))
    .map(({ title, start }) => {
      const groups = around(start).map((group) => numbersOf(group.title));
      const own = numbersOf(title);
      return { file, title, numbers: own.length > 0 ? own : (groups.findLast((numbers) => numbers.length > 0) ?? []) };
    });
}

/** The numbers with which a title begins: "F50-F52 R38 no number" has F50, F51, F52 and R38. */
export function numbersOf(title: string): readonly string[] {
  const found: string[] = [];
  for (const word of title.split(/[\s,:]+/)) {
    const [, letter = "", from = "", , to] = /^([FRS])(\d+)[a-z]?(-[FRS]?(\d+))?$/.exec(word) ?? [];
    if (letter === "") break;
    for (let number = Number(from); number <= Number(to ?? from); number++) found.push(letter + number);
  }
  return found;
}

const left = new Set(["skip", "todo", "fixme", "skipIf"]);
const noTest = new Set(["step", "use", "extend", "slow", "fail", "beforeEach", "afterEach", "beforeAll", "afterAll"]);

/** `it.each(cases)` → it, each. */
function namesOf(callee: ESTree.Expression | ESTree.Super): readonly string[] {
  if (callee.type === "Identifier") return [callee.name];
  if (callee.type === "CallExpression") return namesOf(callee.callee);
  if (callee.type === "TaggedTemplateExpression") return namesOf(callee.tag);
  if (callee.type === "MemberExpression" && !callee.computed && callee.property.type === "Identifier")
    return [...namesOf(callee.object), callee.property.name];
  return [];
}

function textOf(argument: ESTree.Argument): string | null {
  if (argument.type === "Literal") return typeof argument.value === "string" ? argument.value : null;
  return argument.type === "TemplateLiteral" ? (argument.quasis[0]?.value.raw ?? "") : null;
}
