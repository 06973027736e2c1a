import type { CallName } from "#sync/wire";
import { about } from "./about.ts";
import { fillBox, readBox } from "./boxes.ts";
import { addDevice, dropDevice, listDevices } from "./devices.ts";
import { openDoor, setDoor } from "./doors.ts";
import { live } from "./live.ts";
import { changeEra, pull, push } from "./log.ts";
import { dropReminder, setReminder, subscribe, unsubscribe } from "./reminders.ts";
import type { Route } from "./route.ts";
import { deleteVault, newVault } from "./vaults.ts";

/** One for each call of the wire; the compiler asks for what is missing. */
export const routes: { readonly [Name in CallName]: Route<Name> } = {
  about,
  newVault,
  openDoor,
  setDoor,
  listDevices,
  addDevice,
  dropDevice,
  pull,
  push,
  changeEra,
  live,
  deleteVault,
  fillBox,
  readBox,
  setReminder,
  dropReminder,
  subscribe,
  unsubscribe,
};
