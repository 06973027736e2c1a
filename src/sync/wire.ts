/** All that a server ever knows of sync: bytes it cannot read, their order, and who may ask. */
export { bytesToHex, hexToBytes, idAt, idToBytes } from "./wire/bytes.ts";
export {
  about,
  type CallName,
  calls,
  type Door,
  devices,
  doorOpened,
  doorOpening,
  eraChange,
  eraNow,
  newVault,
  type Problem,
  type ProblemName,
  problem,
  problems,
  reminder,
  subscription,
} from "./wire/calls.ts";
export { chainLink, chainStart, type Hash } from "./wire/chain.ts";
export { type Credential, readCredential, writeCredential } from "./wire/credential.ts";
export {
  type Frame,
  frameSize,
  type Kind,
  kinds,
  orderBody,
  type Page,
  type Place,
  type Pushed,
  type PushRead,
  type Row,
  readOrder,
  readPage,
  readPush,
  readPushed,
  writePage,
  writePush,
  writePushed,
} from "./wire/frames.ts";
export { limits } from "./wire/limits.ts";
