import { computed } from "@preact/signals";
import type { Contact, Purpose } from "#formula";
import { restADay } from "../../quiet.ts";
import { country } from "../../state.ts";
import { Icon } from "../../ui/icon.tsx";
import { Select } from "../../ui/select.tsx";
import { helpWords } from "../../words/en/help.ts";
import { locale } from "../../words/en/locale.ts";
import { countryNames, linesFor, proposedCountry, shownOf } from "./model.ts";

const say = helpWords;
const regions = new Intl.DisplayNames([locale], { type: "region" });

/** The name of a country; "" is a place that is not listed. */
export function placeName(code: string): string {
  return code === "" ? say.elsewhere : (regions.of(code) ?? code);
}

/** The country whose numbers are shown: the chosen one, else the one that the language proposes, else none. */
export const here = computed(() => country.value ?? proposedCountry(navigator.languages) ?? "");

/** The three contacts that come first, with the country that they are for. */
export function FirstContacts({ purpose, without = null }: { purpose: Purpose; without?: Purpose | null }) {
  const { listed, shown, first } = linesFor(here.value, purpose);
  const contacts = first.filter((contact) => contact.line.purpose !== without);
  return (
    <section class="contacts" aria-label={say.contacts}>
      <CountryChoice />
      {listed ? <Calls contacts={contacts} asked={purpose} shown={shown} /> : <NotListed />}
    </section>
  );
}

/** Contacts as large rows, each a link that dials or writes. After one of them the day rests (F73, F83). */
export function Calls({ contacts, asked, shown }: { contacts: readonly Contact[]; asked: Purpose; shown: Purpose }) {
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      {shown !== asked && shown !== "child" && shown !== "domestic-abuse" && shown !== "own-behaviour" && (
        <p class="small missing">{say.missing[shown]}</p>
      )}
      <ul>
        {contacts.map((contact) => {
          const { title, number, note, href, by } = shownOf(contact, today, say);
          return (
            <li key={href + title}>
              <a class="call" href={href} rel={by === "page" ? "noreferrer" : undefined} onClick={() => restADay(Date.now())}>
                <span>
                  <span class="h3">{title}</span>
                  <span class="call-num">{number}</span>
                  <span class="label soft">{note}</span>
                </span>
                <span class="call-go">
                  <Icon name={by === "phone" ? "phone" : by === "text" ? "message" : "page"} />
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The choice of a country. What the language proposes is said to be that. */
export function CountryChoice() {
  const guessed = country.value === null && here.value !== "";
  return (
    <div class="country">
      <label class="label soft" for="country">
        {say.numbersFor}
      </label>
      <Select
        id="country"
        value={here.value}
        options={[["", say.elsewhere], ...countryNames(placeName)]}
        choose={(code) => {
          country.value = code;
        }}
      />
      {guessed && <span class="label soft">{say.guessed}</span>}
    </div>
  );
}

/** A country that is not listed: no number, only what to look for (F90). */
function NotListed() {
  return (
    <div class="stack not-listed">
      <p class="call-num">{say.localEmergency}</p>
      <p>{say.localWhy}</p>
      <ul class="search-words">
        {say.searchWords.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </div>
  );
}
