/** Who wants to know when a vault moves, and what they are told: its last place, as a hint to pull. */

export interface Follower {
  told(head: number): void;
  /** The server stops. */
  end(): void;
}

export interface Heads {
  /** Tells the last place where it is known. @returns leaves again */
  follow(vault: string, follower: Follower): () => void;
  moved(vault: string, head: number): void;
  count(): number;
  close(): void;
}

interface Followed {
  head: number;
  readonly followers: Set<Follower>;
}

/**
 * @param ask for the last places of vaults that others may have moved: other servers on the same database. Null: there are none
 * @param every milliseconds between two questions
 */
export function followHeads(ask: ((vaults: readonly string[]) => Promise<ReadonlyMap<string, number>>) | null, every = 1_000): Heads {
  const followed = new Map<string, Followed>();
  let timer: NodeJS.Timeout | null = null;

  function moved(vault: string, head: number): void {
    const one = followed.get(vault);
    if (one === undefined || head <= one.head) return;
    one.head = head;
    for (const follower of one.followers) follower.told(head);
  }

  /** One question after the other; a database that does not answer is told of elsewhere. */
  function askLater(): void {
    if (ask === null || timer !== null || followed.size === 0) return;
    timer = setTimeout(async () => {
      try {
        for (const [vault, head] of await ask([...followed.keys()])) moved(vault, head);
      } catch {
      } finally {
        timer = null;
        askLater();
      }
    }, every).unref();
  }

  return {
    moved,
    follow(vault, follower) {
      const one = followed.get(vault) ?? { head: -1, followers: new Set() };
      one.followers.add(follower);
      followed.set(vault, one);
      if (one.head >= 0) follower.told(one.head);
      askLater();
      return () => {
        one.followers.delete(follower);
        if (one.followers.size === 0 && followed.get(vault) === one) followed.delete(vault);
      };
    },
    count: () => [...followed.values()].reduce((sum, { followers }) => sum + followers.size, 0),
    close() {
      if (timer !== null) clearTimeout(timer);
      for (const { followers } of followed.values()) for (const follower of followers) follower.end();
      followed.clear();
    },
  };
}
