import type { SignKind } from "../types.ts";

/** Kinds of signs (F53), with ordinary explanations that are read before one is kept (F54): clues cannot tell what somebody feels. */
export const signKinds: readonly SignKind[] = [
  {
    id: "starts-contact",
    title: "Starts contact without need",
    example: "“Hey, how was your week?” on a Wednesday, with nothing to settle.",
    explanations: [
      { id: "habit", text: "For years your name was where the thumb went. Habits outlive decisions." },
      { id: "loneliness", text: "A slow evening makes many people scroll through their contacts. It may be about the evening." },
      { id: "conscience", text: "They may want to know that you are all right, so that they can be at ease." },
      { id: "politeness", text: "Some people find total silence rude and break it out of manners." },
    ],
  },
  {
    id: "answers-at-length",
    title: "Answers quickly and at length",
    example: "Your two lines about the deposit, and four paragraphs back within minutes.",
    explanations: [
      { id: "habit", text: "Some people answer everybody like that, the dentist included." },
      { id: "chance", text: "The phone was in their hand, the train was late, there was time to type." },
      { id: "conscience", text: "Long answers can be a way of explaining oneself, or of softening something." },
      { id: "logistics", text: "The matter had many parts, and each of them took a paragraph." },
    ],
  },
  {
    id: "asks-about-life",
    title: "Asks about your life, or about somebody new",
    example: "“Are you seeing anyone?” in between two messages about the car.",
    explanations: [
      { id: "politeness", text: "A question back is what one asks after being asked. It may want no more than “fine”." },
      { id: "conscience", text: "If you have somebody, they may feel freer themselves. The question can be for their own ease." },
      { id: "logistics", text: "With children, a flat or a trip in common, it matters who comes along." },
      { id: "habit", text: "They used to know everything about your days, and curiosity does not end with a talk." },
    ],
  },
  {
    id: "shared-memories",
    title: "Brings up shared memories",
    example: "A photo from the lake, sent with “look what came up today”.",
    explanations: [
      { id: "chance", text: "Phones serve up pictures by date. This one may have been chosen by a machine." },
      { id: "loneliness", text: "On a lonely day the past looks warm. One may miss a summer without wanting it back." },
      { id: "politeness", text: "A good memory can be a kind way of closing: it was nice, thank you." },
      { id: "habit", text: "You have the same jokes. Who else would understand that one?" },
    ],
  },
  {
    id: "reasons-to-meet",
    title: "Finds reasons to meet",
    example: "The book could be posted; they would rather hand it over on Saturday.",
    explanations: [
      { id: "logistics", text: "Handing a thing over can simply be easier or cheaper than a parcel." },
      { id: "conscience", text: "They may want a better ending than the one there was, and then go home." },
      { id: "loneliness", text: "Company is pleasant, and yours is familiar. That alone fills a Saturday." },
      { id: "politeness", text: "Leaving a box at the door can feel shabby to somebody well brought up." },
    ],
  },
  {
    id: "friends-ask",
    title: "Has friends sound you out",
    example: "A mutual friend asks over lunch whether you are “over it”.",
    explanations: [
      { id: "chance", text: "Friends ask because they are curious or fond of you. Nobody need have sent them." },
      { id: "conscience", text: "They may have asked whether you are coping, out of worry and no more." },
      { id: "logistics", text: "Somebody is planning a party and needs to know who can sit beside whom." },
      { id: "politeness", text: "Asking after somebody is small talk when two people know a third." },
    ],
  },
  {
    id: "changes-shown",
    title: "Makes changes and lets them be known",
    example: "They stopped smoking and mention it when the dog changes hands.",
    explanations: [
      { id: "chance", text: "People change things after a breakup, and news travels without being aimed." },
      { id: "conscience", text: "They may want to show that they understood something. Being sorry is not the same as wanting to return." },
      { id: "habit", text: "You were the one whom they told such things first. The reflex is still there." },
      { id: "loneliness", text: "Praise is scarce when one lives alone. Telling you brings a little." },
    ],
  },
];
