const fatal = new TextDecoder("utf-8", { fatal: true });
const encoder = new TextEncoder();

/**
 * Repairs UTF-8 of which each byte was written as a character of its own, as downloads from Meta are: cafÃ© is café. Anything else stays as
 * it is: a text with a character above U+00FF, one of ASCII alone, and one whose characters are no UTF-8 when they are taken for bytes.
 */
export function repaired(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) out[length++] = byte;
    else if (byte === 0xc2 || byte === 0xc3) out[length++] = ((byte & 3) << 6) | ((bytes[++at] ?? 0) & 63);
    else return bytes;
  }
  if (length === bytes.length) return bytes;
  const whole = out.subarray(0, length);
  return isUtf8(whole) ? whole : bytes;
}

/** The same of a text. */
export function repairedText(text: string): string {
  return decoder.decode(repaired(encoder.encode(text)));
}

const decoder = new TextDecoder("utf-8");

function isUtf8(bytes: Uint8Array): boolean {
  try {
    fatal.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
