/** As much of vitest as the store's contract uses, for a page: a browser has no test runner, and the contract must run where the database is. */

export interface Outcome {
  readonly title: string;
  /** Null when it held. */
  readonly fault: string | null;
}

type Work = () => unknown;
const tests: { title: string; work: Work }[] = [];
const before: Work[] = [];
const after: Work[] = [];

export const describe = (_: string, work: Work) => void work();
export const it = (title: string, work: Work) => void tests.push({ title, work });
export const beforeEach = (work: Work) => void before.push(work);
export const afterEach = (work: Work) => void after.push(work);

/** Runs what was described, one after the other. */
export async function runAll(): Promise<readonly Outcome[]> {
  const done: Outcome[] = [];
  for (const { title, work } of tests) {
    let fault: string | null = null;
    try {
      for (const one of before) await one();
      await work();
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
    }
    for (const one of after) await one();
    done.push({ title, fault });
  }
  return done;
}

export function expect(value: unknown) {
  const hold = (holds: boolean, what: string) => {
    if (!holds) throw new Error(`${show(value)} ${what}`);
  };
  return {
    toBe: (wanted: unknown) => hold(Object.is(value, wanted), `is not ${show(wanted)}`),
    toBeNull: () => hold(value === null, "is not null"),
    toEqual: (wanted: unknown) => hold(isEqual(value, wanted), `does not equal ${show(wanted)}`),
    toHaveLength: (length: number) => hold((value as { length: number }).length === length, `has not length ${length}`),
    toContain: (part: unknown) => hold((value as { includes(part: unknown): boolean }).includes(part), `does not hold ${show(part)}`),
    rejects: {
      async toMatchObject(wanted: Readonly<Record<string, unknown>>) {
        const error = await Promise.resolve(value).then(
          () => null,
          (reason: unknown) => reason as Record<string, unknown>,
        );
        if (error === null) throw new Error("was not refused");
        for (const [name, one] of Object.entries(wanted)) if (error[name] !== one) throw new Error(`${name} is ${show(error[name])}`);
      },
    },
  };
}

const anyOrder = Symbol("any order");
expect.arrayContaining = (parts: readonly unknown[]) => ({ [anyOrder]: parts });

function isEqual(a: unknown, b: unknown): boolean {
  if (typeof b === "object" && b !== null && anyOrder in b) {
    const parts = (b as { [anyOrder]: readonly unknown[] })[anyOrder];
    return Array.isArray(a) && parts.every((part) => a.some((one) => isEqual(one, part)));
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isEqual(one[key], other[key]));
}

const show = (value: unknown) => (value === undefined ? "undefined" : (JSON.stringify(value)?.slice(0, 300) ?? String(value)));
