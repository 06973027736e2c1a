import type { ServerResponse } from "node:http";
import { type Route, refusal } from "./route.ts";

/** Milliseconds. */
const beat = 15_000;
/** Bytes that may wait for a reader who is too slow for a line now and then. */
const mostWaiting = 16_384;

export const live: Route<"live"> = ({ vault, device }, { storage, heads, rates }) => {
  const release = rates.hold(`${vault}.${device}`);
  if (release === null) return refusal("slow-down", { seconds: beat / 1_000 });
  return {
    type: "stream",
    begin(to) {
      to.writeHead(200, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", "X-Accel-Buffering": "no" });
      line(to, "");
      const follower = { told: (now: number) => line(to, String(now)), end: () => to.end() };
      const leave = heads.follow(vault, follower);
      // Whoever comes hears where it stands: it may have moved since they last asked.
      storage.heads([vault]).then(
        (found) => heads.moved(vault, found.get(vault) ?? 0),
        () => {},
      );
      const timer = setInterval(() => {
        line(to, "");
        // A device that was dropped, perhaps through another server, hears no more.
        storage.device(vault, device).then(
          ({ type }) => type !== "device" && to.end(),
          () => {},
        );
      }, beat);
      to.once("close", () => {
        clearInterval(timer);
        leave();
        release();
      });
    },
  };
};

function line(to: ServerResponse, text: string): void {
  if (to.writableLength > mostWaiting) to.destroy();
  else to.write(`${text}\n`);
}
