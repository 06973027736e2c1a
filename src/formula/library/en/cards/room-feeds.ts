import type { Card } from "../../types.ts";

/** Clearing the room: feeds, pictures of others, music and screens (F33). */
export const roomFeedCards: readonly Card[] = [
  {
    id: "room-instagram",
    title: "Instagram",
    when: "Stories and pictures find you, or you find them.",
    parts: [
      {
        title: "Mute",
        text: "Looking them up is linked with more distress. You could mute instead of checking; muting is not shown to anybody.",
        steps: [
          "Their profile, the Following button, Mute: posts, stories, notes.",
          "Mute for a while the two or three people through whom you see them.",
          "Messages: hold the chat and mute it; move it to the General tab if you have one.",
          "Search: clear recent searches, under the search field or in Your activity.",
          "Take them out of Favourites and Close Friends.",
          "Saved: put shared collections away, or leave them.",
        ],
      },
      {
        title: "Your own side",
        text:
          "Post when you would post if they had no phone. The list of who saw your story is a window too; you don't have to open " + "it.",
        steps: [
          "Settings: hide your story from them, if seeing their name there costs you sleep.",
          "Settings, Messages or Activity status: turn yours off, and theirs goes as well.",
          "Archive pictures of both of you. Archived ones keep their likes and can be put back.",
        ],
      },
      {
        title: "Restrict, unfollow, block",
        text:
          "In that order, and only as far as you need. Restrict hides their comments from others, and hides from them whether " +
          "you have read something. Unfollowing can be noticed, blocking easily. If they have frightened you, save threats as " +
          "evidence and ask a helper about the order of steps.",
      },
      {
        title: "For the thumb",
        text:
          "The thumb goes there by itself, before you have decided. Move the app to the last page or use it in the browser for " +
          "two weeks; an extra step gives you time to ask what you came for.",
      },
    ],
    source: { id: "F2.4", grade: "C" },
  },
  {
    id: "room-snapchat",
    title: "Snapchat",
    when: "The daily snaps, the map or the memories keep the two of you side by side.",
    parts: [
      {
        title: "Calm the app",
        text:
          "The small number beside the name counts days of snaps and nothing else. Letting it end is allowed, and needs no " +
          "explanation.",
        steps: [
          "Hold the chat, chat settings or Manage: mute messages and story, turn notifications off.",
          "Unpin them; clear the chat from the feed. That removes the row, and no message.",
          "Their story: mute it in the friend's menu.",
          "Memories: switch off Flashbacks in the Memories settings.",
          "Saved snaps of them: move them out of the app, or to My Eyes Only, where you don't meet them by accident.",
          "Quick Add: hide the people through whom you would look.",
        ],
      },
      {
        title: "The map",
        text: "The map is a place to look and a place to be seen. Close both halves.",
        steps: [
          "Map settings: Ghost Mode, without an end time.",
          "Don't open the map to see whether theirs is on.",
          "If you fear them, weigh this first with somebody who knows: vanishing from a map is visible.",
        ],
      },
      {
        title: "Removing and blocking",
        text:
          "Both sit in the friend's menu under Manage Friendship. Removing can be noticed from the other side. No second account " +
          "afterwards.",
      },
    ],
  },
  {
    id: "room-tiktok",
    title: "TikTok",
    when: "Their videos, or videos about breakups, fill the feed.",
    parts: [
      {
        title: "Teach the feed",
        text: "The feed repeats what holds you. It has no opinion about your love, although it can seem so at night.",
        steps: [
          "Hold a video about exes and choose Not interested. Do that each time for a week.",
          "Settings, Content preferences: filter words such as “ex”, “breakup”, “no contact”.",
          "Refresh the feed in the same place, where that is offered.",
          "Settings, Activity centre: clear search history and, if you like, watch history.",
          "Screen time: a daily limit, and a break reminder in the evening.",
        ],
      },
      {
        title: "Them",
        text: "Unfollowing is rarely necessary on the first day.",
        steps: [
          "Inbox: mute the chat; mute their story where that is possible.",
          "Privacy: turn off syncing contacts and suggesting your account to others.",
          "Profile views: off. You then see no visitors, and you are spared the counting.",
          "Videos with both of you: set them to “Only you” instead of deleting.",
          "Shared collections and playlists: leave, or make private.",
        ],
      },
      {
        title: "Readings, signs, “if you see this”",
        text: "A card reader on video speaks to everybody who is sad at that hour. Nothing there is about you, and you may swipe.",
      },
      {
        title: "Block",
        text:
          "In the profile's share menu. It closes both directions and can be noticed. If you fear their reaction, stay with " +
          "muting until you have talked to a helper. If somebody harasses you there, take screenshots with the date before you " +
          "report and block.",
      },
    ],
  },
  {
    id: "room-spotify",
    title: "Spotify and playlists",
    when: "A song comes on in the supermarket, and the playlist at home is no better.",
    parts: [
      {
        title: "Shared things",
        text: "What you made together can rest without being destroyed.",
        steps: [
          "Blend or other shared mixes: leave them in their menu.",
          "Playlists made by both: take them off your profile, or out of your library. Deleting one that is yours may take it " +
            "from them as well.",
          "Unfollow their profile; turn off friend activity in the settings of the desktop app.",
          "Listening activity: turn sharing off, so that no song becomes a message.",
        ],
      },
      {
        title: "Your ears",
        text: "The proposals follow what was played.",
        steps: [
          "In a playlist's menu: exclude it from your taste profile.",
          "Move “our” lists into a folder with a dull name.",
          "Start one list with music from before them, and one with music you have never heard.",
          "Other services have the same under “suggest less” or “don't play this artist”.",
        ],
      },
      {
        title: "A plan for two",
        text:
          "Duo and family plans belong to one account. See whose it is, and change at the end of a paid month. If you fear a " +
          "reaction, wait with this one; the bill shows it.",
      },
      {
        title: "The song itself",
        text:
          "Some day you may want to hear it on purpose, by daylight, with the window open. It is a song, and it was there before " +
          "the two of you.",
      },
    ],
  },
  {
    id: "room-streaming",
    title: "Streaming profiles",
    when: "“Continue watching” still shows the series you saw together.",
    parts: [
      {
        title: "On your account",
        text: "Tidy up your half first; their profile can wait a week.",
        steps: [
          "Your profile: remove the series from Continue watching, mostly through its menu or the viewing history.",
          "New picture and name for your profile, and a new language of subtitles, if you like.",
          "Turn off autoplay of the next episode. It knows no bedtime.",
          "A passphrase of your own, and sign out on all devices. It throws others out at once, so do it when that is harmless.",
          "Don't open their profile to see what they watch.",
        ],
      },
      {
        title: "On theirs",
        text: "If they pay, you are a guest whose visit has ended.",
        steps: [
          "Note the titles you want to go on with.",
          "Sign out on television, phone and tablet.",
          "Don't try the password again in a month. Using it after the end can be a crime in some places.",
        ],
      },
      {
        title: "If you pay and they watch",
        text: "You may end it with notice. One line is fair where you are in touch about such things.",
        says: [
          {
            to: "ex",
            context: "logistics",
            text: "The streaming account ends on the 30th, so please move your profile by then.",
          },
        ],
      },
      {
        title: "If changes are watched",
        text:
          "Somebody who controls can take a new password as a challenge. If that is your house, leave this card and ask a " +
          "specialist first.",
      },
    ],
  },
];
