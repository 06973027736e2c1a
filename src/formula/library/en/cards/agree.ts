import type { Card } from "../../types.ts";

/** Step 1: saying once that parting is right (F10 to F16). */
export const agreeCards: readonly Card[] = [
  {
    id: "agree-what-good-ones-share",
    title: "Agree: what good ones share",
    when: "You are in contact on good terms, and you want to say once that you accept that it is over.",
    parts: [
      {
        text:
          "Agreeing means that you accept their decision today. Say it only if you would say it even without an answer. People " +
          "who accept a separation tend to be doing better themselves. What it does in the other one is not known.",
      },
      {
        title: "What they have in common",
        text: "None of this is style. Each point takes a little pressure out of the message, for them and for you.",
        steps: [
          "It is true for you on an ordinary afternoon, not only after a good cry.",
          "It says plainly that parting is right, or that ending it was right.",
          "It is sent once and never repeated in other words.",
          "It has two to four sentences, sixty words at the very most.",
          "It has no question mark and asks for nothing, not even for understanding.",
          "It gives no reasons. A reason is something to argue with.",
          "It leaves no door ajar: no “for now”, no “maybe one day”.",
          "It fits what they asked of you. If they asked for quiet, it promises no visits and no calls.",
          "It says that no answer is needed, and means it.",
          "It comes alone: no present, no photo, no song, no row of hearts.",
        ],
      },
      {
        title: "Examples, if they ended it",
        text: "Borrow the shape and use your own words. One that sounds like somebody else is better left unsent.",
        says: [
          {
            to: "ex",
            context: "agree",
            text: "I have thought about what you said. You were right to end it, and I accept that. You don't need to answer.",
          },
          {
            to: "ex",
            context: "agree",
            text: "It took me a while to get here: parting is the right thing. Thank you for the good years. No answer needed.",
          },
          {
            to: "ex",
            context: "agree",
            text:
              "You saw it sooner than I did, and you were right to say it. I agree that it is over. Take good care of yourself. " +
              "There is no need to reply.",
          },
          {
            to: "ex",
            context: "agree",
            text:
              "I argued with you that evening, and I don't any more. Ending our marriage is for the best. Please don't feel that you " +
              "have to answer.",
          },
          {
            to: "ex",
            context: "agree",
            text: "You asked for space and you have it. Ending things was the right decision. I wish you well, and this needs no reply.",
          },
          {
            to: "ex",
            context: "agree",
            text:
              "Hey, you made the right call when you ended it. I'm at peace with that. All the best with your exams, no need to " +
              "write back.",
          },
          {
            to: "ex",
            context: "agree",
            text:
              "I agree with your decision and I respect it. What concerns the children I will keep short and friendly. You don't " +
              "have to answer this.",
          },
          {
            to: "ex",
            context: "agree",
            text:
              "Thank you for being honest with me. It was hard to hear, and it was right. I agree that we are better apart. Nothing " +
              "is needed from you.",
          },
          {
            to: "ex",
            context: "agree",
            text:
              "I have read your letter again, calmly this time. You are right, and parting is the right step. Be well. It needs no " +
              "answer.",
          },
        ],
      },
      {
        title: "In one sentence",
        text: "Short is enough. These have at most twenty-five words.",
        says: [
          { to: "ex", context: "agree", text: "You were right to end it, and you don't need to answer this." },
          { to: "ex", context: "agree", text: "I agree that parting is for the best, no reply needed, and take care." },
          { to: "ex", context: "agree", text: "Ending it was the right decision, I respect it, and I wish you well, no answer needed." },
          { to: "ex", context: "agree", text: "It is over and that is right, thank you for everything, and nothing is needed from you." },
        ],
      },
      {
        title: "Examples, if you ended it",
        text:
          "Somebody who left has no decision of the other one to agree with. You can still stand by yours, once, so that nobody " +
          "is left guessing.",
        says: [
          {
            to: "ex",
            context: "agree",
            text:
              "I want to be clear, so that you don't have to wonder: parting is right. Thank you for the years. You don't need to " +
              "answer.",
          },
          { to: "ex", context: "agree", text: "Parting was the right step, and I stand by it. I wish you well. No reply needed." },
        ],
      },
      {
        title: "When it is sent",
        text:
          "Put the phone in another room. Whatever comes back, or does not, the sentence was true when you wrote it. That was " +
          "its whole job.",
      },
    ],
    source: { id: "F1.4", grade: "C" },
  },
  {
    id: "agree-in-person",
    title: "Parting words in person",
    when: "You will see them anyway, on good terms, and would rather say it than write it.",
    parts: [
      {
        title: "Before",
        text: "Use a meeting that happens in any case. A meeting called only for this asks more of both of you than the words do.",
        steps: [
          "Choose daylight, sober, with somewhere to be afterwards.",
          "Write your two sentences on paper and carry them in a pocket.",
          "Decide how you will leave: the bus at ten past, the friend who waits.",
        ],
      },
      {
        title: "The script",
        text: "Four small moves, about a minute in all.",
        steps: [
          "Say that it is short: “I want to say one thing, and then I'll go.”",
          "Say it: “You were right to end it. I accept it.” If you were the one who left: “Parting is right, and I stand by it.”",
          "Free them: “You don't have to say anything.”",
          "Thank them for one true thing, and leave while it is still calm.",
        ],
        says: [
          {
            to: "ex",
            context: "agree",
            text: "You were right to end it, and I accept it. You don't have to say anything. Thank you for the good time.",
          },
        ],
      },
      {
        title: "If they want to talk",
        text: "You may listen. You need not explain, defend or comfort. One sentence ends it kindly.",
        says: [
          { to: "ex", context: "reply", theirs: "So that's it?", text: "Yes, that is all I wanted to say. I'm going home now. Take care." },
        ],
      },
      {
        title: "If tears come",
        text:
          "Tears are no argument and no disgrace. Breathe out, say “I'm all right, I'm going now”, and walk. Hugging is their " +
          "choice as much as yours.",
      },
      {
        title: "Rehearse it aloud",
        text: "Said aloud for the first time, the words often crack in the middle. Better in your kitchen than in front of them.",
        steps: [
          "Stand up and read the two sentences to a wall.",
          "Say them again without the paper, slower, and stop after the full stop. The silence is part of it.",
          "Have a friend answer “But why?” and practise not explaining.",
          "Say them once while washing up. When they sound dull, they are ready.",
        ],
      },
    ],
  },
  {
    id: "agree-by-phone",
    title: "Parting words by phone",
    when: "The two of you still call each other, and writing would feel odd.",
    parts: [
      {
        title: "Whose call",
        text:
          "A call that they make, or one that is agreed already, is the simplest. If you have to ring them out of the blue, a " +
          "text takes less from both of you.",
      },
      {
        title: "The call, about two minutes",
        text: "Keep the sheet in front of you. Nobody can see it.",
        steps: [
          "Settle the practical matter first, if there is one.",
          "Say: “One thing before we hang up. It needs no answer.”",
          "Say: “Ending it was right, and I'm not going to argue with it.” If you left: “I still think parting is right.”",
          "Say goodbye with their name, and hang up first.",
        ],
        says: [
          {
            to: "ex",
            context: "agree",
            text: "One thing before we hang up, and it needs no answer. Ending it was right, and I accept it. Take care.",
          },
        ],
      },
      {
        title: "If you get their voicemail",
        text:
          "Hang up and leave it at that. A voice note can be heard ten times and in ten moods; the sentence can wait for a call, " +
          "or go as a text.",
      },
      {
        title: "How to rehearse",
        text: "A voice gives away hurry. Practise the pace more than the words.",
        steps: [
          "Record yourself saying it, listen once, delete it.",
          "Say it walking; your breath shows where the sentence is too long.",
          "Practise the click: say goodbye, put the phone down, count to ten, open a window.",
        ],
      },
    ],
  },
];
