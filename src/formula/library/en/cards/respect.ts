import type { Card } from "../../types.ts";

/** Hard hours and acts to weigh (F26, F41, F45). */
export const respectCards: readonly Card[] = [
  {
    id: "the-night",
    title: "The night",
    when: "It is late, you are awake, and the phone is the brightest thing in the room.",
    parts: [
      {
        text:
          "At this hour thoughts sound like decisions. They are weather. Nothing about the two of you has to be settled before " +
          "breakfast.",
      },
      {
        title: "Now",
        text: "Pick the first one you can do lying down, or the first one that gets you up.",
        steps: [
          "Put the phone on the other side of the room, screen down.",
          "Drink a glass of water in small sips.",
          "Feet on the floor, lamp on low, look at five things and name them.",
          "Breathe out longer than you breathe in, twenty times.",
          "Write tomorrow's first task on paper. Then one line of what hurts. Close the notebook.",
          "Still awake after twenty minutes or so: get up, read something dull in dim light, go back when your eyes close.",
        ],
      },
      {
        title: "If you have been drinking",
        text: "Then tonight is for water, bread and bed. A sentence that is right will still be right at noon.",
      },
      {
        title: "If you miss the body beside you",
        text:
          "A pillow along your back, a heavy blanket, a hot-water bottle. It is not silly. The body had a habit and is asking " +
          "where it went.",
      },
      {
        title: "If the dark is darker than sad",
        text:
          "If you think of dying or of hurting yourself, don't be alone with it until morning. The help page is one tap away, " +
          "and somebody answers at night too.",
      },
    ],
  },
  {
    id: "after-a-slip",
    title: "After a slip: the next hour",
    when: "You wrote, called, went there or answered more than was needed.",
    parts: [
      {
        text:
          "A slip is one entry. Your other days still stand. It is thought that a slip grows when one takes it as a verdict on " +
          "oneself, so look at the hour and leave the verdict out.",
      },
      {
        title: "Minutes 0 to 10",
        text: "Stop where you are, even in the middle.",
        steps: [
          "No follow-up: no apology for it, no explanation, no “ignore that”.",
          "Leave the message where it is. Deleting it for both can show, and asks for a question.",
          "Mute the chat, put the phone in a drawer, close the drawer.",
        ],
      },
      {
        title: "Minutes 10 to 30",
        text:
          "Note what was happening, the way a witness would: place, hour, who was there, drink, what set it off. Leave out what " +
          "it says about you. It was an hour with certain things in it.",
        steps: [
          "Two taps in Keel: what it was, when it was.",
          "Eat or drink something.",
          "Is anybody in danger, you or they? Then the help page comes first.",
        ],
      },
      {
        title: "Minutes 30 to 60",
        text: "Change one thing about the room, so that the same hour next week meets another one.",
        steps: [
          "Choose one change: charger in the hall, app off the first page, another way home.",
          "Say it as a plan: “When it is ten and I'm in bed, I put the phone in the hall.”",
          "Do the next small thing that today had planned anyway.",
        ],
      },
      {
        title: "If they answer",
        text: "You may leave it till tomorrow. One answer from them changes nothing about today's plan.",
      },
    ],
    source: { id: "F4.3", grade: "D" },
  },
  {
    id: "sex-with-the-ex",
    title: "Sex with the ex",
    when: "It is offered, it is hinted at, you want it, or it happened.",
    parts: [
      {
        title: "What is known",
        text:
          "Less than people say. A month of diaries with a later follow-up did not find that wanting sex with the ex set " +
          "recovery back, though people felt more attached on those days. In another group those who found it hardest to accept " +
          "the end were even doing better with it. So nobody can tell you that it harms you, or that it helps.",
      },
      {
        title: "Ask before, dressed and sober",
        text: "Research cannot answer these. You can.",
        steps: [
          "Do I want this, or do I want what I hope it leads to?",
          "What do I expect of tomorrow morning? What do they? Has anybody said it aloud?",
          "Does it fit the standard that I wrote down?",
          "Would I be fine if they are distant afterwards?",
          "Is somebody else being deceived by it?",
          "Could both of us say no right now and be safe?",
          "Are protection and consent settled, in words?",
        ],
      },
      {
        title: "If the answer is no",
        text: "A short no is a whole sentence.",
        says: [
          { to: "ex", context: "reply", theirs: "come over tonight? no strings", text: "No, thank you. Good night." },
          { to: "ex", context: "reply", theirs: "you could just stay over", text: "I'm going home. Sleep well." },
        ],
      },
      {
        title: "If it happened",
        text:
          "You are the same person as yesterday. It agreed nothing and settled nothing. Rest, see a pharmacy or a clinic if you " +
          "need to, and let a day pass before any sentence about the two of you.",
      },
      {
        title: "If there was pressure or fear",
        text:
          "Then it was not your choice, whatever you were to each other before. You did not cause it. The help page has people " +
          "who believe you and will not push you.",
      },
    ],
    source: { id: "F2.3", grade: "C" },
  },
  {
    id: "money-or-a-gesture",
    title: "Money or a gesture",
    when: "You are about to lend, pay, buy, send, book or stage something for them.",
    parts: [
      {
        text:
          "A gift carries a question inside, however well it is wrapped. If you would be hurt by no thanks, it is asking for " +
          "something. Money does the same, with interest.",
      },
      {
        title: "Weigh it, wait 72 hours, weigh it again",
        text: "A generous thing is still generous on Thursday. Put the sum or the plan on paper and leave it there.",
        steps: [
          "Does it respect me, and what I can afford?",
          "Does it respect them, and what they said?",
          "Would I be fine with no answer at all?",
          "Would I tell a friend the exact sum?",
          "Can it be undone?",
          "After three nights: the same five questions, with the first answers covered.",
        ],
      },
      {
        title: "If they ask for money",
        text:
          "You may say no without a reason. If you lend, lend what you can give away, on paper, with a date, and never so as to " +
          "be needed.",
        says: [
          { to: "ex", context: "reply", theirs: "could you lend me 300 till payday", text: "I can't lend money. I hope it works out." },
          {
            to: "ex",
            context: "reply",
            theirs: "I'm really stuck with rent",
            text: "I can't help with the rent. The tenants' advice office near the station is good. I wish you well.",
          },
        ],
      },
      {
        title: "What is owed is no gesture",
        text:
          "Rent, maintenance, the phone bill and your half of the repair are paid on time and without a note. So is what they " +
          "owe you, which you may ask for in figures.",
      },
      {
        title: "When it is closed",
        text:
          "After a “stop”, a block, an order, or fear on any side, there is no gesture, large or small. Flowers at a door that " +
          "was shut can frighten. Keep the money for your own kitchen table.",
      },
      {
        title: "Where to put the wish to give",
        text: "It is a good wish with the wrong address. A friend's rent week, a food bank, your own dentist.",
      },
    ],
  },
  {
    id: "do-i-want-this-back",
    title: "Do I want this back?",
    when: "You want a look at what it was, with both eyes, and not only at night.",
    parts: [
      {
        text:
          "Longing is a poor archivist: it keeps the seaside and loses the Tuesdays. Fill in the sheet on an ordinary day, again " +
          "in two weeks, and compare. No answer obliges you to anything.",
      },
      {
        title: "How they were with me",
        text: "Think of a usual week in the last half year, not of the best one. Answer 0 to 10.",
        steps: [
          "They listened when something mattered to me.",
          "They were honest, also when it cost them something.",
          "I was safe: I could say no, be late, be ill, be angry.",
          "They were glad about what went well for me.",
          "After a quarrel they did their share of mending it.",
          "I saw my own friends and spent my own money freely.",
          "My body and my wishes were respected.",
        ],
      },
      {
        title: "How I was with them",
        text: "The same week, the other way round. It is a look, not a trial.",
        steps: [
          "I listened without preparing my answer.",
          "I told the truth, also about what I wanted.",
          "They could say no to me without paying for it.",
          "I was kind in small things when I was tired.",
          "I carried my share of the work of a life together.",
        ],
      },
      {
        title: "Who I was there",
        text: "Then a look at yourself, apart from either verdict.",
        steps: [
          "I liked the person I was beside them.",
          "I laughed, slept and ate as I do when I am well.",
          "What ended it was named by both, and something about it can change.",
          "If a friend described this to me, I would want it for the friend.",
          "I miss them, more than I miss being wanted.",
        ],
      },
      {
        title: "Reading it",
        text:
          "High on one side and low on the other is information. Low on safety is more than that: please look at the help page, " +
          "also if you think it was partly you. Being hurt or afraid is never the price of love.",
      },
    ],
  },
  {
    id: "mine-and-not-mine",
    title: "Mine and not mine",
    when: "Your head works day and night on things that you cannot move.",
    parts: [
      {
        title: "Two piles",
        text: "Take ten slips of paper. Write one worry on each. Lay them left or right, slowly.",
      },
      {
        title: "Mine",
        text: "Left goes what your own hands or mouth can do something about this week.",
        steps: [
          "What I send, and what I don't.",
          "Where I look.",
          "When I go to bed, what I eat, whom I call.",
          "How I speak about them.",
          "What I learn from my part.",
          "Which help I ask for.",
        ],
      },
      {
        title: "Not mine",
        text: "Right goes what happens inside somebody else, or is over. You may care about these slips. You cannot work on them.",
        steps: [
          "What they feel, and when.",
          "Whom they see.",
          "What they tell others about me.",
          "Whether they regret it.",
          "What I said in March.",
          "How long this takes.",
        ],
      },
      {
        title: "In between",
        text:
          "Some slips want to lie on the border, like “whether we talk again”. Tear them in two. “Whether I am somebody who can " +
          "talk calmly” goes left, the rest goes right.",
      },
      {
        title: "Then",
        text:
          "Take one slip from the left and do twenty minutes of it. Put the right pile in an envelope. It may be opened on " +
          "Sunday, for a quarter of an hour.",
      },
    ],
  },
];
