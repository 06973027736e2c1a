import { type ESTree, Visitor } from "vite";

export interface Touch {
  readonly what: string;
  readonly offset: number;
}

/** Names that reach out of the program, or hide such a name. */
const outside = new Set(
  `fetch process performance console setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame globalThis window self
  document navigator location localStorage sessionStorage indexedDB caches XMLHttpRequest WebSocket EventSource BroadcastChannel Worker
  require module eval Function Deno Bun`.split(/\s+/),
);
/** Methods whose answer depends on the machine's language when they are called with fewer arguments than this. */
const needsLocale: Readonly<Record<string, number>> = {
  toLocaleString: 1,
  toLocaleDateString: 1,
  toLocaleTimeString: 1,
  toLocaleLowerCase: 1,
  toLocaleUpperCase: 1,
  localeCompare: 2,
};
/** Methods of Date that answer in the machine's time zone. */
const localTime = /^(?:get|set)(?:Hours|Minutes|Seconds|Milliseconds|Day|Date|Month|FullYear)$|^getTimezoneOffset$|^to(?:Date|Time)String$/;
/** What ECMAScript and `src/globals.d.ts` give that must not be used, and the members of it that may. */
const ecmaScript: Readonly<Record<string, string>> = {
  Date: "a clock (Date)",
  Math: "chance (Math.random)",
  crypto: "random bytes or cryptography (crypto)",
};
const harmlessMember: Readonly<Record<string, RegExp>> = { Date: /^(?:UTC|parse)$/, Math: /^(?!random$)./, crypto: /^subtle$/ };

/**
 * Where a file of a pure room touches a clock, chance, the machine's language or time zone, or the outside.
 * The compiler refuses most of it (`tsconfig.pure.json`); this also sees what ECMAScript itself gives.
 * @param allowed names that `src/globals.d.ts` gives to this room (`crypto` in the vault)
 */
export function impureTouches(program: ESTree.Program, allowed: readonly string[] = []): readonly Touch[] {
  const touches: Touch[] = [];
  const names: ESTree.Node[] = [];
  const declared = new Set<string>();
  /** Names that stand for no variable (keys, types), or for one in a harmless use: by where they begin. */
  const harmless = new Set<number>();
  const say = (what: string, offset: number) => touches.push({ what, offset });
  const declare = (pattern: unknown) => namesIn(pattern).forEach((name) => declared.add(name));
  const declareAll = (node: { params: readonly unknown[] }) => node.params.forEach(declare);
  const key = (node: { computed?: boolean; key: ESTree.Node }) => !node.computed && harmless.add(node.key.start);
  const language = (callee: ESTree.Expression, [first]: readonly ESTree.Argument[], start: number) => {
    if (isIntl(callee) && !namesLocale(first)) say("the machine's language", start);
  };
  new Visitor({
    VariableDeclarator: (node) => declare(node.id),
    FunctionDeclaration(node) {
      declare(node.id);
      declareAll(node);
    },
    FunctionExpression: declareAll,
    ArrowFunctionExpression: declareAll,
    TSFunctionType: declareAll,
    TSMethodSignature(node) {
      declareAll(node);
      key(node);
    },
    CatchClause: (node) => declare(node.param),
    ImportSpecifier(node) {
      harmless.add(node.imported.start);
      declare(node.local);
    },
    TSTypeReference: (node) => harmless.add(node.typeName.start),
    TSNamedTupleMember: (node) => harmless.add(node.label.start),
    TSPropertySignature: key,
    PropertyDefinition: key,
    MethodDefinition: key,
    Property: (node) => !node.shorthand && key(node),
    MemberExpression(node) {
      if (!node.computed) harmless.add(node.property.start);
      if (node.object.type !== "Identifier") return;
      const { name, start } = node.object;
      if (harmlessMember[name]?.test(memberName(node) ?? "") && (name !== "crypto" || allowed.includes(name))) harmless.add(start);
    },
    NewExpression({ callee, arguments: given, start }) {
      if (callee.type === "Identifier" && callee.name === "Date" && given.length > 0) harmless.add(callee.start);
      language(callee, given, start);
    },
    CallExpression({ callee, arguments: given, start }) {
      language(callee, given, start);
      const member = callee.type === "MemberExpression" ? memberName(callee) : null;
      if (member === null) return;
      if (given.length < (needsLocale[member] ?? 0)) say("the machine's language", start);
      if (localTime.test(member)) say("the machine's time zone", start);
    },
    Identifier: (node) => names.push(node),
  }).visit(program);
  for (const node of names) {
    if (node.type !== "Identifier" || harmless.has(node.start) || declared.has(node.name)) continue;
    const what = ecmaScript[node.name] ?? (outside.has(node.name) ? node.name : null);
    if (what !== null) say(what, node.start);
  }
  return touches.sort((a, b) => a.offset - b.offset);
}

/** The names that a pattern binds: `{ a, b: [c = 1, ...d] }` binds a, c and d. */
function namesIn(pattern: unknown): readonly string[] {
  if (pattern === null || typeof pattern !== "object") return [];
  const node = pattern as Record<string, unknown>;
  switch (node.type) {
    case "Identifier":
      return [String(node.name)];
    case "ObjectPattern":
      return (node.properties as unknown[]).flatMap(namesIn);
    case "ArrayPattern":
      return (node.elements as unknown[]).flatMap(namesIn);
    case "Property":
      return namesIn(node.value);
    case "AssignmentPattern":
      return namesIn(node.left);
    case "RestElement":
      return namesIn(node.argument);
    default:
      return [];
  }
}

function memberName(node: ESTree.MemberExpression): string | null {
  if (!node.computed) return node.property.type === "Identifier" ? node.property.name : null;
  return node.property.type === "Literal" ? String(node.property.value) : null;
}

const isIntl = (callee: ESTree.Expression) =>
  callee.type === "MemberExpression" &&
  callee.object.type === "Identifier" &&
  callee.object.name === "Intl" &&
  memberName(callee) !== "getCanonicalLocales";

const namesLocale = (argument: ESTree.Argument | undefined) =>
  argument !== undefined && !(argument.type === "Identifier" && argument.name === "undefined");
