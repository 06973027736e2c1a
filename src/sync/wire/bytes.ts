/** Ids and numbers as bytes: hex in small letters, big-endian. */

/** @param text an even number of small hexadecimal digits */
export function hexToBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length / 2);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}

export function bytesToHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += digits[byte];
  return text;
}

/** An entry's id, a UUID in small letters, as its 16 bytes. */
export function idToBytes(id: string): Uint8Array<ArrayBuffer> {
  return hexToBytes(id.replaceAll("-", ""));
}

/** @param bytes holds the 16 bytes from `at` on */
export function idAt(bytes: Uint8Array, at: number): string {
  const hex = bytesToHex(bytes.subarray(at, at + 16));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Eight bytes. @returns null above 2⁵³ − 1 */
export function u64At(view: DataView, at: number): number | null {
  const value = view.getUint32(at) * 2 ** 32 + view.getUint32(at + 4);
  return Number.isSafeInteger(value) ? value : null;
}

/** @param value 0 to 2⁵³ − 1 */
export function setU64(view: DataView, at: number, value: number): void {
  view.setUint32(at, Math.floor(value / 2 ** 32));
  view.setUint32(at + 4, value % 2 ** 32);
}

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
