import type { Card } from "../../types.ts";

/** Other people who know both of them. */
export const peopleCards: readonly Card[] = [
  {
    id: "friends-bring-them-up",
    title: "Friends bring them up",
    when: "Somebody mentions them, brings news, or asks how it is going between you.",
    parts: [
      {
        text:
          "Most friends mean well and have no script. Give them one. A sentence said kindly in week one saves ten awkward " + "evenings.",
      },
      {
        title: "Ask for it once, clearly",
        text: "Tell the two or three people who are closest. People like to know what helps.",
        says: [
          {
            to: "friend",
            text: "Do me a favour: no news about Jo for a while, good or bad. If it's about safety or the kids, tell me straight.",
          },
          { to: "friend", text: "You can be friends with both of us. I won't ask you anything, and please don't carry anything." },
        ],
      },
      {
        title: "When it comes up anyway",
        text: "Short, light, and on to the next thing. You need not change the colour of the evening.",
        says: [
          { to: "friend", text: "I'm leaving that subject alone. Tell me about your new job instead." },
          { to: "friend", text: "We parted, I'm on my feet. Who wants the last dumpling?" },
          { to: "friend", text: "I'd rather not know, thanks. That's not a sulk, it just lets me sleep." },
        ],
      },
      {
        title: "When you want to ask",
        text:
          "“How are they doing?” through a friend is a message with a detour. It reaches people, and it puts the friend in the " +
          "middle. Ask the friend how the friend is.",
      },
      {
        title: "When you do need to talk",
        text:
          "Choose one person, ask first, and set a length. Half an hour of honest talk with an end is kinder to both of you than " +
          "a whole night of circles.",
        says: [
          {
            to: "friend",
            text: "Could I be sad at you for half an hour tonight? You don't need to fix anything. Then let's watch something.",
          },
        ],
      },
    ],
  },
  {
    id: "family-asks",
    title: "Family asks",
    when: "Parents, siblings or in-laws want to know what happened, or whose fault it was.",
    parts: [
      {
        title: "One sentence for everybody",
        text: "Families trade versions. If each of them gets the same sentence, there is nothing to trade.",
        steps: ["Write your sentence.", "Say it to the person who tells the others.", "Repeat it word for word when they dig."],
        says: [
          { to: "family", text: "We have parted, it was decided, and I'm taking care of myself. I'll tell you more when I feel like it." },
          { to: "family", text: "I know you liked them. You don't have to take a side for me." },
        ],
      },
      {
        title: "When they run the ex down",
        text: "It can feel good for a minute. Later you may have to sit at a table with those words, or with a child who heard them.",
        says: [{ to: "family", text: "I know you're on my side. Please don't talk badly of them, it doesn't help me." }],
      },
      {
        title: "When they want to help repair it",
        text: "An aunt who rings the ex for you is contact with your name on it. Say no before the number is dialled.",
        says: [
          { to: "family", text: "Please don't call or write to them about me. I mean it kindly, and I mean it." },
          { to: "family", text: "What would help is dinner on Sunday and no advice until the pudding." },
        ],
      },
      {
        title: "Their family",
        text:
          "You may grieve for their mother or brother too. If you stay in touch, let it be about you and that person; nobody " +
          "there is a window into the other house.",
      },
      {
        title: "Where parting brings trouble at home",
        text:
          "If your family might punish you for the breakup, or for whom you loved, you owe nobody the true story. Your safety " +
          "comes before openness, and the help page has people who know this.",
      },
    ],
  },
  {
    id: "mutual-friends-wedding",
    title: "Mutual friends' wedding",
    when: "You are both invited, to a wedding or another day that cannot be moved.",
    parts: [
      {
        title: "Whether to go",
        text:
          "It is your friends' day and the question is about them. Go if you can be there for them. If not, a warm early no with " +
          "a present is a proper way to be a friend.",
        says: [
          {
            to: "friend",
            text: "I'm so happy for you both. I can't do the whole day yet. May I come to the ceremony and take you out in June?",
          },
        ],
      },
      {
        title: "Ask the hosts for one thing",
        text:
          "Seats at different tables is a thing hosts arrange all the time. Ask by message, once, weeks ahead, and let them " +
          "forget about it.",
        says: [{ to: "friend", text: "Could you seat us apart? Anywhere is fine for me. No drama, and nothing else needed." }],
      },
      {
        title: "The day itself",
        text: "Give yourself jobs, exits and a glass of water.",
        steps: [
          "Agree on one ally who will dance with you when the slow song comes.",
          "Book your own way home, for an hour earlier than you think.",
          "Two drinks, or none.",
          "One hello to the ex if you pass each other, then on to the cousins.",
          "No walk outside together “to talk”.",
          "When the speeches about love start, look at the couple. It is about them.",
        ],
      },
      {
        title: "When there is somebody on their arm",
        text: "Greet both by name and find the buffet. Leaving at nine is not defeat; it is a bedtime.",
      },
      {
        title: "If you cannot be in one room safely",
        text:
          "Tell the hosts the plain reason if you can. You should not be the one to carry a risk politely. Where an order is in " +
          "force, ask a lawyer before you accept.",
      },
    ],
  },
  {
    id: "they-have-somebody-new",
    title: "They have somebody new",
    when: "You heard or saw that they are with another person.",
    parts: [
      {
        text:
          "It can knock the air out of you even when you had let go. Two things hurt at once: losing them, and being compared. " +
          "Only the first one is real; the second is a contest that nobody invited you to.",
      },
      {
        title: "Tonight",
        text: "Nothing useful can be done about it, so do the useful things that are about you.",
        steps: [
          "Close the profile. Looking goes with more distress and longing, and the details feed nothing.",
          "Tell somebody who will not go and look for you.",
          "Eat something warm and plain.",
          "Write the message you want to send as a letter that stays here.",
          "Skip the drink tonight.",
        ],
      },
      {
        title: "What it does not tell you",
        text:
          "How soon is too soon, whether it is serious, what you were worth: none of this can be read from a photo of two people " +
          "at a table. Your years with them happened and are not edited by this.",
      },
      {
        title: "What to leave alone",
        text:
          "The new person owes you nothing. No request, no warning, no look at their profile, no date of your own to be seen " +
          "with. If you hear that you are being discussed, let it pass by.",
      },
      {
        title: "If children will meet them",
        text: "You may ask for notice, once, in a calm line. The children may like whom they like.",
        says: [
          {
            to: "ex",
            context: "logistics",
            text: "Please let me know before the children meet somebody new, so that I can be ready for their questions. Thank you.",
          },
        ],
      },
      {
        title: "If anger is the strongest part",
        text:
          "Anger wants a door to knock on. Give it a hill, a swimming lane, a cold tap. If you notice thoughts of hurting " +
          "somebody, or of going there, call a line on the help page before you put your shoes on.",
      },
    ],
    source: { id: "F2.4", grade: "C" },
  },
];
