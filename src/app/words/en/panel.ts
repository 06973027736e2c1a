/** The panels that come before everything when words say that somebody may be hurt. */
export const panelWords = {
  close: "Close this",
  more: "More help",
  suicide: {
    title: "You do not have to wait this out alone",
    text: "Nobody is reading this. If you might hurt yourself, please call.",
  },
  danger: { title: "Are you in danger now?", text: "Call first. Reading can wait." },
  threat: {
    title: "Step away from the phone",
    text: "Talk to someone now. Words like these frighten people, and they may be a crime. You can delete the draft.",
  },
  expose: {
    title: "Step away from the phone",
    text: "Sharing pictures or telling such things may be a crime. It cannot be taken back. You can delete the draft.",
  },
  other: {
    title: "If they might hurt themselves",
    text: "Call the emergency number for them, and tell their family. You do not have to carry this alone.",
  },
  afraid: { title: "No one deserves to be hurt", text: "Nobody is reading this. These people know about it." },
  child: { title: "Talk to someone who listens", text: "There are people whose work it is to listen to young people." },
} as const;
