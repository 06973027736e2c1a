import type { MadeEntry } from "./made.ts";

/** A text in an attribute, as the app writes it: emoji as the two halves of their pair, which is no XML. */
export function attributeOf(text: string): string {
  return text.replace(/[&<>"\n]|[\ud800-\udfff]/g, (unit) => `&#${unit.charCodeAt(0)};`);
}

/** A chat as SMS Backup & Restore writes it: messages first, then those with media. What was deleted, calls and notices it has none of. */
export function smsBackup(entries: readonly MadeEntry[], other: string): string {
  const plain = entries.filter(({ kind }) => kind === "text" || kind === "lines").map((entry, index) => smsOf(entry, other, index));
  const media = entries.filter(({ kind }) => kind === "image").map((entry) => mmsOf(entry, other));
  const all = [...plain, ...media];
  return `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!--File Created -- By <sms> -->\n<smses count="${all.length}" type="full">\n${all.join("\n")}\n</smses>\n`;
}

function smsOf({ time, who, text }: MadeEntry, other: string, index: number): string {
  const address = ["+34600000001", "600 000 001", "0034600000001"][index % 3];
  const way = who === 0 ? 2 : 1;
  const body = attributeOf(text);
  return index % 2 === 0
    ? `  <sms protocol="0" address="${address}" date="${time}" type="${way}" subject="null" body="${body}" read="1" contact_name="${attributeOf(other)}" />`
    : `  <sms body='${body.replaceAll("'", "&apos;")}' contact_name='${attributeOf(other)}' type='${way}' date='${time}' address='${address}'></sms>`;
}

function mmsOf({ time, who }: MadeEntry, other: string): string {
  const [mine, theirs] = who === 0 ? [137, 151] : [151, 137];
  return `  <mms date="${time}" msg_box="${who === 0 ? 2 : 1}" address="+34600000001" contact_name="${attributeOf(other)}">
    <parts>
      <part seq="-1" ct="application/smil" text="&lt;smil&gt;what nobody wrote&lt;/smil&gt;" />
      <part seq="0" ct="image/jpeg" name="p.jpg" text="null" data="${"/9j/4AAQ".repeat(500)}" />
    </parts>
    <addrs><addr address="insert-address-token" type="${mine}" /><addr address="+34600000001" type="${theirs}" /></addrs>
  </mms>`;
}
