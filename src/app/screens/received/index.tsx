import { part } from "../../state.ts";
import { Loading } from "../../ui/loading.tsx";
import { useView } from "../../use-view.ts";
import { receivedWords as say } from "../../words/en/received.ts";
import { NewOne } from "./new-one.tsx";
import { OnePage } from "./one.tsx";

/** They wrote first: written down, or looked at again. */
export function Page() {
  const one = part.value === "" ? null : part.value;
  const now = useView("received", { one });
  if (now === null) return <Loading title={say.title} />;
  if (one !== null) return <OnePage key={one} now={now} />;
  return <NewOne now={now} />;
}
