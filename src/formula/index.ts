export {
  type Contact,
  type Contacts,
  contactsFor,
  countriesOf,
  type Helpline,
  helplines,
  isOld,
  numberToDial,
  type Purpose,
  purposes,
} from "./library/helplines.ts";
