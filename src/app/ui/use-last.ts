import { useRef } from "preact/hooks";

/** What was there last, while the next answer is on its way: a list does not blink at every letter. */
export function useLast<Value>(value: Value | null): Value | null {
  const last = useRef<Value | null>(null);
  if (value !== null) last.current = value;
  return last.current;
}
