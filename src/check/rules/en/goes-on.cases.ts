import type { PhraseRule } from "../rule.ts";

const long =
  "I have been thinking about the spring and about the way that we stopped talking at dinner, and I think that it began before that, when my father was ill and I went quiet, and you took it for coldness, and then you went quiet as well, and neither of us said what was the matter, and I want you to know that I understand it now in a way that I could not understand it then, because I have had nothing but time to turn it over and over.";

export const cases: PhraseRule["cases"] = {
  flags: [
    long,
    `${long} And one more thing.`,
    "so i was on the bus and i saw the cafe and it all came back and i just think you should know how it was for me, because you never asked, and i sat there the whole way home thinking about what i would say if you ever did ask, and it was this, that i was lonely long before you left, and that i should have told you, and that i kept telling myself next week, next month, after the wedding, after the move, and now here we are and there is no after left to wait for and i am saying it to a screen",
  ],
  passes: [
    "You were right to end it. I wish you well.",
    "Mon 3.15 dentist, Tue 4 to 5 swimming, Wed 8.50 trip, bring 12 euro, Thu 3 pick up at gate 2, Fri 6 handover, bag has 2 jumpers, 1 coat, 4 vests, room 14, code 4471, and the inhaler is in the front pocket, 2 puffs at 8 and 2 puffs at 20, then the doctor on the 14th at 9.40, floor 3, and the nurse rings on 0871, please write back which days suit, as the school office closes at 4 on Friday 28 May, and the camp starts 1 June at 9, ends 13, fee 45 each",
    "I miss you and I do not know what to do about it, so I wrote this down.",
  ],
};
