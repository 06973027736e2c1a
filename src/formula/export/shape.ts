/** What a kind's schema tells about its body, walked beside the body itself: which parts are words that somebody wrote freely. */
import { kindOf } from "../decode.ts";
import { someWords, words } from "../kind.ts";

/** As far as kinds use the schema library. */
export interface Shape {
  readonly type: string;
  readonly wrapped?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly options?: readonly Shape[];
  readonly item?: Shape;
  readonly key?: string | Shape;
  readonly value?: Shape;
  readonly literal?: unknown;
}

/** The shape of a kind's body; null for a kind that is not known. */
export function shapeOf(kind: string): Shape | null {
  return (kindOf(kind)?.schema as unknown as Shape | undefined) ?? null;
}

export function isWords(shape: Shape): boolean {
  return shape === (words as unknown) || shape === (someWords as unknown);
}

/** The shape that a value has, where there are several to choose from; optional ones laid open. */
export function chosen(shape: Shape, value: unknown): Shape {
  if (shape.wrapped !== undefined) return chosen(shape.wrapped, value);
  if (shape.type === "variant") {
    const key = shape.key as string;
    const named = (value as Record<string, unknown>)[key];
    return shape.options?.find(({ entries }) => entries?.[key]?.literal === named) ?? shape;
  }
  // Of several only one takes free words, and every text that it does not take is a name from a list.
  if (shape.type === "union" && typeof value === "string") return shape.options?.find(isWords) ?? shape;
  return shape;
}

/** The value with its free words changed; everything else is the same. */
export function withWords(given: Shape, value: unknown, change: (text: string) => string): unknown {
  if (value === null || value === undefined) return value;
  const shape = chosen(given, value);
  if (isWords(shape)) return typeof value === "string" ? change(value) : value;
  const { item, entries, value: each } = shape;
  if (Array.isArray(value)) return item === undefined ? value : value.map((one) => withWords(item, one, change));
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const own = entries === undefined ? each : Object.hasOwn(entries, name) ? entries[name] : undefined;
      return [name, own === undefined ? one : withWords(own, one, change)];
    }),
  );
}
