import { shown } from "../../keeping.ts";
import { part } from "../../state.ts";
import { Add } from "./add.tsx";
import { Join } from "./join.tsx";
import { Off } from "./off.tsx";
import { Shared } from "./shared.tsx";
import "./style.css";

/** Several devices with one log: off until asked for. */
export function Page() {
  const now = shown.value;
  if (now === null) return null;
  if (part.value.split("/")[0] === "join") return <Join />;
  if (!now.synced) return <Off keeps={now.opensWith !== "nothing"} />;
  return part.value === "add" ? <Add /> : <Shared />;
}
