/** What a call's route takes and gives. Who may call, sizes and schemas were looked at before it (`src/server/sync.ts`). */
import type { ServerResponse } from "node:http";
import type * as v from "valibot";
import type { CallName, calls, Problem, ProblemName } from "#sync/wire";
import type { Heads } from "../heads.ts";
import type { Rates } from "../rates.ts";
import type { Storage } from "../storage/storage.ts";

export type SignUp = "open" | "invited" | "closed";

/** What all routes share. */
export interface Around {
  readonly storage: Storage;
  readonly heads: Heads;
  readonly rates: Rates;
  /** Bytes that one vault may hold. */
  readonly quota: number;
  signUpFor(caller: Caller): SignUp;
  readonly invitation: string | null;
  /** Seconds since 1970. */
  now(): number;
  /** A token that was taken back is not remembered. */
  forget(vault: string): void;
}

export interface Caller {
  /** A network: an address, or of IPv6 its first half. Kept in memory alone, for rates. */
  readonly address: string;
  /** On this very machine, with nobody between. */
  readonly isLocal: boolean;
}

type Taken<Takes> = Takes extends v.GenericSchema ? v.InferOutput<Takes> : Takes extends null ? null : Uint8Array;

export interface Asked<Name extends CallName> {
  readonly caller: Caller;
  /** What stands in the braces of the path, each 32 hexadecimal digits. */
  readonly ids: Readonly<Record<string, string>>;
  /** Of the path; empty where it names none. */
  readonly vault: string;
  /** Who asks; empty where a door was shown, or nothing. */
  readonly device: string;
  readonly query: URLSearchParams;
  readonly body: Taken<(typeof calls)[Name]["takes"]>;
}

export type Answer =
  | { readonly type: "done" }
  | { readonly type: "json"; readonly value: unknown }
  | { readonly type: "bytes"; readonly bytes: Uint8Array }
  | { readonly type: "problem"; readonly problem: Problem }
  /** It writes by itself from then on. */
  | { readonly type: "stream"; begin(to: ServerResponse): void };

export type Route<Name extends CallName> = (asked: Asked<Name>, around: Around) => Promise<Answer> | Answer;

export const done: Answer = { type: "done" };
export const json = (value: unknown): Answer => ({ type: "json", value });
export const binary = (bytes: Uint8Array): Answer => ({ type: "bytes", bytes });
export const refusal = (error: ProblemName, more: Omit<Problem, "error"> = {}): Answer => ({
  type: "problem",
  problem: { error, ...more },
});
