import { limits } from "#sync/wire";
import { binary, done, type Route, refusal } from "./route.ts";

export const fillBox: Route<"fillBox"> = async ({ vault, ids, body }, { storage, rates, now }) => {
  if (body.length === 0) return refusal("malformed");
  const wait = rates.wait("box", vault);
  if (wait > 0) return refusal("slow-down", { seconds: wait });
  const filled = await storage.fillBox(vault, ids.box ?? "", body, now() + limits.boxWaits);
  return filled === "filled" ? done : refusal(filled);
};

export const readBox: Route<"readBox"> = async ({ caller, ids }, { storage, rates, now }) => {
  const wait = rates.wait("guess", caller.address);
  if (wait > 0) return refusal("slow-down", { seconds: wait });
  const read = await storage.readBox(ids.box ?? "", now());
  return read.type === "box" ? binary(read.bytes) : refusal(read.type);
};
