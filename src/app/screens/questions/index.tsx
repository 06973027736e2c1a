import { arrive, goBack } from "../../place.ts";
import { answers, asked, forgetWords, minor, passed, place } from "../../state.ts";
import { Icon } from "../../ui/icon.tsx";
import { PickAny, PickOne } from "../../ui/pick.tsx";
import { words } from "../../words/en.ts";
import { type Answers, modesOf, type YesNo } from "./model.ts";

const say = words.questions;
const threeWays: readonly (readonly [YesNo, string])[] = [
  ["yes", say.yes],
  ["no", say.no],
  ["unclear", say.unclear],
];

/** F1: three questions before anything else. Each can be left out, and the page says what that closes. */
export function Questions() {
  const now = answers.value;
  const set = (change: Partial<Answers>) => {
    answers.value = { ...now, ...change };
  };
  const goOn = () => {
    passed.value = answers.value;
    asked.value = true;
    if (minor.value) forgetWords();
    // Opened from another page, they lead back to it.
    if (place.value === "questions") goBack();
    else arrive();
  };
  const fixed = passed.value === null ? [] : modesOf(passed.value);
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <div class="stack ruled">
        <p class="note">
          <Icon name="exit" small />
          <span>
            <b>{say.exit[0]}</b>
            {say.exit[1]}
          </span>
        </p>
        <p class="note">
          <Icon name="eye" small />
          <span>{say.eyes}</span>
        </p>
      </div>

      <fieldset class="stack-s">
        <legend class="h2">{say.noContact}</legend>
        <p class="small soft hint">{say.noContactHint}</p>
        {fixed.includes("order") || fixed.includes("asked-to-stop") ? (
          <p class="small">{say.fixed}</p>
        ) : (
          <>
            <PickOne name="no-contact" options={threeWays} chosen={now.noContact} choose={(noContact) => set({ noContact })} />
            {now.noContact === "yes" && (
              <fieldset class="follow">
                <legend class="h3">{say.whoAsked}</legend>
                <PickAny
                  options={[
                    ["them", say.them],
                    ["court", say.court],
                  ]}
                  chosen={now.whoAsked}
                  choose={(whoAsked) => set({ whoAsked })}
                />
              </fieldset>
            )}
          </>
        )}
      </fieldset>

      <fieldset class="stack-s">
        <legend class="h2">{say.afraid}</legend>
        <p class="small soft hint">{say.afraidHint}</p>
        {fixed.includes("afraid") || fixed.includes("own-violence") ? (
          <p class="small">{say.fixed}</p>
        ) : (
          <>
            <PickOne name="afraid" options={threeWays} chosen={now.afraid} choose={(afraid) => set({ afraid })} />
            {now.afraid === "yes" && (
              <fieldset class="follow">
                <legend class="h3">{say.whoIsAfraid}</legend>
                <PickAny
                  options={[
                    ["me", say.me],
                    ["them", say.theyAre],
                  ]}
                  chosen={now.whoIsAfraid}
                  choose={(whoIsAfraid) => set({ whoIsAfraid })}
                />
              </fieldset>
            )}
          </>
        )}
      </fieldset>

      <fieldset class="stack-s">
        <legend class="h2">{say.adult}</legend>
        <PickOne
          name="adult"
          options={[
            ["yes", say.yes],
            ["no", say.no],
            ["skip", say.skip],
          ]}
          chosen={now.adult}
          choose={(adult) => set({ adult })}
        />
      </fieldset>

      <div class="stack">
        <button class="btn btn-main btn-full" type="button" onClick={goOn}>
          {say.go}
        </button>
        <button class="btn btn-text btn-full" type="button" onClick={goOn}>
          {say.later}
        </button>
        <p class="small soft">{say.laterWhy}</p>
      </div>
    </>
  );
}
