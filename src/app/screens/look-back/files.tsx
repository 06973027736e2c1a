import { useEffect, useLayoutEffect } from "preact/hooks";
import { FileButton } from "../../ui/file-button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { SelectField } from "../../ui/select.tsx";
import { lookBackFilesWords as say } from "../../words/en/look-back-files.ts";
import { number } from "./figures.ts";
import { HowTo } from "./how-to.tsx";
import { addFiles, getReady, goOn, readAs, road, startOver } from "./road.ts";

/** Which files, and what became of each. */
export function Files() {
  useEffect(getReady, []);
  useDrop();
  const { picked, read, stopped } = road.value;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <p class="note ruled">
        <Icon name="info" small />
        <span>{say.local}</span>
      </p>
      {stopped && <p role="alert">{say.reading.stopped}</p>}
      {read === null ? <ChooseFiles /> : <FilesRead />}
      {(read === null || read.chats.length === 0 || picked.length === 0) && <HowTo />}
    </>
  );
}

function ChooseFiles() {
  return (
    <section class="stack">
      <FileButton label={say.files.choose} main several take={addFiles} />
      <p class="small soft">
        {say.files.hint} <span class="only-pointer">{say.files.drop}</span>
      </p>
    </section>
  );
}

function FilesRead() {
  const { picked, read } = road.value;
  const files = read?.files ?? [];
  const some = (read?.chats.length ?? 0) > 0;
  const all = files.every(({ type }) => type === "chats");
  return (
    <section class="stack">
      <h2>{say.files.title}</h2>
      <ul class="list">
        {picked.map((_, at) => (
          <OneFile key={at} at={at} />
        ))}
      </ul>
      <div class="acts">
        {some && (
          <button class="btn btn-main" type="button" onClick={goOn}>
            {all ? say.files.go : say.files.goPart}
          </button>
        )}
        <FileButton label={say.files.another} several take={addFiles} />
        <button class="btn btn-text" type="button" onClick={startOver}>
          {say.files.anew}
        </button>
      </div>
    </section>
  );
}

/** A file by its own name, what it is or why it was not read, and a way to say otherwise. */
function OneFile({ at }: { at: number }) {
  const one = road.value.picked[at];
  const read = road.value.read?.files[at];
  if (one === undefined || read === undefined) return null;
  const options = [["", say.files.asItLooks] as const, ...Object.entries(say.formats)];
  return (
    <li class="stack-s looked-file">
      <p class="row-title looked-name">{one.file.name}</p>
      <p class={read.type === "chats" ? "small soft" : "small"}>
        {read.type === "chats"
          ? say.files.found(say.formats[read.format] ?? read.format, number(read.entries))
          : say.unreadable[read.reason]}
      </p>
      <details>
        <summary>
          {say.files.readAs}
          <Icon name="down" small />
        </summary>
        <SelectField
          id={`format-${at}`}
          label={say.files.format}
          value={one.format ?? ""}
          options={options}
          choose={(format) => readAs(at, format === "" ? null : format)}
        />
      </details>
    </li>
  );
}

/** Files can be dropped anywhere on the page: elsewhere the browser would open them, and leave. */
function useDrop(): void {
  useLayoutEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) addFiles(files);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, []);
}
