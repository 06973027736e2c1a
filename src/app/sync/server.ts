/** The server as this device asks it: the calls of the wire over `fetch`, at the app's own origin and nowhere else. */
import { parse, safeParse } from "valibot";
import type { Failed, Remote } from "#sync";
import {
  about,
  type CallName,
  type Credential,
  calls,
  type Door,
  devices,
  doorOpened,
  eraNow,
  limits,
  problem,
  readPage,
  readPushed,
  writeCredential,
  writePush,
} from "#sync/wire";
import type { Bytes } from "#vault";

/** What comes of a call: what it gives, or why not. `offline` also where what answers is no such server. */
export type Answer<Given> = { readonly type: "given"; readonly given: Given } | Failed;

export interface NewDevice {
  readonly id: string;
  /** 32 hexadecimal digits: whoever holds the vault's key knows them. */
  readonly check: string;
  /** SHA-256 of its secret, hexadecimal. */
  readonly hash: string;
}

export interface Server {
  about(): Promise<Answer<{ readonly signUp: "open" | "invited" | "closed" }>>;
  newVault(vault: string, door: Door, device: NewDevice, invitation: string | null): Promise<Answer<null>>;
  openDoor(door: Extract<Credential, { type: "door" }>): Promise<Answer<{ readonly vault: string; readonly wrap: string }>>;
  addDevice(vault: string, who: Credential, device: NewDevice): Promise<Answer<null>>;
  readBox(box: string): Promise<Answer<Bytes>>;
  /** What a device of this vault may ask. */
  as(token: Token): Own;
}

export type Token = Extract<Credential, { type: "device" }>;

export interface Own extends Remote {
  listDevices(): Promise<Answer<readonly { readonly id: string; readonly day: string | null }[]>>;
  addDevice(device: NewDevice): Promise<Answer<null>>;
  dropDevice(device: string): Promise<Answer<null>>;
  fillBox(box: string, bytes: Bytes): Promise<Answer<null>>;
  deleteVault(): Promise<Answer<null>>;
  /** Tells the server's head whenever it has moved. @returns when the line is cut, by whomever */
  live(moved: (head: number) => void, until: AbortSignal): Promise<void>;
}

/** What goes with one call. */
interface Sent {
  readonly ids?: Readonly<Record<string, string>>;
  readonly who?: Credential;
  readonly body?: unknown;
  readonly query?: string;
}

/** Milliseconds until a call counts as lost. */
const longest = 20_000;
/** Milliseconds without a line until a stream counts as cut: the server says something each 15 seconds (Y30). */
const silence = 40_000;
/** Bytes. No answer is longer: a page, or the largest list. */
const mostBytes = 2 * limits.message;

/** @param ask the platform's `fetch` */
export function serverOf(ask: typeof fetch): Server {
  const request = (name: CallName, { ids = {}, who, body, query = "" }: Sent, signal: AbortSignal): Promise<Response> => {
    const { method, path } = calls[name];
    const headers: Record<string, string> = {};
    if (who !== undefined) headers.Authorization = writeCredential(who);
    const isBinary = body instanceof Uint8Array;
    if (body !== undefined) headers["Content-Type"] = isBinary ? "application/octet-stream" : "application/json";
    return ask(path.replace(/\{(\w+)\}/g, (_, id: string) => ids[id] ?? "") + query, {
      method,
      headers,
      ...(body !== undefined && { body: isBinary ? (body as Bytes) : JSON.stringify(body) }),
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal,
    });
  };

  /** @param read null where what came is not what this call gives */
  async function call<Given>(name: CallName, sent: Sent, read: (bytes: Bytes) => Given | null): Promise<Answer<Given>> {
    try {
      const response = await request(name, sent, AbortSignal.timeout(longest));
      const bytes = await bytesOf(response);
      if (!response.ok) {
        const refused = safeParse(problem, jsonOf(bytes));
        return refused.success ? { type: "refused", problem: refused.output } : offline;
      }
      const given = response.status === 204 ? read(new Uint8Array()) : read(bytes);
      return given === null ? offline : { type: "given", given };
    } catch {
      // No network, too slow, cut off, longer than anything that is true, or not of the form: to a device that is one.
      return offline;
    }
  }
  const done = async (name: CallName, sent: Sent): Promise<Answer<null>> => {
    const answer = await call(name, sent, () => true);
    return answer.type === "given" ? { type: "given", given: null } : answer;
  };

  const own = (who: Token): Own => {
    const ids = { vault: who.vault };
    return {
      pull: async (after) => {
        const answer = await call("pull", { ids, who, query: `?after=${after}` }, readPage);
        return answer.type === "given" ? { type: "page", page: answer.given } : answer;
      },
      push: async (era, frames) => {
        const answer = await call("push", { ids, who, body: writePush(era, frames) }, (bytes) => readPushed(bytes, frames.length));
        return answer.type === "given" ? { type: "pushed", pushed: answer.given } : answer;
      },
      changeEra: async (expect) => {
        const answer = await call("changeEra", { ids, who, body: { expect } }, (bytes) => parse(eraNow, jsonOf(bytes)));
        return answer.type === "given" ? { type: "era", era: answer.given.era } : answer;
      },
      listDevices: () => call("listDevices", { ids, who }, (bytes) => parse(devices, jsonOf(bytes))),
      addDevice: (device) => server.addDevice(who.vault, who, device),
      dropDevice: (device) => done("dropDevice", { ids: { ...ids, device }, who }),
      fillBox: (box, body) => done("fillBox", { ids: { ...ids, box }, who, body }),
      deleteVault: () => done("deleteVault", { ids, who }),
      live: async (moved, until) => {
        try {
          const response = await request("live", { ids, who }, until);
          if (response.ok && response.body !== null) await readLines(response.body, moved);
        } catch {
          // A line that is cut is opened anew by whoever wants it.
        }
      },
    };
  };

  const server: Server = {
    about: () => call("about", {}, (bytes) => parse(about, jsonOf(bytes))),
    newVault: (vault, door, { id, check, hash }, invitation) =>
      done("newVault", { body: { vault, check, door, device: { id, token: hash }, ...(invitation !== null && { invitation }) } }),
    openDoor: ({ door, auth }) => call("openDoor", { body: { door, auth } }, (bytes) => parse(doorOpened, jsonOf(bytes))),
    addDevice: (vault, who, { id, check, hash }) => done("addDevice", { ids: { vault, device: id }, who, body: { check, token: hash } }),
    readBox: (box) => call("readBox", { ids: { box } }, (bytes) => bytes),
    as: own,
  };
  return server;
}

const offline = { type: "offline" } as const;

const jsonOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** @throws RangeError when it is longer than any answer */
async function bytesOf({ body }: Response): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (const reader = body?.getReader(); reader !== undefined; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    parts.push(value);
    if (size <= mostBytes) continue;
    await reader.cancel();
    throw new RangeError("An answer is too long");
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Numbers come in lines of their own; an empty line says that there is still somebody. */
async function readLines(body: ReadableStream<Uint8Array>, moved: (head: number) => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const quiet = setTimeout(() => void reader.cancel(), silence);
    const { done, value } = await reader.read().finally(() => clearTimeout(quiet));
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
    // Whoever sends a line without an end is not listened to.
    rest = (lines.pop() ?? "").slice(-20);
    for (const line of lines) if (/^\d{1,16}$/.test(line)) moved(Number(line));
  }
}
