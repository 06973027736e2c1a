/** What waits for a while: boxes for one reader, reminders for their time. */
import { ask, type Database, transact } from "../database.ts";
import { statements } from "../statements.ts";
import type { Storage } from "../storage.ts";
import { bucketOf } from "./values.ts";

const mostReminders = 200;

export function boxesOf(database: Database): Pick<Storage, "fillBox" | "readBox"> {
  return {
    async fillBox(vault, box, bytes, expires) {
      const [filled] = await ask(database, statements.fillBox(box, vault, bytes, expires));
      if (filled !== undefined) return "filled";
      const [row] = await ask(database, statements.box(box));
      return row?.blob instanceof Uint8Array && Buffer.compare(row.blob, bytes) === 0 ? "filled" : "exists";
    },
    readBox: (box, now) =>
      transact(database, async (transaction) => {
        const [[row] = []] = await transaction.run(statements.lockBox(box));
        if (row === undefined) return { type: "unknown" };
        if (row.blob === null || Number(row.expires) < now) return { type: "gone" };
        await transaction.commit(statements.emptyBox(box));
        return { type: "box", bytes: row.blob as Uint8Array };
      }),
  };
}

export function remindersOf(database: Database): Pick<Storage, "setReminder" | "dropReminder" | "subscribe" | "unsubscribe"> {
  return {
    async setReminder(vault, device, reminder, due, blob) {
      const [row] = await ask(database, statements.countReminders(bucketOf(vault), vault));
      if (Number(row?.count ?? 0) >= mostReminders) return "full";
      await ask(database, statements.setReminder(bucketOf(vault), vault, reminder, device, due, blob));
      return "set";
    },
    async dropReminder(vault, reminder) {
      await ask(database, statements.dropReminder(bucketOf(vault), vault, reminder));
    },
    async subscribe(vault, device, { endpoint, keys }) {
      await ask(database, statements.subscribe(vault, device, endpoint, keys.p256dh, keys.auth));
    },
    async unsubscribe(vault, device) {
      await ask(database, statements.unsubscribe(vault, device));
    },
  };
}
