import type { Format, Head, Known, Reader } from "./format.ts";

/** One of the ways in which the chats of one app are exported. */
export interface Variant {
  /** How sure it is that this is its own: 0 is no, 1 is certain. */
  sniff(head: Head): number;
  open(head: Head, known: Known): Reader;
}

/** One format of several variants: each file is read as the likeliest of them. */
export function formatOfVariants(name: string, paths: RegExp, first: Variant, ...others: readonly Variant[]): Format {
  const variants = [first, ...others];
  return {
    name,
    paths,
    sniff: (head) => Math.max(...variants.map((variant) => variant.sniff(head))),
    open(head, _size, known) {
      const sure = variants.map((variant) => variant.sniff(head));
      return (variants[sure.indexOf(Math.max(...sure))] ?? first).open(head, known);
    },
  };
}
