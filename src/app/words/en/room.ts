export const roomWords = {
  title: "Room",
  lead: "What leads back to them, one at a time. One thing out of sight today is enough. Mute and archive come before block.",
  groups: {
    phone: "The phone",
    chats: "Chats",
    feeds: "Feeds and playlists",
    places: "Things and places",
    people: "When others bring them up",
  },
  steps: (done: number, all: number) => (done === 0 ? `${all} steps` : `${done} of ${all} steps done`),
  doneSoFar: (done: number) => `${done} ${done === 1 ? "step" : "steps"} done.`,
  gone: "There is no such card.",
  all: "All of it",
  ticked: "Done. Kept.",
  unticked: "Not done after all.",
} as const;
