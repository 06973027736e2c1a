import { expect, it } from "vitest";
import { acrossVaults, statements } from "./statements.ts";

/** Bodies, ids and states as far as a text depends on them. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  moveHead: ["a", { head: 1, chain: new Uint8Array(32), bytes: 1 }, false],
  insertEntries: ["a", [1, 2, 3].map((seq) => ({ seq, id: "b", kind: 0, body: new Uint8Array(1) }))],
  insertErasures: ["a", ["b", "c"]],
};
const texts = (all: object) =>
  Object.entries(all).map(([name, make]: [string, (...args: unknown[]) => { text: string }]) => [
    name,
    make(...(given[name] ?? ["aa", "bb", "cc", "dd", "ee"]))
      .text.replace(/\s+/g, " ")
      .trim(),
  ]) as [string, string][];

it.each(texts(statements))("Y1 %s names the one vault, door, box or bucket that it is about", (_, text) => {
  const [, columns, values] = /^insert into \w+ \(([^)]*)\) values (.*)$/.exec(text) ?? [];
  const named = /(?:^|[ .(])(?:vault_id|door_id|box_id|bucket) = \$1(?![0-9])/;
  if (columns === undefined || values === undefined) expect(text).toMatch(named);
  else {
    expect(columns).toMatch(/^(?:vault_id|door_id|box_id|bucket)\b/);
    for (const row of values.replace(/ on conflict.*$/, "").split("), (")) expect(row).toMatch(/^\(?\$1,/);
  }
});

it.each([...texts(statements), ...texts(acrossVaults)])("Y1 %s inserts nothing that it selects, and asks no clock", (_, text) => {
  expect(text).not.toMatch(/insert[^;]*\bselect\b/);
  expect(text).not.toMatch(/\b(?:now|current_\w+|random|nextval|notify|listen)\b/);
});

it.each(texts(acrossVaults))("Y1 %s locks nothing", (_, text) => {
  expect(text).not.toMatch(/for (?:update|share)/);
});

it("Y31 a name stands for one text", () => {
  const row = { seq: 1, id: "b", kind: 0, body: new Uint8Array(1) } as const;
  const made = [1, 2, 16, 17, 100, 250, 500].map((count) => statements.insertEntries("a", Array<typeof row>(count).fill(row)));
  expect(made.map(({ name }) => name)).toEqual(["insert-1", "insert-2", "insert-16", undefined, "insert-100", undefined, "insert-500"]);
});
