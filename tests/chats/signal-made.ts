import type { MadeEntry } from "./made.ts";

type Names = readonly [string, string];

/** A chat as `main.jsonl` of Signal Desktop holds it: times in UTC, numbers as texts. */
export function signalDesktop(entries: readonly MadeEntry[], [own, other]: Names, chat: object = {}): string {
  const [given, ...family] = other.split(" ");
  const frames: unknown[] = [
    { version: "1", backupTimeMs: "1700000000000" },
    { account: { givenName: own, familyName: "" } },
    { recipient: { id: "1", self: {} } },
    { recipient: { id: "2", contact: { aci: "AA==", e164: "34600000001", profileGivenName: given, profileFamilyName: family.join(" ") } } },
    { chat: { id: "9", recipientId: "2", ...chat } },
  ];
  entries.forEach(({ time, who, kind, text, isEdited }, index) => {
    const update =
      kind === "call" ? { individualCall: { type: "AUDIO_CALL", state: "ACCEPTED" } } : { simpleUpdate: { type: "IDENTITY_UPDATE" } };
    const standard = {
      ...(text !== "" && { text: { body: text } }),
      ...(kind === "image" && { attachments: [{ pointer: { contentType: "image/jpeg" } }] }),
      ...(index % 7 === 3 && { reactions: [{ emoji: "👍", authorId: "1" }] }),
    };
    const body =
      kind === "deleted"
        ? { remoteDeletedMessage: {} }
        : kind === "call" || kind === "notice"
          ? { updateMessage: update }
          : { standardMessage: standard };
    const way = kind === "notice" ? { directionless: {} } : who === 0 ? { outgoing: { sendStatus: [] } } : { incoming: { read: true } };
    const revisions = isEdited ? [{ chatId: "9", standardMessage: { text: { body: "before" } } }] : [];
    frames.push({ chatItem: { chatId: "9", authorId: String(who + 1), dateSent: String(time), ...way, ...body, revisions } });
  });
  return `${frames.map((frame) => JSON.stringify(frame)).join("\n")}\n`;
}

/** The same as `chat.md` of signal-export. */
export function signalMarkdown(entries: readonly MadeEntry[], names: Names, hasSeconds = true): string {
  return entries
    .map(({ time, who, kind, text }, index) => {
      const [day = "", clock = ""] = new Date(time).toISOString().slice(0, 19).split("T");
      const stamp = hasSeconds ? `[${day} ${clock}]` : `[${day}, ${clock.slice(0, 5)}]`;
      const sender = kind === "notice" ? "No-Sender" : names[who];
      const quote = index % 9 === 4 && kind === "text" ? "\n\n> what you said\n> and more\n\n" : "";
      const reaction = index % 7 === 3 ? `\n(- ${names[0]}: 👍, Bo: ❤️ -)` : "";
      const body =
        kind === "deleted"
          ? "(This message was deleted)"
          : kind === "call"
            ? "Outgoing voice call (accepted, 3m 5s)  "
            : `${quote}${text}  ${reaction}${kind === "image" ? "![a.jpg](./media/a.jpg)  " : ""}`;
      return `${stamp} ${sender}: ${body}\n`;
    })
    .join("");
}

/** The same as `data.json` of signal-export. */
export function signalJsonLines(entries: readonly MadeEntry[], names: Names): string {
  return entries
    .map(({ time, who, kind, text }) =>
      JSON.stringify({
        date: new Date(time).toISOString().slice(0, 19),
        sender: kind === "notice" ? "No-Sender" : names[who],
        body: `${kind === "call" ? "Incoming video call (accepted)" : text}  `,
        quote: "",
        sticker: null,
        reactions: [],
        attachments: kind === "image" ? [{ name: "a.jpg", path: "media/a.jpg" }] : [],
        deleted: kind === "deleted",
        call: kind === "call",
        missed: false,
      }),
    )
    .join("\n");
}
