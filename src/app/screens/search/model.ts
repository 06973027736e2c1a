import type { Around } from "../../worker/around.ts";

export function view({ today }: Around, _: null) {
  return { today };
}
