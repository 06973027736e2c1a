import { Loading } from "../../ui/loading.tsx";
import { useView } from "../../use-view.ts";
import { tipsWords as say } from "../../words/en/tips.ts";

export function Page() {
  const now = useView("tips", null);
  if (now === null) return <Loading title={say.title} />;
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{say.title}</h1>
    </div>
  );
}
