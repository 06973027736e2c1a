import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft, Reading } from "#check";
import type { Output } from "../command.ts";
import { answerLines } from "./jsonl.ts";

/** A reading that says which draft it was made of. */
const read = (draft: Draft): Reading => ({
  state: "read",
  language: "english",
  truncated: false,
  wordsVerdict: "wait",
  verdict: "stop",
  reason: `${draft.context}/${draft.theirs}/${draft.text}`,
  labels: ["pleads"],
  findings: [
    {
      label: "pleads",
      start: 0,
      end: draft.text.length,
      source: draft.context,
      confidence: 1,
      name: "Begs",
      why: draft.theirs ?? "",
      instead: "i",
      reference: "M1",
    },
  ],
  good: [],
  tips: [],
  simpler: null,
  help: null,
  signals: [],
});

async function* parts(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (let turn = 0; from < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? bytes.length;
    yield bytes.subarray(from, from + size);
    from += size;
  }
}

async function answers(text: string | Uint8Array, sizes: readonly number[] = [], slow = false) {
  let written = "";
  let owed = 0;
  const output: Output = {
    write(more) {
      if (owed > 0) throw new Error("written while the reader was still busy");
      written += more;
      if (slow) owed += 1;
      return !slow;
    },
    async drained() {
      await new Promise((resolve) => setImmediate(resolve));
      owed = 0;
    },
    isTerminal: false,
    columns: 80,
  };
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const count = await answerLines(parts(bytes, sizes), output, "no-contact", read);
  return { ...count, written, lines: written === "" ? [] : written.replace(/\n$/, "").split("\n") };
}

describe("keel check --jsonl", () => {
  it("answers a line with the fields of the issue, and no others", async () => {
    const { lines, bad } = await answers('{"id":"a-1","context":"reply","theirs":"hey","text":"please"}\n');
    expect(bad).toBe(0);
    expect(lines).toEqual([
      '{"id":"a-1","wordsVerdict":"wait","verdict":"stop","labels":["pleads"],"findings":' +
        '[{"label":"pleads","start":0,"end":6,"source":"reply","confidence":1,"why":"hey","instead":"i"}]}',
    ]);
  });

  it("takes a line without id, context or theirs, with other fields, with \\r, and without an end", async () => {
    const { lines, bad } = await answers('{"text":"a"}\r\n{"id":7,"text":"b","labels":["x"],"context":null,"theirs":null}');
    expect(bad).toBe(0);
    expect(lines.map((line) => JSON.parse(line)).map(({ id, findings }) => [id, findings[0].source])).toEqual([
      [null, "no-contact"],
      [7, "no-contact"],
    ]);
  });

  it.each([
    ["", null, /not JSON/],
    ["please come back", null, /not JSON/],
    ['{"id":"a"', null, /not JSON/],
    ["null", null, /no object/],
    ["[]", null, /no object/],
    ['"text"', null, /no object/],
    ['{"id":"a"}', "a", /text is missing/],
    ['{"id":"a","text":5}', "a", /text is missing/],
    ['{"id":3,"text":"t","context":"love"}', 3, /context is none of agree/],
    ['{"id":3,"text":"t","context":7}', 3, /context is none of/],
    ['{"id":"a","text":"t","theirs":[]}', "a", /theirs/],
    ['{"id":{},"text":"t"}', null, /id is neither/],
  ])("answers the bad line %s with its id and an error, and goes on", async (line, id, error) => {
    const { lines, bad } = await answers(`{"id":"before","text":"x"}\n${line}\n{"id":"after","text":"y"}\n`);
    const [before, answer, after] = lines.map((each) => JSON.parse(each));
    expect([before.id, after.id, bad]).toEqual(["before", "after", 1]);
    expect(answer).toEqual({ id, error: expect.stringMatching(error) });
  });

  it("says nothing of what stands in a bad line", async () => {
    const { written } = await answers('{"id":1,"text":"t","context":"secret"}\nsecret\n{"text":{"secret":1}}\n');
    expect(written).not.toContain("secret");
  });

  it("answers a line that is not UTF-8", async () => {
    const { lines } = await answers(Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff]), Buffer.from('"}\n{"text":"x"}\n')]));
    expect(lines.map((line) => "error" in JSON.parse(line))).toEqual([true, false]);
  });

  it("answers a line that is too long to keep, and the next one", async () => {
    const long = `{"text":"${"a".repeat(17 * 1024 * 1024)}"}\n`;
    const { lines, bad } = await answers(`${long}{"id":"next","text":"x"}\n`, [1024 * 1024]);
    expect([lines.length, bad]).toEqual([2, 1]);
    expect(JSON.parse(lines[0] ?? "")).toEqual({ id: null, error: "the line is too long" });
    expect(JSON.parse(lines[1] ?? "").id).toBe("next");
  });

  it("waits for a slow reader", async () => {
    const input = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, text: "please ".repeat(20) })).join("\n");
    const { lines } = await answers(input, [1000], true);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(Array.from({ length: 3000 }, (_, id) => id));
  });

  it("gives the same answers, in order, however the stream is cut", async () => {
    const line = fc.oneof(
      fc.record({ id: fc.integer(), text: fc.string({ unit: "binary" }) }).map((value) => JSON.stringify(value)),
      fc.string().map((text) => text.replaceAll("\n", " ")),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        fc.boolean(),
        async (all, sizes, slow) => {
          const input = all.map((each) => `${each}\n`).join("");
          const whole = await answers(input);
          expect(whole.lines.length).toBe(all.length);
          expect((await answers(input, sizes, slow)).written).toBe(whole.written);
        },
      ),
    );
  });
});
