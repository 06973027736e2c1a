import { look } from "../../look.ts";
import { nameChoices } from "../../look-form.ts";
import { settingsWords } from "../../words/en/settings.ts";
import { words } from "../../words/en.ts";
import { setLook } from "./set.ts";

const say = settingsWords.name;

/** Under which neutral name it stands, and what a web page cannot change (R47). */
export function Name() {
  const now = look.value.name;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <fieldset class="stack">
        <legend class="sr">{say.choose}</legend>
        <div class="pick">
          {nameChoices.map((name) => (
            <label key={name} class="pick-tall">
              <input type="radio" name="name" value={name} checked={now === name} onChange={() => setLook("name", name)} />
              <span class="row-main">
                <span class="row-title">{words.names[name]}</span>
                <span class="row-sub">{say.icons[name]}</span>
              </span>
              <img class="name-icon" src={name === "notes" ? "/icons/icon.svg" : `/icons/${name}.svg`} alt="" width="44" height="44" />
            </label>
          ))}
        </div>
      </fieldset>
      <section class="stack">
        <h2>{say.limits}</h2>
        <ul class="points">
          {say.can.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
