import type { Card } from "../../types.ts";

/** Clearing the room: apps for messages (F33). Mute and archive come before block. */
export const roomChatCards: readonly Card[] = [
  {
    id: "room-whatsapp",
    title: "WhatsApp",
    when: "The chat stands at the top, and “online” has become a thing you look at.",
    parts: [
      {
        title: "Mute and archive",
        text: "They are told of neither.",
        steps: [
          "Hold the chat (Android) or swipe it (iPhone): Mute, and choose Always.",
          "Archive it. Settings, Chats: keep chats archived, so that a new message doesn't lift it up again.",
          "Unpin it if it is pinned.",
          "Updates: hold their status and mute it.",
          "Settings, Privacy, Last seen and online: hide yours from everybody. You then mostly don't see theirs either, and that " +
            "is the use of it.",
          "Take the shortcut off the home screen and turn off previews in the phone's notifications.",
        ],
      },
      {
        title: "Groups with both of you",
        text: "Mute, don't leave in a hurry. The card about mutual groups has more.",
      },
      {
        title: "Live location",
        text:
          "Settings, Privacy, Live location shows whether anything is still being shared, by you. Stop it there. If you are " +
          "afraid of them, plan that moment with a helper, because it can be seen.",
      },
      {
        title: "Keep, then clear",
        text:
          "The chat's menu can export it to a file. Keep the file outside the phone if you may need it for law or money. " +
          "Clearing a chat cannot be undone without a backup.",
        steps: [
          "Export, if needed, with or without pictures.",
          "Move the file where you don't meet it.",
          "Clear the chat on your side only, or leave it archived. “Delete for everyone” reaches into their phone, so leave that " + "out.",
        ],
      },
      {
        title: "Block, if quiet needs it",
        text:
          "In the contact's info, near the bottom. Nobody is told, though missing ticks and picture can be noticed. In shared " +
          "groups you still see each other.",
      },
    ],
  },
  {
    id: "room-messenger-facebook",
    title: "Facebook and Messenger",
    when: "You are friends there, with years of photos and common acquaintances.",
    parts: [
      {
        title: "See less",
        text: "Unfollowing keeps the friendship in the list and takes the posts out of your day.",
        steps: [
          "Their profile, the Friends button: Unfollow. Or Take a Break, where it is offered, which lets you set several things " +
            "at once.",
          "Messenger: hold the chat, Mute until you change it, then Archive.",
          "Stories: hold their circle and mute it.",
          "Memories, settings: hide people and dates.",
          "Search: delete their name from recent searches, so that one letter no longer leads there.",
          "People you may know: remove their new acquaintances when they turn up.",
        ],
      },
      {
        title: "Your own page",
        text: "A change of relationship status can appear in other people's feed. Set who sees it to “Only me” first, then change it.",
        steps: [
          "Cover and profile picture: something of yours.",
          "Photos with both: set old albums to “Only me”, by day, without reading comments.",
          "Tags: under the activity log you can untag yourself.",
          "Active Status in Messenger: turn yours off; the green dots go with it.",
        ],
      },
      {
        title: "Restrict or block",
        text:
          "Restrict moves their messages to requests without telling them. Unfriending and blocking can be noticed. If noticing " +
          "may put you in danger, muting is the quieter beginning, and a helper can look at the rest with you.",
      },
      {
        title: "Pages and events that you run together",
        text: "Hand over or share the admin rights in writing before you leave; otherwise you'll be writing about it in March.",
      },
    ],
  },
  {
    id: "room-telegram",
    title: "Telegram",
    when: "Your chat, the folders or the channels you shared are there.",
    parts: [
      {
        title: "Quiet first",
        text: "A chat that is muted stays in the archive when something new arrives.",
        steps: [
          "Hold the chat: mute it for good, then archive it.",
          "Take it out of every folder and unpin it.",
          "Hide the archive itself: hold it and move it to the main menu, where that is offered.",
          "Stories: hold their circle and hide it.",
          "Settings, Privacy, Last seen: “Nobody”. Mostly you then don't see their exact time either.",
          "In the same menu, under contacts or data: turn off suggesting frequent contacts.",
        ],
      },
      {
        title: "When you delete",
        text: "Telegram asks whether to delete for the other side as well. Leave that box empty; what lies in their phone is theirs.",
        steps: [
          "Export first if you might need it. The desktop app does that, in the chat's menu.",
          "Delete the contact card, if you like, separately from the chat.",
          "Saved Messages: move what you once kept of them.",
        ],
      },
      {
        title: "Devices",
        text:
          "Settings, Devices lists where your account is open. End those that are not yours. If one of them is theirs and you " +
          "are afraid, ask a specialist before you tap; it ends visibly.",
      },
      {
        title: "Block",
        text:
          "In their profile's menu. Picture and last seen disappear for both, which can be noticed. Bots and second names to " +
          "look in with are contact by another door, so they stay out.",
      },
    ],
  },
  {
    id: "room-signal",
    title: "Signal",
    when: "Signal is where you talked.",
    parts: [
      {
        title: "Mute, archive, hide",
        text: "Little is shown to others in Signal, so this goes quietly.",
        steps: [
          "Open the chat's settings, Mute notifications, Always.",
          "Swipe or hold the chat and archive it.",
          "Settings, Chats: keep muted chats archived.",
          "Settings, Notifications: show no name and no message.",
          "Stories: hide theirs, or turn stories off altogether.",
          "Give the contact a plain nickname and leave the note empty.",
        ],
      },
      {
        title: "Leave the timer alone",
        text: "Changing the time for disappearing messages shows as a line in the chat. It would be a message without words.",
      },
      {
        title: "Keeping and deleting",
        text:
          "Deleting a chat is on your devices only and for good, and there is often no backup. Screenshots with dates of what " +
          "law or money may need come first. So does anything that shows a threat.",
      },
      {
        title: "Linked devices",
        text:
          "Settings, Linked devices shows computers on which your messages can be read. Unlink what is not with you. If a device " +
          "of theirs is linked without your leave, get advice before you cut it, from a phone they have never had.",
      },
      {
        title: "Block",
        text:
          "In the chat's settings, at the end. They are not told, though a long silence may be guessed at. Their messages do not " +
          "reach you.",
      },
    ],
  },
  {
    id: "room-mutual-groups",
    title: "Mutual groups",
    when: "You are both in chats for friends, neighbours, sport, parents or work.",
    parts: [
      {
        title: "Sort them",
        text: "Leaving is visible and sometimes a pity. Most groups only need less of your eye.",
        steps: [
          "Write three lists: needed (parents, house, work), dear (choir, old friends), habit.",
          "Needed: mute, and read at a set hour.",
          "Dear: mute for a month, and meet two of the people outside it.",
          "Habit: leave on a weekday morning, without a farewell, or with one line.",
          "Turn off automatic saving of pictures from groups into your photo roll.",
          "Open no list of who has read what.",
        ],
        says: [{ to: "friend", text: "I'm clearing out my chats, nothing to do with any of you. Ring me for Thursday football." }],
      },
      {
        title: "Writing in a group that they read",
        text:
          "Write what the group is for. A joke for one reader, a photo for one reader, a heart under one reader's line: each is " +
          "a message to that reader.",
      },
      {
        title: "A group of two plus one",
        text: "Where a friend was added so that you would still be in touch, let the group fall asleep and write to the friend.",
      },
      {
        title: "If they were asked to leave you in peace, or you them",
        text:
          "Then a common group is a common room. Ask an admin, or a lawyer if there is an order, what counts, and stay silent " +
          "there till you know.",
      },
    ],
  },
];
