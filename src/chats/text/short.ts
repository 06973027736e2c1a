/** Characters that are kept at most. */
const most = 400;
const decoder = new TextDecoder("utf-8");

/** A short text that comes in pieces, such as a name or a time; what is longer is let go. */
export class Short {
  text = "";

  /** @param bytes UTF-8 */
  add(bytes: Uint8Array): void {
    if (this.text.length < most) this.text += decoder.decode(bytes.subarray(0, most));
  }

  clear(): void {
    this.text = "";
  }
}
