import type { Card } from "../../types.ts";

/** Where something still ties two people: children, home, money, dates in the calendar (F24). */
export const tieCards: readonly Card[] = [
  {
    id: "limited-contact",
    title: "Limited contact",
    when: "You share children, a home, money, work, studies or an animal, and full quiet is not possible.",
    parts: [
      {
        title: "The shape",
        text:
          "That matter only. What is needed does not count as contact, so you lose no day by being a reliable parent, tenant or " +
          "colleague. In one study people without children who saw their ex more often felt worse two months on; among parents " +
          "this was not seen.",
        steps: [
          "Choose one channel for it, the dullest one: e-mail, or an app for parents.",
          "Set two hours in the week at which you read and answer there.",
          "Write so that a stranger could act on it: what, when, where.",
          "Friendly at the start and at the end, firm in the middle.",
          "One matter in each message. The next one gets its own.",
          "Anything about the two of you stays out, even when they begin it.",
        ],
      },
      {
        title: "Children",
        text: "A child's news is news for both parents. Your evening is not.",
        says: [
          {
            to: "ex",
            context: "logistics",
            text: "Noor has the dentist on Thursday at 15:30. I'll go along. The insurance card is back in the school bag afterwards.",
          },
          {
            to: "ex",
            context: "logistics",
            text: "Pickup on Friday at 17:00 at school as planned. The cough medicine is in the blue bag, one spoon after dinner.",
          },
        ],
      },
      {
        title: "Home",
        text: "Name the paper, the date and who does what.",
        says: [
          {
            to: "ex",
            context: "logistics",
            text: "The landlord needs both signatures by the 12th. The form is in your e-mail; mine is signed.",
          },
          {
            to: "ex",
            context: "logistics",
            text: "The plumber comes on Tuesday between 9 and 11. I'll be there and let you know the cost.",
          },
        ],
      },
      {
        title: "Money",
        text: "Figures, due date, account. No history of who paid for what in which year.",
        says: [
          {
            to: "ex",
            context: "logistics",
            text: "The electricity bill for May is 84. Your half is 42, due on the 20th. The bill is attached.",
          },
          {
            to: "ex",
            context: "logistics",
            text:
              "I have an appointment at the bank on Monday about closing the joint account. They need your signature too; the form " +
              "is attached.",
          },
        ],
      },
      {
        title: "Work and studies",
        text: "Write as you would to a colleague whom you hardly know. Copy others in where that is usual.",
        says: [
          {
            to: "ex",
            context: "logistics",
            text: "The client meeting has moved to Wednesday at 10:00. Part one is mine and part two is yours, as on the plan.",
          },
          {
            to: "ex",
            context: "logistics",
            text: "Our group report is due on Friday. My section is in the document; yours goes after page four.",
          },
        ],
      },
      {
        title: "Animals",
        text: "The dog's stomach is a fair subject. The dog missing somebody is not.",
        says: [
          { to: "ex", context: "logistics", text: "Biscuit's vaccination is due this month. The vet has Tuesday at 16:00 and I can go." },
          {
            to: "ex",
            context: "logistics",
            text: "The cat is on the new food since Sunday, one tin a day. I've packed ten tins for your week.",
          },
        ],
      },
      {
        title: "When they answer with more",
        text: "Answer the part that needs an answer. Silence on the rest is not cold; it is the agreement that keeps this bearable.",
      },
    ],
    source: { id: "F2.1", grade: "B" },
  },
  {
    id: "handover-at-the-door",
    title: "Handover at the door",
    when: "Children, an animal or boxes change hands, and you will stand face to face.",
    parts: [
      {
        title: "Beforehand",
        text:
          "Most of what goes wrong at doors is said because there was nothing else to say. Put everything into a note and the " +
          "door becomes short.",
        steps: [
          "Write what matters on a card in the bag: food, medicine, homework, bedtime.",
          "Agree on the time in writing and keep it to the minute.",
          "If doors are hard, use a neutral one: school, nursery, a grandparent, the vet.",
          "Plan the half hour after it before you plan the handover.",
        ],
      },
      {
        title: "At the door",
        text: "Stay on your side of it, shoes on. Two minutes are a full visit.",
        says: [
          {
            to: "ex",
            context: "logistics",
            text: "Everything is on the card in the bag. Bedtime went well all week. See you Sunday at six, bye.",
          },
          { to: "ex", context: "reply", theirs: "Do you want to come in for a coffee?", text: "Thanks, not today. See you Sunday at six." },
        ],
      },
      {
        title: "In front of the children",
        text:
          "They read faces before words. A plain hello to the other parent is a present to them. Questions for the other house " +
          "are never sent through them.",
      },
      {
        title: "If doors have been frightening",
        text:
          "You don't have to stand there alone. A supported handover or a third person is a normal thing to ask for; the help " +
          "page and a lawyer know what exists where you live.",
      },
    ],
  },
  {
    id: "moving-out",
    title: "Moving out",
    when: "One of you is leaving a home that you shared.",
    parts: [
      {
        title: "One list, one day, one other person",
        text: "Moving hurts in pieces; a list at least lets each piece hurt only once.",
        steps: [
          "Write the list by room in three columns: mine, theirs, to be settled.",
          "Send it once, ask for changes by a date, then stop editing.",
          "Fix a day with a start and an end, and bring somebody who carries and talks of other things.",
          "Photograph meters, walls and the empty rooms.",
          "Take papers, medicine, chargers and the warm coat first.",
          "Leave the keys where it was agreed, and note the hour.",
        ],
        says: [
          {
            to: "ex",
            context: "logistics",
            text:
              "I'm moving my things on Saturday between 9 and 13, with my brother. The list is attached; please send changes by " +
              "Wednesday.",
          },
          {
            to: "ex",
            context: "logistics",
            text: "All done. The keys are with the neighbour on the second floor, and the meter reads 40318.",
          },
        ],
      },
      {
        title: "Things with two owners",
        text:
          "The sofa can be bought again. Settle by coin, by price or by turns, and let the last odd thing go. Nobody has ever " +
          "been made whole by a blender.",
      },
      {
        title: "The last look",
        text: "Walk through once, alone, and thank the place silently if you like. No note in a drawer, no jumper left on purpose.",
      },
      {
        title: "The first night elsewhere",
        text: "Make the bed before anything else, then a lamp, then one box. Sleep is the furniture that matters.",
      },
      {
        title: "If you have to leave because you are afraid",
        text:
          "Then this list is the wrong one. Leaving can be a dangerous time. Please talk to a domestic abuse service first; they " +
          "plan it with you.",
      },
    ],
  },
  {
    id: "their-birthday",
    title: "Their birthday",
    when: "The date is coming, and your thumb remembers it.",
    parts: [
      {
        text:
          "A greeting looks like the one message that cannot be wrong. It is still a message, and you would wait for what comes " +
          "back. Their day will be full or empty without it.",
      },
      {
        title: "The day before",
        text: "The date is known, so the hour can be planned.",
        steps: [
          "Take the reminder out of the calendar and out of the phone's contact.",
          "Book the evening with somebody, out of the house.",
          "If a card is already written, put it with the letters that are not sent.",
          "Mute their profile for two days if you still follow it; birthday pictures are long.",
        ],
      },
      {
        title: "If you co-parent",
        text: "Help the children with their own card or call, and let it be theirs. Your name need not stand on it.",
      },
      {
        title: "When your own birthday comes",
        text:
          "They may write or they may not, and neither is a verdict on the years. Decide in the morning who will make you a " +
          "cake, and look at the phone at night.",
      },
    ],
  },
  {
    id: "holidays",
    title: "Holidays",
    when: "The festive weeks, a long weekend or the trip that was booked for two lie ahead.",
    parts: [
      {
        title: "Name the hour",
        text:
          "It is rarely the whole holiday. It is the lighting of candles, midnight, the drive that you took together. Find the " +
          "one hour and give it a new occupant.",
        steps: [
          "Write down which hour you dread and where you will be in it.",
          "Tell one person: “At eleven I might need you for five minutes.”",
          "Keep one old custom that was yours before them.",
          "Begin one new thing, small enough to repeat next year.",
          "Decide now what you say to the aunt who asks.",
        ],
      },
      {
        title: "Greetings sent to everybody",
        text: "A round greeting that also reaches them is a greeting to them. Take the name out of the list first, calmly, today.",
      },
      {
        title: "With children",
        text: "Write the days down early, with hours. What is on paper in November needs no talk in December.",
        says: [
          {
            to: "ex",
            context: "logistics",
            text: "For the holidays: the children with you from the 23rd, 12:00, until the 25th, 16:00. I'll pick them up at your place.",
          },
        ],
      },
      {
        title: "The trip for two",
        text:
          "Look at the terms before you look at the photos. Rebook, sell, take a friend, or let it go; each of these is better " +
          "than flying into an empty half of a room on impulse.",
      },
      {
        title: "If you are alone on the day",
        text:
          "Plan it like a guest's visit: a meal that you like, an hour outside, a film, a call at a fixed time. Helping at a " +
          "kitchen or a shelter is open to people who would rather be needed than cheered.",
      },
    ],
  },
];
