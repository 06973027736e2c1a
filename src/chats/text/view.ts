let seen: Uint8Array | null = null;
let view = new DataView(new ArrayBuffer(0) as ArrayBufferLike);

/** Bytes to be read four at once. A reader asks for the same ones line after line: they get one view. */
export function viewOf(bytes: Uint8Array): DataView {
  if (seen !== bytes) {
    seen = bytes;
    view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  return view;
}
