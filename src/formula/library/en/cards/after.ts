import type { Card } from "../../types.ts";

/** After the weeks: a first message, warmth, on and off, letting go (F46 to F48). */
export const afterCards: readonly Card[] = [
  {
    id: "first-message-after-the-weeks",
    title: "A first message after the weeks",
    when: "The weeks are over, Keel's conditions hold, and you have one calm reason to write.",
    parts: [
      {
        title: "It is one of three ways",
        text:
          "Staying quiet longer and letting go stand beside it with the same right. Nothing is late. If you feel that it must be " +
          "today, it is not for today.",
      },
      {
        title: "Before you write",
        text: "Five plain questions. One no is enough to wait.",
        steps: [
          "Can I name my reason in one sentence, without the word “us”?",
          "Would no answer be fine, this week and next?",
          "Have I slept, eaten and seen somebody today?",
          "Is it daytime, and am I sober?",
          "Am I free to write, with no request of theirs for quiet? Such a request keeps it closed.",
        ],
      },
      {
        title: "What it looks like",
        text: "Light, short, one thing, easy to leave unanswered. No account of the weeks, no sorrow and no new you on display.",
        says: [
          {
            to: "ex",
            context: "first-contact",
            text: "Hi. The bookshop on Mill Lane is in its last week. Wishing you well, no need to reply.",
          },
          {
            to: "ex",
            context: "first-contact",
            text: "Happy new year. I hope it is a kind one for you and your family. No answer needed.",
          },
          {
            to: "ex",
            context: "first-contact",
            text: "Hi. Your grandmother's recipe tin turned up while I was moving, and it is in the post to you. All the best.",
          },
          { to: "ex", context: "first-contact", text: "Hello. Good luck with the exam on Monday. No need to answer, and take care." },
        ],
      },
      {
        title: "Afterwards",
        text:
          "Then go and do something with other people in it. One message was the whole plan. No answer ends it for as many days " +
          "again, and that is a quiet you have already learned to live in.",
      },
    ],
  },
  {
    id: "if-warmth-comes-back",
    title: "If warmth comes back",
    when: "You two are in touch again, both want it, and it feels easy.",
    parts: [
      {
        text:
          "Good. Slowly. Nobody knows what this becomes, and you don't have to know it either. Your own evenings, friends and " +
          "bed times are what let you see clearly, so they stay.",
      },
      {
        title: "Meeting",
        text: "Daylight, a public place, a beginning and an end. A walk of an hour tells you more than a night does.",
        steps: [
          "Two meetings in two weeks are plenty at first.",
          "Keep one thing each week that you don't cancel for them.",
          "Go home to your own bed for now, or decide otherwise by day.",
          "Tell one friend how it really was.",
        ],
      },
      {
        title: "What ended it, said aloud",
        text:
          "It did not vanish in the quiet. Before anybody says “together”, each says what ended it and what would be different, " +
          "in things one can see. If only one of you can name it, it has not been named.",
        steps: [
          "What I did that hurt this. One sentence.",
          "What I need in order to be well in it. One sentence.",
          "What each of us does when the old quarrel starts again.",
          "When we look at it together next.",
        ],
      },
      {
        title: "Signs to slow down",
        text:
          "You check the phone before your feet touch the floor. You drop your own plans. You are careful about what you say. " +
          "You feel small. None of this is a verdict, and all of it deserves a pause.",
      },
      {
        title: "Both ends are open",
        text:
          "It may become something, and it may turn out to be a kind goodbye. If there was fear or violence before, warmth is " +
          "not safety: please talk to a specialist before you meet.",
      },
    ],
  },
  {
    id: "on-and-off",
    title: "On and off",
    when: "You have parted and got together before, once or often.",
    parts: [
      {
        title: "What research says",
        text:
          "Getting together again is common, at least among the young people of one US county who were asked. People whose " +
          "couple had parted and joined more often reported more low mood and anxiety. Which of the two comes first is not known.",
      },
      {
        title: "Draw it",
        text: "Take a sheet and draw the line of your time together: each parting, each return, in between what was promised.",
        steps: [
          "Under each parting: what ended it, in five words.",
          "Under each return: what was different, as something one could see.",
          "Under each stretch: how you slept.",
          "Circle the words that stand there twice.",
        ],
      },
      {
        title: "What the drawing can tell",
        text:
          "If the same words are circled each time, love was not what was missing. Something was not settled, and a further " +
          "return settles it only if that thing is on the table.",
      },
      {
        title: "A sentence for next time",
        text:
          "Write it now, while you can think. For example: no return without a talk by day about the circled word, and two weeks " +
          "between the talk and the yes.",
        says: [{ to: "self", text: "Missing each other was never our problem. I answer after two weeks, by day, or not at all." }],
      },
      {
        title: "If the partings frightened you",
        text:
          "Threats, apologies, a tender week and then the same again is a pattern that specialists know well. You need not be " +
          "sure in order to call one.",
      },
    ],
    source: { id: "C13", grade: "C" },
  },
  {
    id: "letting-go",
    title: "Letting go",
    when: "You want to stop waiting, or think that you might.",
    parts: [
      {
        text:
          "Letting go is a decision made many times, mostly on weekdays. It does not need hate, forgiveness, a last talk or " +
          "their understanding. You may miss somebody and be done.",
      },
      {
        title: "What helps it along",
        text: "Small ends are easier to hold than one great one.",
        steps: [
          "Say it to one person: “I'm not waiting any more.”",
          "Finish what is open on paper: account, key, insurance, the parcel.",
          "Write a goodbye that stays here. Name what was good, what was not, what you keep.",
          "Give the shared Sunday a new content, three times in a row.",
          "Put the photos in a box or a folder with a date on it, a year from now.",
          "Take up again one thing that you had dropped for the two of you.",
        ],
      },
      {
        title: "How long",
        text:
          "Longer than others think. In one study of couples of more than two years the bond was half faded after some four " +
          "years, and for some people a rest stays. It comes in waves with more beach between them. Missing someone for a long " +
          "time is common; it does not mean that you should write.",
      },
      {
        title: "When hope knocks again",
        text: "It will, on some mild evening. You can be civil: hello, I know you, not tonight. A wave is not a change of mind.",
      },
      {
        title: "What remains yours",
        text:
          "The jokes that you still tell, the soup, the language you picked up, how to fold a fitted sheet. None of it has to be " +
          "given back.",
      },
    ],
    source: { id: "F2.5", grade: "C" },
  },
];
