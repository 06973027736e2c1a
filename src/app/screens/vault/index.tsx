/** The part of the app that opens, keeps and locks; loaded when something is kept, or is to be. */
import "./style.css";

export { Erased } from "./erase.tsx";
export { Lock } from "./lock.tsx";
export { VaultPage } from "./page.tsx";
