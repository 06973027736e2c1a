/**
 * A vault in one file, in the form of `readFile`. A record is added at the end and is on the disk before anybody is told. Everything else writes
 * a whole new file beside the old one and gives it the name: a crash leaves the one before or the one after.
 */
import { mkdir, open, realpath, rm, stat } from "node:fs/promises";
import path from "node:path";
import { type Bytes, endOf, type Placed, readFile, type Store, StoreFault, type Written } from "#vault";
import { besideLog, endings } from "./beside.ts";
import { addToFile, codeOf, faultFrom, replaceFile, syncFolder, writeAll } from "./disk.ts";
import { underLock } from "./lock.ts";
import { endOfAll, fileBytes, isSame, stampOf, strayOf, type Whole, wholeOf } from "./whole.ts";

/** What an append needs to know of the file, so that it is not read again when nobody else wrote. */
interface Known {
  /** Of which file, as it was then. */
  readonly stamp: string;
  /** The place behind all its records. */
  readonly end: number;
  /** Where the next record is written. */
  readonly size: number;
  /** A write that was cut short begins at `size`. */
  readonly torn: boolean;
}

/** @param file its folder is made when the vault is */
export function fileStore(file: string): Store {
  let known: Known | null = null;

  /** The file itself, where its name only leads to it: a new one must not take the place of the sign. */
  const own = () => realpath(file).catch(() => path.resolve(file));
  const changing = async <Result>(work: (own: string) => Promise<Result>): Promise<Result> => {
    try {
      const name = await own();
      return await underLock(`${name}${endings.lock}`, () => work(name));
    } catch (error) {
      // Without its folder there is no vault either.
      if (codeOf(error) === "ENOENT") throw new StoreFault("gone");
      throw faultFrom(error);
    }
  };

  async function write(name: string, header: Uint8Array, records: readonly Placed[]): Promise<void> {
    await replaceFile(name, Buffer.concat([header, ...records.map(({ bytes }) => bytes)]), `${name}${endings.next}`);
    known = null;
  }

  /** Everything of the file that is neither header nor record is kept beside it before the file is written anew. */
  async function putAside(name: string, whole: Whole, records: readonly Placed[] = []): Promise<void> {
    const parts = [...strayOf(whole), ...records.map(({ bytes }) => bytes)];
    if (parts.length > 0) await addToFile(`${name}${endings.aside}`, Buffer.concat(parts));
  }

  async function look(name: string): Promise<Known> {
    const stamp = await stampOf(name);
    if (known !== null && known.stamp === stamp) return known;
    const { file, read } = await wholeOf(name);
    return { stamp, end: endOfAll(read.records), size: read.torn ?? file.length, torn: read.torn !== null };
  }

  return {
    async read() {
      const name = await own();
      try {
        // Its stamp is from before: when somebody writes meanwhile it does not fit, and the next append looks again.
        const stamp = await stampOf(name);
        const file = await fileBytes(name);
        const read = readFile(file);
        // What is no vault is given as it is: whoever reads its header says what it is.
        if (!("records" in read)) return { header: file, records: [], stray: 0 };
        known = { stamp, end: endOfAll(read.records), size: read.torn ?? file.length, torn: read.torn !== null };
        return { header: Uint8Array.from(read.bytes), records: read.records, stray: read.stray };
      } catch (error) {
        if (codeOf(error) === "ENOENT") return null;
        throw faultFrom(error);
      }
    },

    async create(header) {
      await mkdir(path.dirname(path.resolve(file)), { recursive: true, mode: 0o700 }).catch((error) => {
        throw faultFrom(error);
      });
      return changing(async (name) => {
        if (await exists(name)) return "moved";
        await write(name, header, []);
        await syncFolder(path.dirname(path.dirname(name)));
        return "written";
      });
    },

    append: (record) =>
      changing(async (name): Promise<Written> => {
        const now = await look(name);
        if (record.first < now.end) return "moved";
        await addRecord(name, record.bytes, now);
        const end = Math.max(now.end, endOf(record));
        known = { stamp: await stampOf(name), end, size: now.size + record.bytes.length, torn: false };
        return "written";
      }),

    fold: (old, into) =>
      changing(async (name): Promise<Written> => {
        const whole = await wholeOf(name);
        const { read } = whole;
        const places = old.map((one) => read.records.findIndex((record) => isSame(record, one)));
        const [first] = places;
        if (first === undefined || places.includes(-1)) return "moved";
        const gone = new Set(places);
        await putAside(name, whole);
        await write(
          name,
          read.bytes,
          read.records.flatMap((record, index) => (index === first ? [into] : gone.has(index) ? [] : [record])),
        );
        return "written";
      }),

    async setHeader(old, header) {
      if (!(await exists(await own()))) return "moved";
      return changing(async (name): Promise<Written> => {
        const whole = await wholeOf(name);
        if (Buffer.compare(whole.read.bytes, old) !== 0) return "moved";
        await putAside(name, whole);
        await write(name, header, whole.read.records);
        return "written";
      });
    },

    setAside: (records) =>
      changing(async (name) => {
        const whole = await wholeOf(name);
        const isAside = (record: Placed) => records.some((one) => isSame(record, one));
        const damaged = whole.read.records.filter(isAside);
        if (damaged.length === 0) return;
        await putAside(name, whole, damaged);
        await write(
          name,
          whole.read.bytes,
          whole.read.records.filter((record) => !isAside(record)),
        );
      }),

    async erase() {
      const name = await own();
      if (!(await exists(path.dirname(name)))) return;
      await changing(async () => {
        known = null;
        const lock = `${name}${endings.lock}`;
        // The log goes last: as long as it stands, an erase that was stopped can be begun again.
        for (const each of [...(await besideLog(name)), name, file]) if (each !== lock) await rm(each, { force: true });
        await syncFolder(path.dirname(name));
      });
    },

    async close() {},
  };

  /** At the end, on the disk when it settles. What could not be written whole is taken out again. */
  async function addRecord(name: string, bytes: Bytes, now: Known): Promise<void> {
    if (now.torn) {
      // A size that was changed looks like a write that was cut short: its bytes are kept.
      const { file } = await wholeOf(name);
      await addToFile(`${name}${endings.aside}`, file.subarray(now.size));
    }
    const handle = await open(name, "r+");
    try {
      if (now.torn) await handle.truncate(now.size);
      await writeAll(handle, bytes, now.size);
      await handle.datasync();
    } catch (error) {
      known = null;
      await handle.truncate(now.size).catch(() => {});
      await handle.datasync().catch(() => {});
      throw error;
    } finally {
      await handle.close();
    }
  }
}

async function exists(name: string): Promise<boolean> {
  return stat(name).then(
    () => true,
    (error) => {
      if (codeOf(error) === "ENOENT") return false;
      throw faultFrom(error);
    },
  );
}
