import { HelpLines } from "../../ui/help-lines.tsx";
import { startWords as say } from "../../words/en/start.ts";

/** A day of 8 and more: people first, then the questions (F2, F90). */
export function Heavy() {
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.heavy.title}</h1>
        <p>{say.heavy.lead}</p>
      </div>
      <HelpLines purpose="suicide" />
      <a class="btn btn-full" href="#start/2">
        {say.goOn}
      </a>
    </>
  );
}
