import type { Card } from "../../types.ts";

/** What they begin: messages, calls, chance (F28). Nothing of it counts as a slip. */
export const theyWriteCards: readonly Card[] = [
  {
    id: "they-wrote-needed",
    title: "They wrote first: something needed",
    when: "Their message is about children, home, money, work, an animal, health or belongings, and nothing else.",
    parts: [
      {
        title: "The wait",
        text:
          "As long as the matter needs and no longer. Most things keep for an hour, many until your set time of day. Read it " +
          "twice, put the phone down, make tea, then answer the matter.",
      },
      {
        title: "The answer",
        text: "Answer what was asked and stop there. A practical question is no invitation, and your days go on as they were.",
        steps: [
          "Cover the screen above the question, so that only the matter is left.",
          "Write the fact, the time or the yes.",
          "Delete the second paragraph, if one grew.",
        ],
        says: [
          {
            to: "ex",
            context: "reply",
            theirs: "Do you still have the car papers? Garage needs them",
            text: "Yes, in the blue folder. I'll drop them at the garage tomorrow before noon.",
          },
          {
            to: "ex",
            context: "reply",
            theirs: "Can you take the kids on the 14th instead of the 15th?",
            text: "Yes, the 14th works. Pickup at 17:00 at school as usual.",
          },
          { to: "ex", context: "reply", theirs: "Did the deposit come?", text: "Yes, it came on Monday. I've sent your half today." },
        ],
      },
      {
        title: "If you don't know yet",
        text: "Saying when you will know is an answer too. It spares both of you a second message.",
        says: [
          {
            to: "ex",
            context: "reply",
            theirs: "Are you keeping the flat or not?",
            text: "I don't know yet, I'll tell you on Friday, the same day as the landlord.",
          },
        ],
      },
    ],
  },
  {
    id: "they-wrote-warm",
    title: "They wrote first: something warm",
    when: "They wrote something kind with no practical reason: a greeting, a memory, “thinking of you”.",
    parts: [
      {
        title: "The wait",
        text:
          "At least until tomorrow, after a night's sleep. A kind message does not go off. If you want to answer within the " +
          "minute, that is the best reason for a day.",
      },
      {
        title: "What it says, and what it does not",
        text:
          "It says what it says. What lies behind it nobody can read, you included, and perhaps not even they. Habit, a lonely " +
          "evening and plain friendliness all sound alike.",
      },
      {
        title: "Whether to answer at all",
        text:
          "You may leave a warm message without an answer. That is not rude; the quiet was there before it. If silence feels " +
          "unkind to you, one line is plenty.",
        steps: [
          "Would you be fine if they never wrote back to your answer? If not, wait another day.",
          "No question in it, no memory returned, nothing about the two of you.",
          "At most as long as theirs, better shorter.",
        ],
        says: [
          {
            to: "ex",
            context: "reply",
            theirs: "Thinking of you today. Hope you're ok",
            text: "Thank you, that's kind. I'm doing all right. Take care.",
          },
          {
            to: "ex",
            context: "reply",
            theirs: "Just heard our song in a shop haha",
            text: "Ha, that song gets everywhere. Have a good day.",
          },
          { to: "ex", context: "reply", theirs: "Happy birthday!! 🎂", text: "Thank you! Have a good day too." },
          {
            to: "ex",
            context: "reply",
            theirs: "I miss you",
            text: "Thank you for telling me. I'm keeping things quiet on my side. Take care of yourself.",
          },
        ],
      },
      {
        title: "Afterwards",
        text:
          "Log that they wrote and carry on with what the day had planned. The supper, the walk and the early night are still " + "yours.",
      },
    ],
  },
  {
    id: "they-wrote-mixed",
    title: "They wrote first: a bit of both",
    when: "A practical matter and a feeling stand in one message, or you honestly cannot tell which it is.",
    parts: [
      {
        title: "The wait",
        text: "Twenty-four hours, unless the practical half is due sooner. Then answer that half in time and leave the rest alone.",
      },
      {
        title: "Take it apart",
        text: "On paper, with a line down the middle.",
        steps: [
          "Left: what needs something from you. A date, a key, a signature.",
          "Right: everything else. A mood, a memory, a reproach, a hint.",
          "Answer the left side. The right side stays on the paper.",
        ],
        says: [
          {
            to: "ex",
            context: "reply",
            theirs: "Can I get my bike? Also it's weird being in this flat without you",
            text: "Of course. The bike is in the shed and the gate is open all Saturday.",
          },
          {
            to: "ex",
            context: "reply",
            theirs: "You never even told me about the vet. Typical. How is Miso?",
            text: "Miso is fine, the stitches come out on Tuesday. I'll forward you the vet's note.",
          },
          {
            to: "ex",
            context: "reply",
            theirs: "We should talk sometime. And I need the insurance number",
            text: "The insurance number is on the letter I'm sending you now. I'm leaving it at that today. Take care.",
          },
        ],
      },
      {
        title: "If it is mostly a reproach",
        text:
          "You don't have to defend yourself to be right. An answer to blame tends to be a longer letter of blame, whoever " +
          "writes it. The matter, then a full stop.",
      },
      {
        title: "If it scares you, or scares you for them",
        text:
          "A threat needs no reply; keep it and look at the help page. If they write of not wanting to live, call emergency " +
          "services for them and tell their family. That contact is not a slip.",
      },
    ],
  },
  {
    id: "they-called",
    title: "They called",
    when: "The phone rings with their name on it, or there is a missed call.",
    parts: [
      {
        title: "While it rings",
        text:
          "You may let it ring. A call is a request, and the phone keeps a record. Somebody with an urgent matter leaves a " +
          "message or writes.",
        steps: ["Turn the screen down.", "Breathe out until it stops.", "Wait ten minutes before listening to any voicemail."],
      },
      {
        title: "If you pick up",
        text: "Know your first and your last sentence. In between you need very little.",
        says: [
          {
            to: "ex",
            context: "reply",
            theirs: "Hey, do you have a minute?",
            text: "Not right now. A text is fine if it's about the house. Have a good evening.",
          },
          {
            to: "ex",
            context: "reply",
            theirs: "I just wanted to hear your voice",
            text: "That's kind of you. I'm going to hang up now. Take care.",
          },
        ],
      },
      {
        title: "A missed call",
        text:
          "No message means no known reason. A pocket, a wrong tap and a second thought look the same in the list. Where you " +
          "share children or an urgent matter, one written line is enough.",
        says: [
          { to: "ex", context: "logistics", text: "I saw your call. If it's about the children, please write and I'll answer right away." },
        ],
      },
      {
        title: "If it was a long call after all",
        text: "They began it, so it is not a slip. Write down what was agreed, in plain facts, and do something with your hands.",
      },
    ],
  },
  {
    id: "by-chance-in-the-street",
    title: "By chance in the street",
    when: "You run into them, or fear that you might.",
    parts: [
      {
        title: "One minute, three lines",
        text:
          "Chance is nobody's doing and costs no day. Hello, one true and ordinary line, goodbye. You are allowed to keep " +
          "walking with a nod.",
        says: [
          { to: "ex", context: "reply", theirs: "Oh. Hi!", text: "Hi. I'm on my way to the dentist, so I'll keep going. Take care." },
          { to: "ex", context: "reply", theirs: "How have you been?", text: "All right, thanks. I have to get on. All the best to you." },
        ],
      },
      {
        title: "If somebody is with them",
        text: "Nod to both. No names are needed and no hand has to be shaken. You owe nobody a face that feels nothing.",
      },
      {
        title: "Afterwards",
        text: "The shaking is adrenaline, and it passes within the hour. Give it somewhere to go.",
        steps: [
          "Walk fast for ten minutes, away from there.",
          "Tell one person, in three sentences.",
          "Don't write to them about it, not even “nice to see you”.",
          "Log it as what it was: chance, a place where you could have known, or a place you went to on purpose.",
        ],
      },
      {
        title: "If it keeps happening",
        text:
          "Change your hour before you change your life: the earlier train, the other supermarket. If you think that they " +
          "arrange it and it frightens you, write down dates and talk to somebody on the help page.",
      },
    ],
  },
  {
    id: "blocked-on-one-channel",
    title: "Blocked on one channel",
    when: "One app does not let you through any more; elsewhere you could still reach them.",
    parts: [
      {
        text:
          "That channel is closed, and they closed it. It is not a riddle and not a test, and the other channels are not a way " +
          "round it. Blocked everywhere is an answer.",
      },
      {
        title: "What to do with it",
        text: "It stings, and it also takes one thing off your list.",
        steps: [
          "Archive the chat, so that you don't test it each evening.",
          "No second account, no friend's phone, no message through somebody.",
          "If something must be settled, use the channel that was always for such things, and only for that.",
          "Say it in Keel's settings, so that nothing proposes that channel to you.",
        ],
      },
      {
        title: "If something must be settled",
        text:
          "One message, one matter, no word about the block. Not if they asked you to stop or an order is in force: then a " +
          "lawyer or the court says which way is allowed.",
        says: [
          {
            to: "ex",
            context: "logistics",
            text:
              "The tenancy ends on the 30th and the agency needs both keys by then. Mine are with them already; yours can go there " +
              "too.",
          },
        ],
      },
    ],
  },
  {
    id: "no-answer-came",
    title: "No answer came",
    when: "You sent something, and there is nothing back.",
    parts: [
      {
        text:
          "No answer is something you can live with and act on, and it needs no decoding. Busy, unsure, done with it: from where " +
          "you sit these look alike, so none of them can steer you.",
      },
      {
        title: "What not to send",
        text:
          "The second message is usually about the first. “Did you get this?”, “forget it”, a question mark, a reaction to an " +
          "old photo: each takes back the freedom that the first one gave.",
      },
      {
        title: "This evening",
        text: "Waiting is the hard part, so stop doing it as an activity.",
        steps: [
          "Mute the chat for a week and archive it.",
          "Move the app off the first page of the phone.",
          "Put something with a fixed time into tonight: a film that starts at eight, a call with your sister.",
          "Write what you wish they would answer as a letter that stays here.",
        ],
      },
      {
        title: "If it was your first message after the weeks",
        text:
          "It ends there for as many days again. If it was needed, and a date is near, use one other channel once: the agency, " +
          "the school, the lawyer.",
      },
      {
        title: "Two without an answer in thirty days",
        text:
          "Then send nothing more, however kind it is. Contact that goes on into silence can frighten somebody, and in many " +
          "countries it can become a matter for the police. Your dignity says the same as the law.",
      },
    ],
  },
];
