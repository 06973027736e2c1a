import type { HelpText } from "../types.ts";

/**
 * What is said when a signal of the decision table (docs/evidence.md 4.3) is confirmed. At most twelve words a sentence, one idea
 * each, no methods, no blame. The help lines of the chosen country stand beside these texts.
 */
export const helpTexts: readonly HelpText[] = [
  {
    id: "S1",
    title: "Your life comes first",
    text: [
      "You wrote something that sounds like not wanting to live.",
      "Feelings this strong do ease.",
      "You do not have to wait it out alone.",
      "No human is reading this, so please reach one.",
      "Everything else here can wait.",
    ],
    steps: [
      "Not safe? Call the emergency number now.",
      "Stay with someone, and move away from anything you could use.",
      "Safe for now? Call a crisis line or one person you trust.",
    ],
  },
  {
    id: "S2",
    title: "If you are in danger now",
    text: ["Call the emergency number.", "Get to other people if you can.", "You do not need to be sure before you call."],
    steps: ["Call the emergency number.", "Leave, if the way out is safe.", "Use the exit button if somebody may see this screen."],
  },
  {
    id: "S3",
    title: "Stop here and step away",
    text: [
      "These words speak of hurting somebody.",
      "Nothing of this gets sent from here.",
      "A feeling this hot can pass without an act.",
      "You can still decide what happens next.",
      "People on these lines talk with you, whatever you feel.",
    ],
    steps: [
      "Put the phone down and leave the room.",
      "Talk to someone now, by voice.",
      "If somebody could be hurt soon, call the emergency number.",
    ],
  },
  {
    id: "S4",
    title: "Do not send this",
    text: [
      "This threatens to expose or to harm somebody's name.",
      "It frightens people, and it may be a crime.",
      "Being hurt does not make it yours to do.",
      "The draft can go, and nobody needs to see it.",
    ],
    steps: ["Delete the draft.", "Take a walk before you touch the phone again.", "Tell a helper or a lawyer what was done to you."],
  },
  {
    id: "S5",
    title: "An order is in force",
    text: [
      "An order usually covers every channel, also through other people.",
      "Answering can break it, even when they write first.",
      "So Keel checks no message to them, of any kind.",
      "For children or money, a lawyer or the court knows the way.",
      "Your own days stay open here.",
    ],
    steps: [
      "Read the order, or have it read to you.",
      "Ask your lawyer or the court which channel is allowed.",
      "Keep what arrives, dated, without answering.",
    ],
  },
  {
    id: "S6",
    title: "They asked for no contact",
    text: [
      "They said no contact.",
      "That is the answer.",
      "The kind thing and the self-respecting thing are the same.",
      "Blocked everywhere is an answer too.",
      "The part of Keel about you stays fully open.",
    ],
    steps: [
      "Send nothing beyond what must be settled, and nothing through others.",
      "Write what you would say as a letter that stays here.",
      "Call somebody who is glad to hear you.",
    ],
  },
  {
    id: "S7",
    title: "Stop following, today",
    text: [
      "Watching or following somebody frightens them.",
      "It may be a crime where you live.",
      "Love or worry does not change that.",
      "You can end it today, without a word to them.",
      "There are people who help with exactly this.",
    ],
    steps: [
      "Leave the place, or sign out, now.",
      "Undo what you set up, if it needs no contact.",
      "Call a line for people worried about their own behaviour.",
    ],
  },
  {
    id: "S8",
    title: "Two messages without an answer",
    text: [
      "Two messages have gone without an answer.",
      "A further one asks more, however kind it is.",
      "Repeated contact can frighten people, even when each message is gentle.",
      "In many places it can become a legal matter.",
      "Not sending is what you can do well now.",
    ],
    steps: ["Do not send another one.", "Open the urge page and let three minutes pass.", "Ask nobody to pass it on."],
  },
  {
    id: "S9",
    title: "You deserve to be safe",
    text: [
      "What you describe is frightening.",
      "It is not your fault.",
      "You do not owe them calm, an answer or a meeting.",
      "Choking, weapons, threats to kill or a pregnancy raise the danger.",
      "If any of that is true, please talk to a specialist today.",
      "Here, only messages about needed things stay open.",
    ],
    steps: [
      "In danger now? Call the emergency number.",
      "Call a domestic abuse line from a safe phone.",
      "Change nothing suddenly before you have talked to them.",
    ],
  },
  {
    id: "S10",
    title: "If somebody watches your phone",
    text: [
      "Use a device that they have never held.",
      "A friend's phone or a library computer can do.",
      "Sudden changes on this one can be noticed.",
      "Keel cannot hide that it was opened here.",
      "You decide what is kept and what is deleted.",
    ],
    steps: [
      "Talk to a specialist from the safer device.",
      "Decide with them what to change, and when.",
      "Delete everything here only if its absence is safe.",
    ],
  },
  {
    id: "S11",
    title: "You noticed something about yourself",
    text: [
      "You wrote about having controlled, scared or hurt somebody.",
      "It takes honesty to write that down.",
      "It has to stop, and people can learn to stop.",
      "They are owed safety and distance now.",
      "Contact with them stays closed here, on every way.",
    ],
    steps: [
      "Keep away from them and send nothing.",
      "Call a line for people worried about their own behaviour.",
      "Tell one steady person what you told this page.",
    ],
  },
  {
    id: "S12",
    title: "If they may be in danger",
    text: [
      "Take it seriously.",
      "Call emergency services for them and say where they are.",
      "Tell their family or somebody near them.",
      "Contact for this is not a slip.",
      "You are not the only one responsible for their life.",
    ],
    steps: ["Call the emergency number for them.", "Tell a family member or a friend of theirs.", "Then call somebody for yourself."],
  },
  {
    id: "S13",
    title: "For people under 18",
    text: [
      "Keel is made for adults, so it stops here.",
      "Nothing that you typed is kept.",
      "Heartbreak at your age is real, and it can hurt badly.",
      "There are people whose work is to listen to you.",
    ],
    steps: ["Call or write to the child help line.", "Tell an adult you trust: a parent, a teacher, an aunt."],
  },
  {
    id: "S14",
    title: "What is needed is allowed",
    text: [
      "Children, home, work, money, health and law need words.",
      "Such messages never count as a slip.",
      "Keep each to one matter, in a friendly tone.",
      "If talks turn bad, two calm routines side by side can work.",
    ],
    steps: ["Choose one channel for it.", "Write what, when and where.", "Leave out the two of you."],
  },
  {
    id: "S15",
    title: "Before you sleep with the ex",
    text: [
      "Wanting this is common.",
      "Research does not say that it harms your recovery.",
      "It does not say that it helps, either.",
      "Your own standard and a free choice decide.",
      "Pressure or fear makes it something else, never your fault.",
    ],
    steps: [
      "Ask yourself: does this fit the standard I set?",
      "Say aloud what each of you expects.",
      "If there is pressure or fear, open the help page.",
    ],
  },
  {
    id: "S16",
    title: "A large gift or gesture",
    text: [
      "Large things ask for something, even when they seem free.",
      "Three nights show what is left of the wish.",
      "After a no, any gift can frighten.",
    ],
    steps: ["Weigh it now with the five questions.", "Wait 72 hours and weigh it again.", "Buy and book nothing until then."],
  },
  {
    id: "S17",
    title: "Late, and after drinking",
    text: [
      "It is late, and your body is tired or not sober.",
      "Everything is louder now than it will be at breakfast.",
      "The draft can sleep until morning too.",
      "If you feel unsafe with yourself, say so on the help page.",
    ],
    steps: ["Drink a glass of water.", "Lie down, with the phone out of reach.", "If you can't be alone, call a friend now."],
  },
  {
    id: "S18",
    title: "Your answers show a lot of strain",
    text: [
      "Your answers show much strain over these two weeks.",
      "This is a screen, not a diagnosis.",
      "High scores are common in the first weeks.",
      "A doctor or a counsellor can look closer with you.",
    ],
    steps: [
      "Make an appointment with a doctor or a counsellor.",
      "Take one person along, or tell them about it.",
      "If it gets dark before then, use the lines here.",
    ],
  },
  {
    id: "S19",
    title: "Two weeks of hard days",
    text: [
      "Eating, sleeping or working has been hard for two weeks.",
      "A body needs more than patience after that long.",
      "Doctors hear this often, and they can help with it.",
      "You do not have to prove that it is bad enough.",
    ],
    steps: ["Ring a doctor's practice tomorrow.", "Eat something small now, and drink water.", "Ask somebody to eat with you this week."],
  },
  {
    id: "S20",
    title: "You did not deserve it",
    text: [
      "No one deserves to be hurt.",
      "Whatever came before it, the act was theirs.",
      "Many people who were hurt look for the fault in themselves.",
      "You may talk about it at your own pace.",
    ],
    steps: [
      "Call a domestic abuse line, also with half a story.",
      "Tell somebody who does not ask what you did.",
      "In danger now? Call the emergency number.",
    ],
  },
  {
    id: "S21",
    title: "Is this helping you?",
    text: [
      "Keel said wait several times this week, and you went on.",
      "That is your right, and nothing here is locked.",
      "It may mean that this tool is not what helps.",
      "A person might be better than another hold.",
    ],
    steps: [
      "Tell somebody you trust what you keep sending.",
      "Ask yourself whether Keel helps, and stop if it doesn't.",
      "Choose one line on the help page for this week.",
    ],
  },
  {
    id: "S22",
    title: "You said you're not OK",
    text: [
      "Good that you pressed it.",
      "You need no reason and no right words.",
      "No human is reading here, but people answer these lines.",
      "You may call just to have somebody listen.",
    ],
    steps: ["Not safe? Call the emergency number.", "Choose a line and say: “I'm not OK.”", "Or call your person, and keep the line open."],
  },
];
