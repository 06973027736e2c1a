import type { Purpose } from "#formula";
import { restADay } from "../../quiet.ts";
import { gate, helpPurpose, helpStep } from "../../state.ts";
import { helpWords } from "../../words/en/help.ts";
import { words } from "../../words/en.ts";
import { Calls, FirstContacts, here, placeName } from "./contacts.tsx";
import { linesFor, otherPurposes } from "./model.ts";
import "./style.css";
import { Icon } from "../../ui/icon.tsx";

export { CountryChoice, FirstContacts } from "./contacts.tsx";

const say = helpWords;

/** F90: words that a shaking person can read, three contacts, then more. Nothing to fill in. */
export function Help() {
  const step = helpStep.value;
  if (step !== null) return <Step step={step} />;
  const purpose = helpPurpose.value;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{words.help.title}</h1>
        <p>{say.leads[purpose]}</p>
      </div>
      <div class="acts acts-pair">
        <button class="btn btn-ink btn-tall" type="button" onClick={() => take("not-safe")}>
          {say.notSafe}
        </button>
        <button class="btn btn-tall" type="button" onClick={() => take("safe")}>
          {say.safe}
        </button>
      </div>
      <FirstContacts purpose={purpose} />
      <ul class="list list-on">
        {otherPurposes(purpose, gate.value.modes.includes("afraid")).map((other) => (
          <li key={other}>
            <OtherLines purpose={other} />
          </li>
        ))}
        <li>
          <MoreLines purpose={purpose} />
        </li>
      </ul>
      <p class="lead">{say.last}</p>
      <p class="small soft">{say.offline}</p>
    </>
  );
}

/** A look at the page is no more than that; what is said here is, and the day rests (F73, F83). */
function take(step: "not-safe" | "safe"): void {
  restADay(Date.now());
  helpStep.value = step;
}

/** What "I'm not safe" and "I'm safe for now" open: one number, three short sentences. */
function Step({ step }: { step: "not-safe" | "safe" }) {
  const notSafe = step === "not-safe";
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{notSafe ? say.notSafeTitle : say.safeTitle}</h1>
      </div>
      <FirstContacts purpose={notSafe ? "emergency" : "suicide"} without={notSafe ? null : "emergency"} />
      <ol class="stack steps-list">
        {(notSafe ? say.notSafeSteps : say.safeSteps).map((sentence) => (
          <li key={sentence} class="lead">
            {sentence}
          </li>
        ))}
      </ol>
      <p class="lead">{say.last}</p>
      <button class="btn" type="button" onClick={() => (helpStep.value = null)}>
        {say.allLines}
      </button>
    </>
  );
}

/** The lines for another purpose, opened in place. */
function OtherLines({ purpose }: { purpose: Purpose }) {
  const { listed, shown, first, more } = linesFor(here.value, purpose);
  const own = [...first, ...more].filter((contact) => contact.line.purpose !== "emergency");
  return (
    <details class="row-open">
      <summary class="row row-mid">
        <span class="row-main">
          <span class="row-title">{say.purposes[purpose]}</span>
          {listed && shown === purpose && <span class="row-sub">{say.lines(own.length, placeName(here.value))}</span>}
        </span>
        <Icon name="down" />
      </summary>
      {listed ? (
        <Calls contacts={shown === "emergency" ? [...first, ...more] : own} asked={purpose} shown={shown} />
      ) : (
        <p class="open-text">{say.localWhy}</p>
      )}
    </details>
  );
}

/** What is listed beside the three, and the lists of others. */
function MoreLines({ purpose }: { purpose: Purpose }) {
  const { more } = linesFor(here.value, purpose);
  return (
    <details class="row-open">
      <summary class="row row-mid">
        <span class="row-main">
          <span class="row-title">{say.moreLines}</span>
        </span>
        <Icon name="down" />
      </summary>
      <div class="stack open-text">
        {more.length > 0 && <Calls contacts={more} asked={purpose} shown={purpose} />}
        <h2 class="h3">{say.otherLists}</h2>
        <p class="small soft">{say.otherListsWhy}</p>
        <ul>
          {["findahelpline.com", "befrienders.org", "nomoredirectory.org"].map((site) => (
            <li key={site}>
              <a class="link" href={`https://${site}`} rel="noreferrer">
                {site}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
