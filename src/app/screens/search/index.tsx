import { Loading } from "../../ui/loading.tsx";
import { useView } from "../../use-view.ts";
import { searchWords as say } from "../../words/en/search.ts";

export function Page() {
  const now = useView("search", null);
  if (now === null) return <Loading title={say.title} />;
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{say.title}</h1>
    </div>
  );
}
