import type { Format } from "../../format.ts";
import { TelegramReader } from "./reader.ts";

/** `result.json` of Telegram Desktop. */
export const telegram: Format = {
  name: "telegram",
  paths: /(?:^|\/)result\.json$/i,
  sniff({ name, text }) {
    if (!/^\s*\{/.test(text)) return 0;
    const isChat = /"type":\s*"(?:personal_chat|bot_chat|saved_messages|replies|verify_codes|(?:private|public)_\w+)"/.test(text);
    const isAccount = /"personal_information"|"frequent_contacts"|"left_chats"/.test(text) && /"about"|"chats"/.test(text);
    const hasMessages = /"(?:date_unixtime|from_id|text_entities|actor_id)"/.test(text);
    const likely = Number(isChat) * 0.5 + Number(isAccount) * 0.5 + Number(hasMessages) * 0.4;
    return likely === 0 ? 0 : Math.min(0.99, likely + (/result.*\.json$/i.test(name) ? 0.2 : 0.09));
  },
  open: () => new TelegramReader(),
};
