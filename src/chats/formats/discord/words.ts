import type { Kind } from "../../kinds.ts";

/** Types of what somebody wrote, by name or number: replies, commands, beginnings of threads. All others are what Discord itself says. */
const written: readonly string[] = ["", "Default", "Reply", "0", "19", "20", "21", "23"];

/** What a message of a type is. Source: DiscordChatExporter, `MessageKind.cs`. */
export function kindOfMessage(type: string): Kind {
  if (type === "Call" || type === "3") return "call";
  return written.includes(type) ? "text" : "notice";
}

const call = /^Started a call that lasted [\d.,\s]+ minutes?\.$/u;
const notice =
  /^(?:Added (?:.+ to the group|a recipient)\.|Removed (?:.+ from the group|a recipient)\.|Left the group\.|Changed the channel (?:name: .+|name\.|icon\.)|Pinned a message\.|Joined the server\.|Created (?:a|the) thread\b.*|Started a thread\.)$/su;

/** What a text stands for that the exporter wrote where its form has no types; "text" where a person did. */
export function kindOfText(text: string): Kind {
  if (call.test(text)) return "call";
  return notice.test(text) ? "notice" : "text";
}
