import { codeOf } from "./disk.ts";

/** Why the system refuses a file, as a sentence without its subject. @param what was to be done with it */
export function reasonOf(error: unknown, what: "read" | "written" | "read or written"): string {
  switch (codeOf(error)) {
    case "ENOENT":
      return what === "read" ? "does not exist" : "is not there, or its folder is not";
    case "EISDIR":
      return "is a folder";
    case "ENOTDIR":
      return "lies below a file, and not in a folder";
    case "EACCES":
    case "EPERM":
      return `may not be ${what}`;
    case "EROFS":
      return "lies where nothing may be written";
    default:
      return `could not be ${what}`;
  }
}
