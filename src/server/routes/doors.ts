import { done, json, type Route, refusal } from "./route.ts";

export const openDoor: Route<"openDoor"> = async ({ caller, body }, { storage, rates, now }) => {
  const wait = rates.wait("door", caller.address);
  if (wait > 0) return refusal("slow-down", { seconds: wait });
  const answer = await storage.openDoor(body.door, body.auth, now());
  switch (answer.type) {
    case "open":
      return json({ vault: answer.vault, wrap: answer.wrap });
    case "pause":
      return refusal("slow-down", { seconds: answer.seconds });
    case "refused":
      return refusal("unauthorized");
    case "deleted":
      return refusal("deleted");
  }
};

export const setDoor: Route<"setDoor"> = async ({ vault, body }, { storage }) => {
  const set = await storage.setDoor(vault, body);
  return set === "set" ? done : refusal(set);
};
