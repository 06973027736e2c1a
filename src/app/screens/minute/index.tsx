import { Loading } from "../../ui/loading.tsx";
import { useView } from "../../use-view.ts";
import { minuteWords as say } from "../../words/en/minute.ts";

export function Page() {
  const now = useView("minute", null);
  if (now === null) return <Loading title={say.title} />;
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{say.title}</h1>
    </div>
  );
}
