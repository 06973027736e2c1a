import { done, type Route, refusal } from "./route.ts";

export const setReminder: Route<"setReminder"> = async ({ vault, device, ids, body }, { storage }) => {
  const set = await storage.setReminder(vault, device, ids.reminder ?? "", body.due, Buffer.from(body.blob, "hex"));
  return set === "set" ? done : refusal(set);
};

export const dropReminder: Route<"dropReminder"> = async ({ vault, ids }, { storage }) => {
  await storage.dropReminder(vault, ids.reminder ?? "");
  return done;
};

export const subscribe: Route<"subscribe"> = async ({ vault, device, body }, { storage }) => {
  await storage.subscribe(vault, device, body);
  return done;
};

export const unsubscribe: Route<"unsubscribe"> = async ({ vault, device }, { storage }) => {
  await storage.unsubscribe(vault, device);
  return done;
};
