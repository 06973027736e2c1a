import { useSignal } from "@preact/signals";
import { formBegun } from "../../half-written.ts";
import { arrive, goHelp } from "../../place.ts";
import { LineField } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Loading } from "../../ui/loading.tsx";
import { log } from "../../use-view.ts";
import { minuteWords } from "../../words/en/minute.ts";
import type { Minute } from "./model.ts";
import { settings } from "./names.ts";
import { addTried } from "./now.ts";
import { Ways } from "./ways.tsx";

const say = minuteWords.person;

/** Call their person (F30): one number that they gave, and what can be said. That it was done is kept only when they say so. */
export function Person({ now }: { now: Minute | null }) {
  const changing = useSignal(false);
  if (now === null) return <Loading title={say.title} />;
  const { person } = now;
  const close = () => {
    changing.value = false;
    arrive();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1} class="minute-title">
          {say.title}
        </h1>
        {person === null && <p class="soft">{say.none}</p>}
      </div>
      {person === null || changing.value ? (
        <Form person={person} close={close} />
      ) : (
        <>
          <a class="btn btn-main btn-full btn-tall minute-call" href={`tel:${dialled(person.number)}`}>
            <Icon name="phone" />
            <span>
              {say.call(person.name)} <span class="num">{person.number}</span>
            </span>
          </a>
          <div class="acts acts-pair">
            <button class="btn" type="button" onClick={() => void called()}>
              {say.called}
            </button>
            <button class="btn btn-text" type="button" onClick={() => (changing.value = true)}>
              {say.change}
            </button>
          </div>
        </>
      )}
      <section class="stack">
        <h2>{say.say}</h2>
        <ol class="minute-steps">
          {now.callSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <div class="stack-s">
        <p class="soft">{say.nobody}</p>
        <button class="btn btn-text btn-flush" type="button" onClick={() => goHelp("general")}>
          {say.lines}
        </button>
      </div>
      <Ways now={now} but="call" />
    </>
  );
}

function Form({ person, close }: { person: Minute["person"]; close(): void }) {
  const { form, set, drop } = formBegun("minute/person", { name: person?.name ?? "", number: person?.number ?? "" });
  const isTried = useSignal(false);
  const name = form.name.trim();
  const number = form.number.trim();
  const leave = () => {
    drop();
    close();
  };
  const write = async (name: string, number: string, said: string) => {
    if ((await put(name, number, said)) !== null) leave();
  };
  const keep = () => {
    isTried.value = true;
    if (name !== "" && isNumber(number)) void write(name, number, say.kept);
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <LineField
        id="person-name"
        label={say.name}
        hint={say.nameHint}
        most={80}
        value={form.name}
        type={(name) => set({ name })}
        wrong={isTried.value && name === "" ? say.nameWrong : null}
      />
      <LineField
        id="person-number"
        kind="tel"
        label={say.number}
        hint={say.numberHint}
        most={40}
        value={form.number}
        type={(number) => set({ number })}
        wrong={isTried.value && !isNumber(number) ? say.numberWrong : null}
      />
      <div class="acts acts-pair">
        <button class="btn btn-main" type="submit">
          {say.keep}
        </button>
        {person !== null && (
          <>
            <button class="btn" type="button" onClick={leave}>
              {say.leave}
            </button>
            <button class="btn btn-text" type="button" onClick={() => void write("", "", say.removed)}>
              {say.remove}
            </button>
          </>
        )}
      </div>
    </form>
  );
}

async function called(): Promise<void> {
  addTried("call");
  await log([{ kind: "help-used", body: { who: "my-person" } }], say.calledKept);
}

function put(name: string, number: string, said: string) {
  return log(
    [
      { kind: "setting", body: { name: settings.name, value: name } },
      { kind: "setting", body: { name: settings.number, value: number } },
    ],
    said,
  );
}

/** What a telephone takes: digits, and a plus in front. */
function dialled(number: string): string {
  return number.replace(/[^0-9+*#]/g, "").replace(/(?!^)\+/g, "");
}

function isNumber(number: string): boolean {
  return /\d{2}/.test(dialled(number)) && /^[\d\s+()/.*#-]+$/.test(number);
}
