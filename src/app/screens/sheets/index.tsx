import { Loading } from "../../ui/loading.tsx";
import { useView } from "../../use-view.ts";
import { sheetsWords as say } from "../../words/en/sheets.ts";

export function Page() {
  const now = useView("sheets", null);
  if (now === null) return <Loading title={say.title} />;
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{say.title}</h1>
    </div>
  );
}
