import type { Card } from "../../types.ts";

/** Clearing the room: location, accounts, things and places (F33). */
export const roomPlaceCards: readonly Card[] = [
  {
    id: "room-shared-location",
    title: "Shared location",
    when: "One of you can still see on a map where the other one is.",
    parts: [
      {
        title: "First: is anybody afraid?",
        text:
          "If you fear them, or think that somebody follows your phone, don't change anything here yet. A dot that vanishes is " +
          "noticed at once, and that can be a dangerous hour. Talk to a domestic abuse or stalking service, from a phone they " +
          "have never held.",
      },
      {
        title: "Stop seeing theirs",
        text: "This half is yours to do today. A glance at a map is looking, as much as a profile is.",
        steps: [
          "Find My, People: open their name and remove this friend.",
          "Google Maps, your picture, Location sharing: hide their dot, mostly at the bottom of their entry.",
          "Life360: leave the circle, or ask the one who runs it to take you out. The others in it can see that.",
          "Snap Map, running and cycling apps, car apps: unfollow there too.",
          "Their keys, bag or headphones in your list of things: remove them. A tag of yours among their things: take it off " +
            "your list and, where you may write to them, say once where it is.",
        ],
        says: [
          {
            to: "ex",
            context: "logistics",
            text: "My luggage tag is still in the grey suitcase. It is signed out, so it can go in the bin.",
          },
        ],
      },
      {
        title: "Stop showing yours",
        text: "Only if it is safe. Some apps tell the other side, or leave a line in the chat.",
        steps: [
          "Find My, Me: look at who sees you, and stop sharing with single people.",
          "Google Maps, Location sharing: your own entries, Stop.",
          "iPhone: Settings, Privacy and Security, Safety Check shows everything in one place. Android: Settings, Location, and " +
            "Safety or Google.",
          "Messages and WhatsApp: stop live locations that still run.",
          "Photos and posts: no place names for a while.",
        ],
      },
      {
        title: "Children's devices",
        text:
          "Both parents may have a reason to see a child's watch. Agree on it in writing. It is there for the child's way home, " +
          "and not for the other parent's weekend.",
      },
    ],
  },
  {
    id: "room-shared-accounts",
    title: "Shared calendars and accounts",
    when: "Calendars, clouds, shops, bank apps and the router know you as a couple.",
    parts: [
      {
        title: "Make the list before you touch anything",
        text: "Fifteen minutes with paper. What is forgotten today becomes a message in autumn.",
        steps: [
          "Calendars, shopping lists, notes, photo clouds.",
          "Family groups of Apple, Google or Microsoft: who runs it, who pays.",
          "Shops and deliveries: address, card, order history.",
          "Power, rent, telephone, insurance, car, taxes.",
          "Smart home: router, cameras, doorbell, thermostat, speakers.",
        ],
      },
      {
        title: "Yours",
        text: "Start with the mailbox. Whoever holds that can reset all the rest.",
        steps: [
          "A new passphrase for your mail, then for bank, cloud and phone company.",
          "Recovery number and recovery address: yours, and not the old shared one.",
          "Second step at sign-in: on your own phone.",
          "Devices that are signed in: end those that you don't hold.",
          "Calendars: hide theirs, stop sharing yours, keep one for the children if there are any.",
          "Repeated entries: take out the anniversary and “dinner, us”.",
        ],
      },
      {
        title: "Theirs",
        text:
          "Sign out and forget the password. An account that is still open on your tablet is a door left ajar, and going through " +
          "it is spying, even if the password was once a present.",
      },
      {
        title: "Both",
        text: "One list, one date for each item. Ask for nothing else in that message.",
        says: [
          {
            to: "ex",
            context: "logistics",
            text:
              "Three shared accounts are left: power, car insurance, the photo cloud. I'm moving power on the 1st. Please move the " +
              "car insurance by then.",
          },
        ],
      },
      {
        title: "If somebody controls your accounts or devices",
        text:
          "Use a device they never had, for example at a library, and get advice before you change passwords. Keep what shows " +
          "it. Sudden changes can be noticed.",
      },
    ],
  },
  {
    id: "room-things",
    title: "The hoodie and things in the room",
    when: "A jumper, a mug or a toothbrush can stop you in the middle of a Tuesday.",
    parts: [
      {
        title: "Three boxes",
        text: "An hour, a timer, music without words, and if possible a friend who holds the tape.",
        steps: [
          "Box one, theirs: goes back in one delivery, by post or through the agreed place.",
          "Box two, memory: closed with tape, today's date on it, in a cellar or with a friend.",
          "Box three, mine after all: the pan, the plant, the good lamp. They stay and work.",
          "Nothing goes on the fire and nothing out of the window. You might want to have been kind to things.",
        ],
      },
      {
        title: "The hoodie",
        text:
          "It smells of them until it is washed. You may sleep in it one last time; then it goes to the wash, and into box one " +
          "or two.",
      },
      {
        title: "The room itself",
        text: "The eye goes where it always went. Give it something else there.",
        steps: [
          "Turn the bed, or sleep on the other side.",
          "New sheets, or the old ones in a colour that was never on this bed.",
          "Their shelf in the bathroom: clean it, and use it.",
          "One wall, one picture that only you like.",
          "Change the soap. Smell remembers faster than you do.",
        ],
      },
      {
        title: "Giving back",
        text: "Once, complete, without a note in the pocket. Somebody else can hand it over, and a parcel is no coldness.",
        says: [
          {
            to: "ex",
            context: "logistics",
            text: "I've packed your things in two boxes. They go out by post on Monday, tracking number to follow.",
          },
        ],
      },
      {
        title: "If you share the flat still, or fear what they might do",
        text:
          "Then the quiet version: one drawer that is only yours, papers and medicine in a bag. Boxes in the hall can wait until " +
          "you are safe elsewhere.",
      },
    ],
  },
  {
    id: "room-cafes-and-routes",
    title: "Cafés and routes",
    when: "The town is full of corners that mean something.",
    parts: [
      {
        title: "Make a small map",
        text: "Three colours on a city map or a sheet. Most of the town has no colour at all, which is good to see.",
        steps: [
          "Red: where they live, work, train. You stay away from there, for both of you.",
          "Yellow: where you were together. Not this month, later with a friend.",
          "Green: where you go now. Add one new place each week.",
        ],
      },
      {
        title: "The way to work",
        text: "A route is a habit of the feet. A new one feels odd for some days and then it is simply the way.",
        steps: [
          "Get off one stop earlier, or take the parallel street.",
          "Change the hour by fifteen minutes.",
          "Listen to something that needs attention: a crime story, a language.",
          "Delete their address from the navigation's favourites and from recent trips.",
          "Take their place off the taxi and delivery apps.",
        ],
      },
      {
        title: "Taking back the café",
        text:
          "Go by day with somebody, sit at another table, order another thing. It needs two visits or three. If they sit there " +
          "already, take yours to go, or take it elsewhere.",
      },
      {
        title: "“I only happened to pass”",
        text:
          "If a detour leads by their window, it is no route. To them it can look like being followed, and it may be treated so. " +
          "Turn at the next corner, then use the urge page.",
      },
      {
        title: "If they turn up at your places",
        text:
          "Once is chance. Write down the day if it repeats, tell somebody at the counter, vary your hours, and talk to a " +
          "stalking or domestic abuse service about it.",
      },
    ],
  },
];
