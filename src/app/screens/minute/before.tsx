import { part } from "../../state.ts";
import { minuteWords as say } from "../../words/en/minute.ts";
import { BoxForNow } from "./box-for-now.tsx";
import { Hold } from "./hold.tsx";

/** Before it is unlocked, or before the three questions: hold it, a box that is kept nowhere, help. Nothing private, nothing written. */
export function Before() {
  if (part.value.startsWith("hold"))
    return (
      <Hold
        summary={null}
        line={say.before.line}
        shown={{ wordsOnly: false, buzz: false }}
        ways={
          <>
            <a class="btn btn-main" href="#minute/write">
              {say.hold.write}
            </a>
            <a class="btn" href="#help">
              {say.hold.help}
            </a>
          </>
        }
      />
    );
  if (part.value === "write") return <BoxForNow />;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1} class="minute-title">
          {say.title}
        </h1>
        <p class="lead">{say.before.lead}</p>
      </div>
      <div class="acts acts-pair push minute-acts">
        <a class="btn btn-main" href="#minute/hold">
          {say.rate.hold}
        </a>
        <a class="btn" href="#minute/write">
          {say.rate.write}
        </a>
      </div>
      <a class="btn btn-full" href="#help">
        {say.hold.help}
      </a>
    </>
  );
}
