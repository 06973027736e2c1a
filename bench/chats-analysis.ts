/** What everything that a chat of a million messages shows costs, once it is in columns. */
import process from "node:process";
import { analyse } from "#chats";
import { chatOf, simulated } from "../tests/chats/simulated.ts";
import { say } from "./figure.ts";

const bench = "chats-analysis";
const rounds = 5;

const chat = chatOf(simulated({ seed: 7, count: 1_000_000, effect: 0.6, nag: 0, nagEvery: 25 }), (place) => (place * 7_919) % 90);
const seconds = Array.from({ length: rounds }, () => {
  const before = process.cpuUsage();
  const { type } = analyse(chat, { me: [0], breakup: "2023-12-20" });
  const { user, system } = process.cpuUsage(before);
  if (type !== "two-sided") throw new Error("Nothing was found in the chat.");
  return (user + system) / 1e6;
});
const rounded = (value: number) => Math.round(value * 1000) / 1000;
say({
  bench,
  name: "all analysis of 1,000,000 messages, the first time",
  value: rounded(seconds[0] ?? Number.NaN),
  unit: "s CPU",
  reach: "–",
});
say({
  bench,
  name: "all analysis of 1,000,000 messages, best of five",
  value: rounded(Math.min(...seconds)),
  unit: "s CPU",
  reach: "≤ 0.5",
});
