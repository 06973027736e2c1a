import { useSignal } from "@preact/signals";
import { download } from "../../download.ts";
import { ask, tryTo } from "../../keep/acts.ts";
import { Segments } from "../../ui/chips.tsx";
import { TextField } from "../../ui/field.tsx";
import { Loading } from "../../ui/loading.tsx";
import { useView } from "../../use-view.ts";
import { settingsWords } from "../../words/en/settings.ts";
import { replacementsOf } from "./names.ts";

const say = settingsWords.export;
type Form = "markdown" | "json";
const files: Readonly<Record<Form, readonly [type: string, ending: string]>> = {
  markdown: ["text/markdown;charset=utf-8", "md"],
  json: ["application/json", "json"],
};

/** Everything as it was written, to be read or for other programs, names replaced on request (F93). */
export function Export() {
  const now = useView("settings", null);
  const form = useSignal<Form>("markdown");
  const replaced = useSignal(false);
  const typed = useSignal<string | null>(null);
  const note = useSignal("");
  if (now === null) return <Loading title={say.title} />;
  const names = typed.value ?? now.nickname ?? "";
  const make = async () => {
    const text = await tryTo(() => ask("take", form.value, replaced.value ? replacementsOf(names, say.person) : []));
    if (text === null) return;
    note.value = say.made(download(text, ...files[form.value]));
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p>{say.lead}</p>
        <p class="soft">{say.warning}</p>
      </div>
      {now.count === 0 ? (
        <p>{say.empty}</p>
      ) : (
        <>
          <Segments
            name="form"
            legend={say.form}
            options={(["markdown", "json"] as const).map((one) => [one, say.forms[one]] as const)}
            chosen={form.value}
            choose={(chosen) => (form.value = chosen)}
          />
          <Segments
            name="names"
            legend={say.names}
            options={[
              ["kept", say.namesAre.kept],
              ["replaced", say.namesAre.replaced],
            ]}
            chosen={replaced.value ? "replaced" : "kept"}
            choose={(chosen) => (replaced.value = chosen === "replaced")}
          />
          {replaced.value && (
            <>
              <TextField
                id="names"
                label={say.replace}
                hint={say.replaceHint}
                rows={3}
                most={2_000}
                value={names}
                type={(value) => (typed.value = value)}
              />
              <p class="small soft">{say.look}</p>
            </>
          )}
          <button class="btn btn-main btn-full" type="button" onClick={() => void make()}>
            {say.make}
          </button>
          <p class="small" role="status">
            {note.value}
          </p>
        </>
      )}
    </>
  );
}
