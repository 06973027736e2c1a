import type { Kind } from "../kinds.ts";

/** What an element that is shown instead of a text is. */
export const kindsOfElements: Readonly<Record<string, Kind>> = { img: "image", video: "video", audio: "voice" };

/** Elements around that are remembered. */
const deepest = 200;

/** The elements around a place in a page, each with its role there. */
export class Around<Role extends string> {
  private readonly open: { readonly element: string; readonly role: Role }[] = [];

  /** The role of the innermost one. */
  get role(): Role | undefined {
    return this.open.at(-1)?.role;
  }

  has(role: Role): boolean {
    return this.open.some((one) => one.role === role);
  }

  enter(element: string, role: Role): void {
    if (this.open.length < deepest) this.open.push({ element, role });
  }

  /** Leaves the innermost one of a name, and what was left open in it. @returns the roles that end */
  leave(element: string): readonly Role[] {
    const at = this.open.findLastIndex((one) => one.element === element);
    return at < 0 ? [] : this.open.splice(at).map(({ role }) => role);
  }
}
