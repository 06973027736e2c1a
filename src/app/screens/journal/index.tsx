import { part } from "../../state.ts";
import { Pages } from "./pages.tsx";
import { Written } from "./written.tsx";
import "./style.css";

/** F63: pages of the journal, letters that are not sent, and one of them opened. */
export function Page() {
  const [first = "", second = ""] = part.value.split("/");
  const shelf = first === "letters" ? "letter" : "journal";
  const open = shelf === "letter" ? second : first;
  return open === "" ? <Pages key={shelf} shelf={shelf} /> : <Written key={part.value} shelf={shelf} open={open} />;
}
