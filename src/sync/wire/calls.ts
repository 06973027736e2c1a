/** The calls of a server beside push and pull: who may call, what they give and what comes back. Byte strings are hex in small letters. */
import * as v from "valibot";
import { limits } from "./limits.ts";

/** Why a server refuses, and its HTTP status. */
export const problems = {
  /** No such bytes or fields are ever written; the same again would be refused again. */
  malformed: 400,
  /** No such token or door. It does not say which. */
  unauthorized: 401,
  /** This server takes no new vaults, or none without an invitation. */
  closed: 403,
  unknown: 404,
  exists: 409,
  /** Its history has another name by now. */
  era: 409,
  /** An entry of that id is there with other bytes. */
  "id-conflict": 409,
  /** For ever: no vault of that id will be made again. */
  deleted: 410,
  /** A box that was read, or that nobody read in time. */
  gone: 410,
  /** The entries that are named are larger than any may be. */
  "too-large": 413,
  /** Too many frames or bytes at once. */
  batch: 413,
  "slow-down": 429,
  busy: 503,
  /** The vault holds as much as it may. */
  full: 507,
} as const;
export type ProblemName = keyof typeof problems;

const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)));
const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const base64Url = (most: number) => v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(most));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const httpsUrl = v.pipe(v.string(), v.maxLength(2_048), v.regex(/^https:\/\/[^\s/?#@]+(?:[/?][^\s#]*)?$/));

export const problem = v.strictObject({
  error: v.picklist(Object.keys(problems) as ProblemName[]),
  /** The entries it is about (`id-conflict`, `too-large`). */
  ids: v.optional(v.pipe(v.array(uuid), v.maxLength(limits.frames), v.readonly())),
  /** When to come again, from now (`slow-down`, `busy`). */
  seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(86_400))),
});
export type Problem = Readonly<v.InferOutput<typeof problem>>;

/** A way to the vault's key. `auth` is the SHA-256 of what opens it, `wrap` the sealed key. */
const door = v.strictObject({ id: hex(16), auth: hex(32), wrap: hex(104) });
export type Door = v.InferOutput<typeof door>;
/** Who holds the key knows `check`; `token` is the SHA-256 of the secret part of the device's token. */
const device = v.strictObject({ check: hex(16), token: hex(32) });

export const about = v.strictObject({
  signUp: v.picklist(["open", "invited", "closed"]),
  /** Bytes that one vault may hold. */
  quota: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The server's public key for Web Push, where it sends any. */
  push: v.nullable(base64Url(200)),
});
export const newVault = v.strictObject({
  vault: hex(16),
  check: hex(16),
  door,
  device: v.strictObject({ id: hex(16), token: hex(32) }),
  invitation: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(64))),
});
/** `auth` itself: the server compares its SHA-256. */
export const doorOpening = v.strictObject({ door: hex(16), auth: hex(32) });
export const doorOpened = v.strictObject({ vault: hex(16), wrap: hex(104) });
/** `day`: when it was last used, null before that. */
export const devices = v.array(v.strictObject({ id: hex(16), day: v.nullable(day) }));
/** The era that is to end. Where it has ended already, nothing changes; the answer names the one that holds. */
export const eraChange = v.strictObject({ expect: hex(16) });
export const eraNow = v.strictObject({ era: hex(16) });
/** `due`: seconds since 1970. `blob`: sealed for the service worker. */
export const reminder = v.strictObject({
  due: v.pipe(v.number(), v.integer(), v.minValue(0), v.multipleOf(limits.reminderStep), v.maxValue(Number.MAX_SAFE_INTEGER)),
  blob: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{2})+$/), v.maxLength(2 * limits.reminder)),
});
/** As a browser's `PushSubscription` gives it. */
export const subscription = v.strictObject({
  endpoint: httpsUrl,
  keys: v.strictObject({ p256dh: base64Url(128), auth: base64Url(64) }),
});

/** What goes as it is instead of JSON: `src/sync/wire/frames.ts`, or a box. */
type Binary = "push" | "pushed" | "page" | "box";
type Body = v.GenericSchema | Binary | null;

interface Call {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** A part in braces is an id of 32 hexadecimal digits; of a reminder too. */
  readonly path: string;
  /** `device`: its token. `either`: a device's token or a door. Both are of the vault that the path names. */
  readonly by: "anyone" | "device" | "either";
  readonly takes: Body;
  /** `null`: 204 without a body. `head`: lines of text for as long as both stay. */
  readonly gives: Body | "head";
}

export const calls = {
  about: { method: "GET", path: "/v1", by: "anyone", takes: null, gives: about },
  newVault: { method: "POST", path: "/v1/vaults", by: "anyone", takes: newVault, gives: null },
  openDoor: { method: "POST", path: "/v1/doors/open", by: "anyone", takes: doorOpening, gives: doorOpened },
  setDoor: { method: "PUT", path: "/v1/v/{vault}/door", by: "device", takes: door, gives: null },
  listDevices: { method: "GET", path: "/v1/v/{vault}/devices", by: "device", takes: null, gives: devices },
  addDevice: { method: "PUT", path: "/v1/v/{vault}/devices/{device}", by: "either", takes: device, gives: null },
  dropDevice: { method: "DELETE", path: "/v1/v/{vault}/devices/{device}", by: "device", takes: null, gives: null },
  /** After which place: `?after=0` gives all from the first on. */
  pull: { method: "GET", path: "/v1/v/{vault}/pull", by: "device", takes: null, gives: "page" },
  push: { method: "POST", path: "/v1/v/{vault}/push", by: "device", takes: "push", gives: "pushed" },
  changeEra: { method: "POST", path: "/v1/v/{vault}/era", by: "device", takes: eraChange, gives: eraNow },
  live: { method: "GET", path: "/v1/v/{vault}/live", by: "device", takes: null, gives: "head" },
  deleteVault: { method: "DELETE", path: "/v1/v/{vault}", by: "either", takes: null, gives: null },
  fillBox: { method: "PUT", path: "/v1/v/{vault}/box/{box}", by: "device", takes: "box", gives: null },
  readBox: { method: "POST", path: "/v1/box/{box}/read", by: "anyone", takes: null, gives: "box" },
  setReminder: { method: "PUT", path: "/v1/v/{vault}/reminders/{reminder}", by: "device", takes: reminder, gives: null },
  dropReminder: { method: "DELETE", path: "/v1/v/{vault}/reminders/{reminder}", by: "device", takes: null, gives: null },
  subscribe: { method: "PUT", path: "/v1/v/{vault}/push-sub", by: "device", takes: subscription, gives: null },
  unsubscribe: { method: "DELETE", path: "/v1/v/{vault}/push-sub", by: "device", takes: null, gives: null },
} as const satisfies Readonly<Record<string, Call>>;
export type CallName = keyof typeof calls;
