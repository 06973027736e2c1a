import type { Format } from "../../format.ts";
import { SmsReader } from "./reader.ts";

/** The XML of SMS Backup & Restore: messages or calls. */
export const sms: Format = {
  name: "sms",
  paths: /(?:^|\/)(?:sms|calls)-[^/]*\.xml$/,
  sniff({ name, text }) {
    if (!/<(?:smses|calls)[\s>]/.test(text)) return /<(?:sms|mms)\s[^<>]{0,4000}(?:date|address)=/.test(text) ? 0.7 : 0;
    const hasEntries = /<(?:sms|mms|call)\s[^<>]{0,4000}date=/.test(text);
    return 0.6 + Number(hasEntries) * 0.3 + Number(/\.xml$/i.test(name)) * 0.09;
  },
  open: () => new SmsReader(),
};
