/** The worker in which drafts are read. It holds the model and nothing else: no draft outlives its answer. */
import { loadModel, type Model, readDraft, signals } from "#check";
import type { FromReader, ToReader } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

/** A file of its own with its hash in its name, loaded after the first screen. */
const weights = new URL("../../check/model/weights.bin", import.meta.url).href;

let model: Model | null = null;

self.addEventListener("message", (event: MessageEvent<ToReader>) => {
  const message = event.data;
  if (message.type === "load-model") void fetchModel();
  else {
    const { draft, circumstances } = message.question;
    const reading = readDraft(draft, circumstances, model);
    say({ type: "answer", id: message.id, answer: { reading, theirs: draft.theirs ? signals(draft.theirs, "theirs") : [] } });
  }
});

async function fetchModel(): Promise<void> {
  try {
    const response = await fetch(weights);
    if (!response.ok) throw new Error(`status ${response.status}`);
    model = loadModel(new Uint8Array(await response.arrayBuffer()));
    say({ type: "model", loaded: true });
  } catch {
    say({ type: "model", loaded: false });
  }
}

function say(message: FromReader): void {
  self.postMessage(message);
}
