import { lock } from "../keep/acts.ts";
import { keeping, keepsNothing, shown } from "../keeping.ts";
import { words } from "../words/en.ts";

/** At the foot of the page: whether anything is kept, and the way to change that. It asks once and never stands before reading. */
export function KeepLine() {
  const say = words.keep.line;
  if (keeping.value.type === "open")
    return (
      <p class="keep-line small">
        <span>{say.kept}</span>
        <a class="link" href="#settings">
          {say.settings}
        </a>
        {shown.value?.opensWith === "passphrase" && (
          <button type="button" class="btn btn-text" onClick={() => lock("asked")}>
            {say.lock}
          </button>
        )}
      </p>
    );
  if (keepsNothing.value)
    return (
      <p class="keep-line small">
        <span>{say.nothing}</span>
        <a class="link" href="#keep">
          {say.change}
        </a>
      </p>
    );
  return (
    <section class="keep-ask stack-s" aria-labelledby="keep-ask">
      <h2 id="keep-ask">{words.keep.title}</h2>
      <p class="soft">{say.ask}</p>
      <div class="acts">
        <a class="btn" href="#keep">
          {say.yes}
        </a>
        <button type="button" class="btn btn-text" onClick={() => (keepsNothing.value = true)}>
          {say.no}
        </button>
      </div>
    </section>
  );
}
