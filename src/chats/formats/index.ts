import type { Format } from "../format.ts";
import { discord } from "./discord/format.ts";
import { imessage } from "./imessage/format.ts";
import { instagram, messenger } from "./meta/format.ts";
import { signal } from "./signal/format.ts";
import { sms } from "./sms/format.ts";
import { telegram } from "./telegram/format.ts";
import { whatsApp } from "./whatsapp/format.ts";

/** Every format that is read. */
export const formats: readonly Format[] = [whatsApp, telegram, instagram, messenger, signal, sms, imessage, discord];
