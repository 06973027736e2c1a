/** Lines that are shown at most, and characters of each. */
const mostLines = 5;
const mostChars = 120;

/** What a reader could not make sense of: counted, and the first five for the person to look at. They never leave the device. */
export class NotUnderstood {
  count = 0;
  readonly lines: string[] = [];

  /** @param bytes UTF-8 around the place; only its beginning is kept, and only of the first five */
  add(bytes: Uint8Array): void {
    this.count++;
    if (this.lines.length < mostLines) this.lines.push([...decoder.decode(bytes.subarray(0, mostChars * 4))].slice(0, mostChars).join(""));
  }

  /** Adds what another one holds. */
  take({ count, lines }: NotUnderstood): void {
    this.count += count;
    this.lines.push(...lines.slice(0, mostLines - this.lines.length));
  }
}

const decoder = new TextDecoder("utf-8");
