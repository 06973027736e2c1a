import { KeySet } from "../json/keys.ts";
import { Strings } from "../text/strings.ts";
import { withoutReferences } from "./references.ts";

/** The attributes of one element: of all that it has, those that are wanted. */
export class Attributes<Name extends string> {
  private readonly names: readonly Name[];
  private readonly keys: KeySet;
  private readonly values = new Map<Name, Uint8Array>();
  private readonly strings = new Strings();

  constructor(names: readonly Name[]) {
    this.names = names;
    this.keys = new KeySet(names);
  }

  /** What an attribute says; "" where the element has none. */
  text(name: Name): string {
    const bytes = this.utf8(name);
    return this.strings.of(bytes, 0, bytes.length);
  }

  /** The same as UTF-8. */
  utf8(name: Name): Uint8Array {
    return this.values.get(name) ?? none;
  }

  /** @returns the name that the bytes spell, null where it is not wanted */
  wanted(bytes: Uint8Array, length: number): Name | null {
    return this.names[this.keys.find(bytes, 0, length)] ?? null;
  }

  /** Keeps the value of an attribute, as it is written. */
  keep(name: Name, bytes: Uint8Array, length: number): void {
    this.values.set(name, withoutReferences(bytes, 0, length).slice());
  }

  clear(): void {
    this.values.clear();
  }
}

const none = new Uint8Array();
