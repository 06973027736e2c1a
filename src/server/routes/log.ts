import { readPush, writePushed } from "#sync/wire";
import { binary, json, type Route, refusal } from "./route.ts";

export const push: Route<"push"> = async ({ vault, body }, { storage, heads }) => {
  const read = readPush(body);
  if (read.type === "too-large") return refusal("too-large", { ids: read.ids });
  if (read.type !== "push") return refusal(read.type);
  const answer = await storage.push(vault, read.era, read.frames);
  if (answer.type === "id-conflict") return refusal("id-conflict", { ids: answer.ids });
  if (answer.type !== "pushed") return refusal(answer.type);
  heads.moved(vault, answer.pushed.head);
  return binary(writePushed(answer.pushed));
};

export const pull: Route<"pull"> = async ({ vault, query }, { storage }) => {
  const after = query.get("after") ?? "";
  if (!/^\d{1,15}$/.test(after)) return refusal("malformed");
  const page = await storage.pull(vault, Number(after));
  return page instanceof Uint8Array ? binary(page) : refusal(page.type);
};

export const changeEra: Route<"changeEra"> = async ({ vault, body }, { storage, rates }) => {
  const wait = rates.wait("era", vault);
  if (wait > 0) return refusal("slow-down", { seconds: wait });
  const era = await storage.changeEra(vault, body.expect);
  return typeof era === "string" ? json({ era }) : refusal(era.type);
};
