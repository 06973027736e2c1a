import { Loading } from "../../ui/loading.tsx";
import { useView } from "../../use-view.ts";
import { positionWords as say } from "../../words/en/position.ts";

export function Page() {
  const now = useView("position", null);
  if (now === null) return <Loading title={say.title} />;
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{say.title}</h1>
    </div>
  );
}
