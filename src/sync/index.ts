export { doorOf, type Knocked, keyBehind, knockWith, newToken } from "./door.ts";
export { eraseEntries } from "./erase.ts";
export { type Box, boxIdOf, type Invitation, openInvitation, sealInvitation } from "./pairing.ts";
export { seenOf } from "./rows.ts";
export type { Outcome, Tools } from "./run.ts";
export { type Opened, type Seal, sealOf } from "./seal.ts";
export type { Change, Divergence, Failed, Known, Notice, Remote, State, Store, Taken, Waiting } from "./store.ts";
export { sync } from "./sync.ts";
