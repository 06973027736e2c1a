import type { HonestNote } from "../types.ts";

/** What the author of the formula says, what is known about it, and what Keel does (F65). The table is docs/evidence.md, section 1. */
export const honestNotes: readonly HonestNote[] = [
  {
    id: "C1",
    step: "start",
    claim: "Desperate acts drive an ex further away.",
    known:
      "Plausible. People who feel their freedom threatened tend to resist and to argue back; that is well studied in " +
      "persuasion. It has not been tested between exes. People who were pursued described guilt, confusion and anger.",
    therefore: "Keel says that pressure tends to meet resistance. It never says what your ex will do.",
  },
  {
    id: "C2",
    step: "agree",
    claim: "Agreeing with the breakup softens the ex.",
    known:
      "Nobody has tested it. What was seen: people who accept a separation tend to be doing better themselves. That study " +
      "was small and took one look only, so which comes first is open.",
    therefore:
      "Step 1 is offered as something sincere, said once, that asks for nothing. Words that you don't mean are not drafted " + "here.",
  },
  {
    id: "C3",
    step: "agree",
    claim: "If you push, they push back.",
    known:
      "Broadly supported. Couples in which one presses and the other withdraws tend to fare worse. It is no law of nature: " +
      "in couples under heavy strain, withdrawing sometimes went with doing better.",
    therefore: "It is the reason behind the message check, which marks words that press and says why.",
  },
  {
    id: "C4",
    step: "own-world",
    claim: "The next few weeks should be free of contact and of asking after the ex.",
    known:
      "Partly supported, for your sake. People who saw their ex more often tended to feel worse two months on, though not if " +
      "they had children. Among those who had accepted the end, contact even went with doing better. No number of days " +
      "stands out.",
    therefore: "You choose the length yourself. No study shows a magic number. Contact that is needed never counts against you.",
  },
  {
    id: "C5",
    step: "own-world",
    claim: "Your absence leaves a void that the ex feels drawn to fill.",
    known:
      "Not supported, and perhaps the reverse. Being hard to get raised wanting and lowered liking, and only in people " +
      "already set on pursuing; in others it lowered both. Bonds fade more slowly where contact goes on, so distance helps " +
      "to let go.",
    therefore: "Keel speaks of what quiet does for you. What it does in somebody else is unknown, and the texts leave it out.",
  },
  {
    id: "C6",
    step: "own-world",
    claim: "Become absorbed in your own world.",
    known:
      "Supported from nearby fields. Planning and doing valued things eases depressed mood in trials, many of them of low " +
      "quality. After a breakup people often feel less sure who they are, and that goes with distress.",
    therefore: "Your own days are the middle of Keel, for their own sake.",
  },
  {
    id: "C7",
    step: "own-world",
    claim: "From the outside it should look as if you hardly had time to think about the ex.",
    known:
      "A life arranged for one onlooker still turns around the onlooker. Posts meant for them are contact in a roundabout " +
      "way. Nothing was found that speaks for it.",
    therefore: "Keel rejects this one. No activity counts more because somebody could see it, and nothing is posted to be noticed.",
  },
  {
    id: "C8",
    step: "respect",
    claim: "Men want to be admired, women want to be appreciated.",
    known:
      "This is the author's view, without support in the research that was found. Women and men are alike in most " +
      "psychological measures. Respect goes with satisfaction in a couple, measured with one scale for everybody.",
    therefore: "Keel tells it as the author's view and speaks of both to anybody.",
  },
  {
    id: "C9",
    step: "respect",
    claim: "Nobody can stay with a person whom they don't respect.",
    known:
      "Too strong, in the right direction. Respect and satisfaction go together, contempt and divorce do too. People do stay " +
      "without respect, and it tends to be a poor life.",
    therefore: "Keel says: respect matters a lot in lasting relationships, and it runs both ways.",
  },
  {
    id: "C10",
    step: "respect",
    claim: "Self-respect raises your value and attracts the ex anew.",
    known:
      "Not shown. Self-esteem and the quality of a couple are modestly linked. Hanging your worth on how a partner responds " +
      "is a risk in itself.",
    therefore: "Your acts are held against your own standard. No reply, like or sign ever enters it, and nobody here has a price.",
  },
  {
    id: "C11",
    step: "respect",
    claim: "Whoever sleeps with the ex is being used and weakens their own position.",
    known:
      "Not as it was put. In a month of diaries with a follow-up, seeking sex with an ex did not foretell slower recovery, " +
      "though people felt more attached that day. Among those low in acceptance it even went with better adjustment.",
    therefore:
      "Keel asks whether it fits your standard and what each of you expects. Pressure or fear changes the question: then " +
      "help comes first.",
  },
  {
    id: "C12",
    step: "respect",
    claim: "Grand gestures backfire.",
    known:
      "Plausible. Unwanted gifts and letters are among the acts that count as stalking. People who were left judge their own " +
      "pursuit more kindly than the other side does.",
    therefore: "Money or a gesture waits 72 hours and is weighed twice. After a no of any kind it is not weighed at all.",
  },
  {
    id: "C13",
    step: "after",
    claim: "Couples got together again within a week of using the method.",
    known:
      "Stories told by those for whom it went that way prove nothing; the others don't write in. Getting together again " +
      "happens with and without a method, often so among young people in one US county who were asked. Repeated parting and " +
      "joining goes with more low mood and anxiety.",
    therefore:
      "There are no success stories about exes in Keel. No study shows how to make someone come back. This is about you " +
      "being all right either way.",
  },
  {
    id: "C14",
    step: "after",
    claim: "There are seven clear clues that an ex misses you.",
    known:
      "No tested signs were found. Hope reads generously: people in love often said they never got a clear no, where the " +
      "other side was sure of having given one.",
    therefore: "The list of signs keeps what came, beside ordinary explanations. It adds nothing up. A clear no outranks every sign.",
  },
  {
    id: "C15",
    step: "start",
    claim: "The position of most opportunity gives you the best odds.",
    known: "It cannot be tested. No way of measuring such odds is known, and none was tried.",
    therefore: "Keel keeps the picture of a position, filled only with what is in your hands. It shows no odds and no single number.",
  },
  {
    id: "C16",
    step: "start",
    claim: "Some people never fully recover, and thankfully they are rare.",
    known:
      "Roughly right. One researcher puts those who deal well with divorce or separation over time at about 85 in 100. For " +
      "some a rest of the bond never fades, and that can stand beside a good life.",
    therefore: "Most people recover. It is uneven, and slower than you want. If it gets heavier instead, Keel says whom to see.",
  },
];
