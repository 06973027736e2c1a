/** What the model sees of a text: words, letters inside words, and runs of words. Shared by reading and training, so both see the same. */

/** Hash buckets of letter runs and of word runs. */
export const letterBuckets = 4096;
export const runBuckets = 1 << 18;
/** A whole draft and a sentence are scored by the same network; these few numbers tell it which one it looks at. */
export const shapeSize = 5;

/** FNV-1a over UTF-16 units, finished so that all bits count. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finish(hash);
}

/** Bucket of a run of up to three words, from the hashes of its words; pass 0 for the places that are not there. */
export function runBucket(first: number, second: number, third: number): number {
  let hash = Math.imul(first ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + second, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + third, 0x27d4eb2f);
  return finish(hash) & (runBuckets - 1);
}

/** Buckets of the runs of three to five letters of a word, its ends marked; none for numbers, marks and emoji. */
export function letterRuns(word: string): number[] {
  if (!/^\p{L}/u.test(word)) return [];
  const marked = `<${word.slice(0, 24)}>`;
  const buckets: number[] = [];
  for (let length = 3; length <= 5; length++)
    for (let at = 0; at + length <= marked.length; at++) buckets.push(hashOf(marked.slice(at, at + length)) & (letterBuckets - 1));
  return buckets;
}

/** Length, shortness, a question at the end, and whether this is a whole draft. */
export function writeShape(into: Float32Array, at: number, words: number, asks: boolean, whole: boolean): void {
  into[at] = Math.min(words, 40) / 20;
  into[at + 1] = words < 5 ? 1 : 0;
  into[at + 2] = asks ? 1 : 0;
  into[at + 3] = whole ? 1 : 0;
  into[at + 4] = whole ? Math.min(words, 120) / 60 : 0;
}

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  return h >>> 0;
}
