import type { Card } from "../../types.ts";

/** Clearing the room: the phone itself and its photos (F33). Every step can be undone unless it says otherwise. */
export const roomPhoneCards: readonly Card[] = [
  {
    id: "room-iphone",
    title: "iPhone: contacts and messages",
    when: "Their name sits in the first row of your iPhone.",
    parts: [
      {
        title: "Quiet",
        text: "Everything here happens on your side only.",
        steps: [
          "Messages: swipe left on the conversation and tap the bell, or open its details and turn on Hide Alerts.",
          "If the conversation is pinned at the top, hold it and unpin it.",
          "Phone: under Favourites, tap Edit and take the name out.",
          "Contacts: give the card a plain name, first and last, without heart and photo. The ringtone goes back to the usual " + "one.",
          "Settings, usually under Siri or Search: turn off suggestions for Contacts and Messages, so that the name is not " +
            "proposed when you share.",
          "A Focus for the evening (Settings, Focus) can keep single people silent until morning.",
          "Notifications, Show Previews: “Never” or “When Unlocked”, so that no line lights up the table.",
        ],
      },
      {
        title: "Out of sight",
        text:
          "Keep what you need for children, money or law before anything is deleted. Screenshots with dates in one folder are " + "enough.",
        steps: [
          "Home screen: take Messages off the first page and out of the bar at the bottom.",
          "Voicemail: save old messages away from the phone, then delete them from the list.",
          "Deleting the conversation comes last, if you want it at all. Deleted ones stay under Recently Deleted for about a " + "month.",
        ],
      },
      {
        title: "Block, if you need it",
        text:
          "It stands on the contact's card, at the bottom. They are not told, yet calls and messages that don't arrive can be " +
          "noticed. If you are afraid of them, speak with a specialist first: the messages can be evidence, and a sudden change " +
          "can have consequences.",
      },
    ],
  },
  {
    id: "room-android",
    title: "Android: contacts and messages",
    when: "You use an Android phone. Names of menus differ a little from maker to maker.",
    parts: [
      {
        title: "Quiet",
        text: "Holding a finger on a thing usually opens what you can do with it.",
        steps: [
          "Messages: hold the conversation and archive it. It comes back into the list when something new arrives.",
          "Open the conversation's own notification settings, mostly under its details, and choose Silent.",
          "If it is pinned, unpin it; if it stands on the home screen as a bubble or widget, remove it.",
          "Phone: take the star off the contact, so that it leaves the favourites.",
          "Contacts: a plain name, no picture, no ringtone of its own.",
          "Settings, Notifications, Conversations: take away “Priority” if it is set for them.",
          "Bedtime mode or Do Not Disturb, mostly under Modes or Digital Wellbeing: only the people you choose come through at " + "night.",
        ],
      },
      {
        title: "Out of sight",
        text: "Copy first what you might need on paper one day.",
        steps: [
          "The keyboard proposes the pet name: hold the suggestion and drag it to the bin.",
          "The share menu shows them first: hold the icon and unpin it, or turn off direct share suggestions where the phone " +
            "offers it.",
          "Contacts that you delete can mostly be restored for thirty days from the bin of the contacts app.",
        ],
      },
      {
        title: "If muting is not enough",
        text:
          "In the conversation's menu, under Details. A blocked number usually lands in “Spam and blocked”, where you need not " +
          "look. Whoever fears a reaction should ask a helper first, and from another phone if this one might be watched.",
      },
    ],
  },
  {
    id: "room-apple-photos",
    title: "Apple Photos",
    when: "The phone keeps proposing last summer.",
    parts: [
      {
        title: "No more surprises",
        text: "Deleting is not needed. It is enough that the pictures stop coming to you.",
        steps: [
          "Open a picture of them, tap the name or the face, and choose to feature this person less or not at all.",
          "In a memory that comes up, use the menu for featuring it less.",
          "Remove the Photos widget, or set it to one album of your own.",
          "Change wallpaper and lock screen, also on the watch and the tablet.",
          "Take the hearts off, so that they leave Favourites.",
        ],
      },
      {
        title: "Put away",
        text: "Half an hour with a timer, by day, somebody in the house. Not in bed.",
        steps: [
          "Select by month or by the People page, without opening single pictures.",
          "Hide them: they move to the Hidden album, which asks for your face or code on newer systems.",
          "Or copy them to a drive, hand it to somebody you trust, and delete here. For about a month they can still be fetched " +
            "from Recently Deleted.",
        ],
      },
      {
        title: "Shared albums and a shared library",
        text:
          "Look before you tap. Deleting in a shared library deletes for everybody in it, and leaving an album can be noticed. " +
          "Copy the children's pictures first.",
        steps: [
          "Shared albums: turn off their notifications before you decide about leaving.",
          "Shared library: see who set it up, copy what is yours, then leave.",
          "Settings, your name, iCloud: see which other devices show your photos.",
        ],
      },
      {
        title: "Intimate pictures",
        text:
          "Those of them were given to you in trust. Delete them for good, also from the bin. Those of you that they hold: if " +
          "anybody threatens to show them, the help page has a way.",
      },
    ],
  },
  {
    id: "room-google-photos",
    title: "Google Photos",
    when: "Memories appear at the top, or pictures lie in one account for both of you.",
    parts: [
      {
        title: "No more surprises",
        text: "The settings sit behind your profile picture, mostly under Memories or Preferences.",
        steps: [
          "Memories: hide people, then choose the face.",
          "Memories: hide dates, and enter the trip, the anniversary, the whole spring.",
          "Notifications: switch off “memories” and “this day”.",
          "Smart display, television, watch face: choose an album that you made yourself.",
        ],
      },
      {
        title: "Put away",
        text: "Archive takes pictures out of the main view and deletes nothing.",
        steps: [
          "Search the face, select all, choose Archive. Don't scroll through them.",
          "The Locked Folder, where your phone has it, hides more firmly. Read what it does with the copy in the cloud.",
          "Deleted pictures stay in the bin for some weeks, and are deleted on every device that shares the account.",
        ],
      },
      {
        title: "Partner sharing and shared albums",
        text:
          "See under Sharing whether your whole roll still goes to them. You may end that. It can be noticed, and some apps " +
          "tell; think of it first if noticing could be dangerous for you.",
        steps: [
          "Save what you want to keep from their side, as far as it is yours too.",
          "End partner sharing, or narrow it to the children.",
          "Shared albums: mute, then leave those that are finished.",
          "Links that you once made: turn link sharing off.",
        ],
      },
    ],
  },
];
