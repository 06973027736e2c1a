export { type Log, lineLog } from "./log.ts";
export { type Opened, openKeeping, openStorage, type StoragePlace } from "./open-storage.ts";
export type { SignUp } from "./routes/route.ts";
export { type Served, type ServeOptions, serve } from "./serve.ts";
export { createSync, type Sync } from "./sync.ts";
