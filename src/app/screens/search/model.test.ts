import { describe, expect, it } from "vitest";
import { type KindName, kinds, loadGuide, openLog } from "#formula";
import { entriesOf, type Happening, logOf } from "../../../formula/testing.ts";
import { aroundOf } from "../../worker/around.ts";
import { places, wordsOf } from "./kinds.ts";
import { type Given, view } from "./model.ts";

const guide = await loadGuide();
const search = (happenings: readonly Happening[], find: string, more: Partial<Given> = {}) => {
  const { log, moment } = logOf(10, happenings);
  return view(aroundOf(log, moment, guide), { find, sort: null, most: 50, ...more });
};
const own = (happenings: readonly Happening[], find: string) => search(happenings, find).hits.filter(({ sort }) => sort !== "text");

interface Shape {
  readonly wrapped?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly options?: readonly Shape[];
  readonly item?: Shape;
}
const letter = kinds.letter.schema as unknown as Shape;
const received = kinds.received.schema as unknown as Shape;
const someWords = letter.entries?.text;
const words = received.entries?.text?.wrapped;
/** Whether a form holds words of the person's own somewhere. */
const holdsWords = (shape: Shape | undefined): boolean =>
  shape !== undefined &&
  (shape === words ||
    shape === someWords ||
    holdsWords(shape.wrapped) ||
    holdsWords(shape.item) ||
    Object.values(shape.entries ?? {}).some(holdsWords) ||
    (shape.options ?? []).some(holdsWords));

describe("what is searched", () => {
  it("knows the words of every kind of entry that has a place for them, as the forms of the entries say", () => {
    expect(words).toBeDefined();
    expect(someWords).toBeDefined();
    const withWords = Object.values(kinds).filter(({ schema }) => holdsWords(schema as unknown as Shape));
    const known = Object.entries(places).flatMap(([name, place]) => (place === null ? [] : [name]));
    expect([...known].sort()).toEqual(withWords.map(({ name }) => name as string).sort());
  });

  it("takes all fields of an entry, lists too, and no names that the app gave", () => {
    expect(wordsOf("goal", { area: "play", text: "The shelf", until: "2026-05-01", steps: ["Buy boards", "Plane"], state: "on" })).toBe(
      "The shelf · Buy boards · Plane",
    );
    expect(wordsOf("urge-after", { of: "x", ended: "ridden-out", helped: ["four-surfaces", "write", "Tea on the balcony"] })).toBe(
      "Tea on the balcony",
    );
    expect(wordsOf("contact", { way: "text", note: "asked", place: "Bus", feeling: "low", trigger: "rain" })).toBe(
      "asked · Bus · low · rain",
    );
    expect(wordsOf("setting", { name: "quiet", value: true })).toBe("");
    expect(wordsOf("tip" satisfies KindName, { tip: "t" })).toBe("");
  });

  it("finds each kind under its name, newest first, with the page that it belongs to", () => {
    const happenings: Happening[] = [
      [1, "journal", { prompt: "day", text: "The café was shut." }],
      [2, "letter", { text: "I walked past our CAFE." }],
      [3, "act", { text: "Left the cafe early", worth: "kept" }],
      [4, "check-in", { line: "coffee only" }],
    ];
    const hits = own(happenings, "café");
    expect(hits.map(({ sort }) => sort)).toEqual(["act", "letter", "journal"]);
    expect(hits.map(({ to }) => to.replace(/[\da-f-]{36}/, "ID"))).toEqual(["respect", "journal/letters/ID", "journal/ID"]);
    expect(hits[2]?.pieces).toEqual([
      { text: "The ", hit: false },
      { text: "café", hit: true },
      { text: " was shut.", hit: false },
    ]);
  });

  it("wants every word, and can be held to one kind", () => {
    const happenings: Happening[] = [
      [1, "journal", { prompt: "free", text: "rain and bread" }],
      [2, "letter", { text: "bread alone" }],
    ];
    expect(own(happenings, "bread rain").map(({ sort }) => sort)).toEqual(["journal"]);
    const held = search(happenings, "bread", { sort: "letter" });
    expect(held.hits.map(({ sort }) => sort)).toEqual(["letter"]);
    expect(held.total).toBe(1);
    expect(held.sorts.filter(({ name }) => name !== "text").map(({ name, count }) => [name, count])).toEqual([
      ["letter", 1],
      ["journal", 1],
    ]);
  });

  it("leaves out what was taken back or put in other words, and finds what is filed elsewhere once", () => {
    const [first] = entriesOf([[1, "journal", { prompt: "free", text: "old tram" }]]);
    expect(
      own(
        [
          [1, "journal", { prompt: "free", text: "old tram" }],
          [1, "journal", { prompt: "free", text: "new train", replaces: first?.id }],
        ],
        "tram",
      ),
    ).toEqual([]);
    const seen = own(
      [[2, "sign", { sign: "changes-shown", what: "A tram ticket", learned: "looking", explanations: ["habit", "chance"] }]],
      "tram",
    );
    expect(seen.map(({ sort, to }) => [sort, to])).toEqual([["sign", "signs"]]);
  });

  it("finds cards, notes and help texts after the entries", () => {
    const hits = search([[1, "letter", { text: "birthday" }]], "birthday").hits;
    expect(hits[0]?.sort).toBe("letter");
    const texts = hits.filter(({ sort }) => sort === "text");
    expect(texts.map(({ to }) => to)).toContain("cards/their-birthday");
    expect(texts.every(({ title }) => title !== null)).toBe(true);
  });

  it("F4 finds no card that is a way to the ex while ways are closed", () => {
    const open: readonly Happening[] = [
      [0, "safety", { question: "no-contact", answer: "no" }],
      [0, "safety", { question: "afraid", answer: "no" }],
      [0, "safety", { question: "adult", answer: "yes" }],
    ];
    const found = (happenings: readonly Happening[]) => search(happenings, "agree").hits.map(({ to }) => to);
    expect(found(open)).toContain("cards/agree-what-good-ones-share");
    expect(found([...open, [1, "mode", { mode: "order", because: "settings" }]])).not.toContain("cards/agree-what-good-ones-share");
    expect(found([])).not.toContain("cards/agree-what-good-ones-share");
  });

  it("asks nothing of an empty field, and shows so many and no more", () => {
    expect(search([[1, "letter", { text: "a" }]], "  ")).toEqual({ asked: false, hits: [], total: 0, sorts: [] });
    const many: Happening[] = Array.from({ length: 60 }, (_, n) => [1, "letter", { text: `sea ${n}` }]);
    const found = search(many, "sea", { sort: "letter" });
    expect([found.hits.length, found.total]).toEqual([50, 60]);
  });

  it("reads each of 20,000 entries once, however often something is sought", () => {
    const many = entriesOf(
      Array.from({ length: 20_000 }, (_, n): Happening => [n % 9, "letter", { text: `An evening by the séa, number ${n}.` }]),
    );
    const { moment } = logOf(10, []);
    const log = openLog(many);
    let reads = 0;
    const entry = (id: string) => {
      reads++;
      return log.entry(id);
    };
    const around = { ...aroundOf(log, moment, guide), entry };
    const total = (find: string) => view(around, { find, sort: "letter", most: 50 }).total;
    expect(total("sea number 1999")).toBe(12);
    expect(reads).toBe(20_000);
    expect(total("sea")).toBe(20_000);
    expect(reads).toBe(20_000);
  });
});
