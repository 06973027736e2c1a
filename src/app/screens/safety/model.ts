/** Which safety modes hold, since when, and on what they rest (F4, R39). Runs where the entries are; the page gets plain data. */
import { all, type Held, latest } from "#formula";
import type { Around } from "../../worker/around.ts";

export type Safe = ReturnType<typeof view>;
export type ModeName = Held["mode"];
export type From = "answer" | "signal" | "settings" | "block" | "received";

const questions = ["no-contact", "afraid", "adult"] as const;
const modes = ["order", "asked-to-stop", "afraid", "own-violence"] as const satisfies readonly ModeName[];
/** What they sent is offered newest first, and not without end. */
const mostReceived = 50;

export function view({ situation, safety, today, entry }: Around, _: null) {
  const ends = all(situation, "mode-end");
  return {
    today,
    answered: safety.answered,
    held: safety.modes.map((held) => {
      const set = entry(held.entry);
      const body = (set?.body ?? {}) as { because?: From; note?: string };
      // What waits: the first request since the mode was set last counts.
      const request = ends.find((one) => one.body.mode === held.mode && set !== undefined && isAfter(one, set));
      return {
        ...held,
        from: fromOf(set?.kind, body.because),
        note: body.note?.trim() || null,
        request: request === undefined ? null : { id: request.id, at: request.at },
        received: held.mode === "asked-to-stop" && set !== undefined ? receivedSince(situation, set.at) : [],
      };
    }),
    /** What can still be set by hand. */
    free: modes.filter((mode) => !safety.modes.some((held) => held.mode === mode)),
    answers: questions.map(
      (question) => [question, latest(situation, "safety", ({ body }) => body.question === question)?.body.answer ?? "skipped"] as const,
    ),
  };
}

function isAfter(a: { lamport: number; id: string }, b: { lamport: number; id: string }): boolean {
  return a.lamport > b.lamport || (a.lamport === b.lamport && a.id > b.id);
}

/** The kind of the entry answers for itself, but where a mode's own entry says on what it rests. */
function fromOf(kind: string | undefined, because: From | undefined): From {
  if (kind === "received" || kind === "signal") return kind;
  return kind === "mode" ? (because ?? "settings") : "answer";
}

/** What the ex sent since, newest first: only that opens an answer under *asked to stop*. */
function receivedSince(situation: Around["situation"], at: number) {
  return all(situation, "received")
    .filter((one) => one.at > at && one.body.tone !== "no-contact-wish")
    .slice(-mostReceived)
    .reverse()
    .map(({ id, day, body }) => ({ id, day, text: body.text?.trim() ?? "", way: body.way }));
}
