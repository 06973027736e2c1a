import { Loading } from "../../ui/loading.tsx";
import { useView } from "../../use-view.ts";
import { stepWords as say } from "../../words/en/step.ts";

export function Page() {
  const now = useView("step", null);
  if (now === null) return <Loading title={say.title} />;
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{say.title}</h1>
    </div>
  );
}
