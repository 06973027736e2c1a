/** Nobody: in the column `who`, for what nobody wrote. */
export const nobody = 0xffff;
/** In the column `offset`, where it is not known how far the clock stood from UTC. */
export const unknownOffset = -0x8000;

/** One entry of a chat, as it goes into the columns. */
export interface Row {
  /** Milliseconds since 1970 as the clock on the wall showed them: the local time read as if it were UTC. */
  time: number;
  /** Minutes east of UTC, or `unknownOffset`. */
  offset: number;
  /** Place in the table of people, or `nobody`. */
  who: number;
  /** Code of its kind. */
  kind: number;
  /** Bits of `flags`. */
  flags: number;
  /** Characters of its text: code points, an address of the web as one; 65,535 at most. */
  chars: number;
  /** Words of its text: what stands between white space; 65,535 at most. */
  words: number;
  /** Where it stands in the file: bytes of the unpacked UTF-8, without a byte order mark. */
  position: number;
  /** Bytes that it takes there. */
  length: number;
  /** 32 bits of its text, to know it again. */
  hash: number;
}

const mostMeasured = 0xffff;

const makers = {
  time: Float64Array,
  offset: Int16Array,
  who: Uint16Array,
  kind: Uint8Array,
  flags: Uint8Array,
  chars: Uint16Array,
  words: Uint16Array,
  position: Float64Array,
  length: Uint32Array,
  hash: Uint32Array,
} as const;

type Name = keyof typeof makers;
const names = Object.keys(makers) as readonly Name[];

/** The columns as they are read: each a typed array of as many places as there are entries. */
export type Table = { readonly [Column in Name]: InstanceType<(typeof makers)[Column]> };

/** Entries as columns that grow by doubling: 33 bytes an entry. No text is kept. */
export class Columns {
  /** How many entries there are. */
  count = 0;
  private room = 0;
  private held: { -readonly [Column in Name]: Table[Column] };

  constructor(room = 64) {
    this.held = emptyTable(room);
    this.room = room;
  }

  /** Adds an entry. @returns its place */
  add(row: Readonly<Row>): number {
    if (this.count === this.room) this.reserve(this.room * 2);
    const at = this.count++;
    const { held } = this;
    held.time[at] = row.time;
    held.offset[at] = row.offset;
    held.who[at] = row.who;
    held.kind[at] = row.kind;
    held.flags[at] = row.flags;
    held.chars[at] = Math.min(row.chars, mostMeasured);
    held.words[at] = Math.min(row.words, mostMeasured);
    held.position[at] = row.position;
    held.length[at] = row.length;
    held.hash[at] = row.hash;
    return at;
  }

  /** Makes room for so many entries in all, when it can be told that they come. */
  reserve(room: number): void {
    if (room <= this.room) return;
    this.room = room;
    // One after the other, so that the old ones can go.
    for (const name of names) {
      const wider = new makers[name](room);
      wider.set(this.held[name]);
      Object.assign(this.held, { [name]: wider });
    }
  }

  /** The columns, as views: they hold until the next entry is added. */
  table(): Table {
    return Object.fromEntries(names.map((name) => [name, this.held[name].subarray(0, this.count)])) as unknown as Table;
  }

  /** The entry at a place. */
  row(at: number): Row {
    return Object.fromEntries(names.map((name) => [name, this.held[name][at]])) as unknown as Row;
  }
}

function emptyTable(room: number) {
  return Object.fromEntries(names.map((name) => [name, new makers[name](room)])) as unknown as {
    -readonly [Column in Name]: Table[Column];
  };
}
