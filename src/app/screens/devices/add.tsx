import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { copyText } from "../../clipboard.ts";
import { ask, tryTo } from "../../keep/acts.ts";
import { arrive, goInstead } from "../../place.ts";
import { toast } from "../../state.ts";
import type { Invited } from "../../sync/devices-form.ts";
import { deviceWords } from "../../words/en/devices.ts";
import { FourWords } from "./four-words.tsx";
import { refusalLine } from "./model.ts";
import { Picture } from "./picture.tsx";

const say = deviceWords.add;
/** How long a box waits (milliseconds). */
const boxWaits = 300_000;

type Stage = { readonly type: "making" | "over" | "taken-back" } | Invited | { readonly type: "refused"; readonly line: string };

/** The old device shows a way in, and asks whether it was the right one that took it. */
export function Add() {
  const stage = useSignal<Stage>({ type: "making" });
  const show = (next: Stage) => {
    stage.value = next;
    arrive();
  };
  const make = async () => {
    const made = await tryTo(() => ask("invite"));
    if (made === null) return;
    show(made.type === "invited" ? made : { type: "refused", line: refusalLine(made.why) });
  };
  const takeBack = async (device: string) => {
    await tryTo(() => ask("dropDevice", device));
    show({ type: "taken-back" });
  };
  const now = stage.value;
  useEffect(() => void make(), []);
  useEffect(() => {
    if (now.type !== "invited") return;
    const timer = setTimeout(() => void dropUnused(now.device).then((wasUnused) => wasUnused && show({ type: "over" })), boxWaits);
    return () => {
      clearTimeout(timer);
      // Whoever leaves has not said that they match; a device that never came is not left in the list.
      if (stage.peek() === now) void dropUnused(now.device);
    };
  }, [now]);
  if (now.type === "invited")
    return (
      <Way
        invited={now}
        matches={() => {
          stage.value = { type: "making" };
          toast.value = { text: say.matchDone };
          goInstead("devices");
        }}
        differs={() => void takeBack(now.device)}
      />
    );
  const [title, line] =
    now.type === "over"
      ? [say.over, say.overWhy]
      : now.type === "taken-back"
        ? [say.takenBack, say.takenBackWhy]
        : [say.title, now.type === "refused" ? now.line : say.making];
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{title}</h1>
        <p role="status">{line}</p>
      </div>
      {now.type !== "making" && (
        <button class="btn btn-main" type="button" onClick={() => void make()}>
          {say.another}
        </button>
      )}
    </>
  );
}

function Way({ invited, matches, differs }: { invited: Invited; matches(): void; differs(): void }) {
  // Behind "#": no server is asked for it.
  const link = `${location.origin}/#devices/join/${invited.secret}`;
  const copy = async () => {
    if (await copyText(link)) toast.value = { text: say.copied };
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p>{say.lead}</p>
        <p class="small soft">{say.minutes}</p>
      </div>
      <Picture text={link} name={say.picture} />
      <div class="stack-s">
        <p class="field-label">{say.share}</p>
        <p class="device-link small">{link}</p>
        <button class="btn" type="button" onClick={() => void copy()}>
          {say.copy}
        </button>
      </div>
      <section class="stack">
        <h2>{say.words}</h2>
        <FourWords words={invited.words} />
        <button class="btn btn-main btn-full" type="button" onClick={matches}>
          {say.match}
        </button>
        <button class="btn btn-full" type="button" onClick={differs}>
          {say.differ}
        </button>
      </section>
    </>
  );
}

/** @returns whether it was never there, and is dropped */
async function dropUnused(device: string): Promise<boolean> {
  const list = await ask("listDevices").catch(() => null);
  const isUnused = list?.type === "devices" && list.devices.some(({ id, day }) => id === device && day === null);
  if (isUnused) await ask("dropDevice", device).catch(() => null);
  return isUnused;
}
