/** What a server takes, and no more (docs/spec/sync.md, Y40). Sizes in bytes. */
export const limits = {
  /** The sealed body of one entry, the smallest and the largest. */
  leastBody: 298,
  body: 65_536,
  /** Frames of one push, rows of one page, ids of one order to erase. */
  frames: 500,
  /** One whole push, one whole page. */
  message: 1_048_576,
  /** One vault, unless its host says otherwise. */
  vault: 268_435_456,
  /** Entries of one vault. */
  entries: 1_000_000,
  box: 4_096,
  /** How long a box waits to be read (seconds). */
  boxWaits: 300,
  reminder: 1_024,
  /** Reminders come at whole steps of so many seconds. */
  reminderStep: 300,
} as const;
