/**
 * How the app looks, on the page. The log holds what was chosen; a plain copy of it stands in this browser while something is kept, so that the
 * lock screen looks the same. It says nothing but size, colours, motion and a neutral name.
 */
import { computed, effect, signal } from "@preact/signals";
import { type Look, lookFrom, usualLook } from "./look-form.ts";
import { words } from "./words/en.ts";
import { lookSettings } from "./worker/setting-names.ts";

const kept = "notes-look";

export const look = signal<Look>(usualLook);
/** The neutral name, wherever the app names itself. */
export const appName = computed(() => words.names[look.value.name]);

/** Reads what was kept and follows every change of it; call once, before anything is shown. */
export function followLook(): void {
  look.value = read();
  effect(apply);
}

/** @param keeps something is kept on this device; else nothing is written to it */
export function takeLook(now: Look, keeps: boolean): void {
  if (Object.keys(usualLook).some((part) => now[part as keyof Look] !== look.peek()[part as keyof Look])) look.value = now;
  if (keeps) write(now);
}

function apply(): void {
  const { size, theme, motion, name } = look.value;
  const { classList, dataset } = document.documentElement;
  for (const one of [115, 130]) classList.toggle(`text-${one}`, size === one);
  set(dataset, "theme", theme === "system" ? null : theme);
  set(dataset, "motion", motion === "system" ? null : motion);
  if (document.title !== appName.value) document.title = appName.value;
  const plain = name === "notes";
  point("icon", plain ? "/icons/icon.svg" : `/icons/${name}.svg`);
  point("apple-touch-icon", plain ? "/icons/icon-180.png" : `/icons/${name}-180.png`);
  point("manifest", plain ? "/manifest.webmanifest" : `/${name}.webmanifest`);
  colourFrame(theme);
}

function set(dataset: DOMStringMap, name: string, value: string | null): void {
  if (value === null) delete dataset[name];
  else dataset[name] = value;
}

function point(rel: string, to: string): void {
  const link = document.querySelector<HTMLLinkElement>(`link[rel="${rel}"]`);
  if (link !== null && link.getAttribute("href") !== to) link.href = to;
}

const paper = { light: "#f7f3ea", dark: "#121719" } as const;

/** The browser's own frame has the page's colour. */
function colourFrame(theme: Look["theme"]): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.media.includes("dark") ? "dark" : "light";
    meta.content = paper[theme === "system" ? own : theme];
  }
}

function read(): Look {
  try {
    const held: Readonly<Record<string, unknown>> = JSON.parse(localStorage.getItem(kept) ?? "{}");
    const names = Object.fromEntries(Object.entries(lookSettings).map(([part, setting]) => [setting, held[part]]));
    return lookFrom((setting) => names[setting]);
  } catch {
    return usualLook;
  }
}

/** Only what differs from the usual: whoever changed nothing has nothing there. */
function write(now: Look): void {
  const changed = Object.entries(now).filter(([part, value]) => value !== usualLook[part as keyof Look]);
  try {
    if (changed.length === 0) localStorage.removeItem(kept);
    else localStorage.setItem(kept, JSON.stringify(Object.fromEntries(changed)));
  } catch {
    // No room, or storage is switched off: the next opening takes it from the log.
  }
}
