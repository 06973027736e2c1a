import { done, json, type Route, refusal } from "./route.ts";

export const listDevices: Route<"listDevices"> = async ({ vault }, { storage }) => json(await storage.devices(vault));

export const addDevice: Route<"addDevice"> = async ({ vault, ids, body }, { storage }) => {
  const added = await storage.addDevice(vault, ids.device ?? "", body.check, body.token);
  if (added === "added") return done;
  return refusal(added === "refused" ? "unauthorized" : added);
};

export const dropDevice: Route<"dropDevice"> = async ({ vault, ids }, { storage, forget }) => {
  await storage.dropDevice(vault, ids.device ?? "");
  forget(vault);
  return done;
};
