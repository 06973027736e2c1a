/** What is proposed for a day. */
import { library } from "../../../src/formula/library/en/index.ts";
import { currentChapter } from "../../../src/formula/views/chapter.ts";
import { todayThree } from "../../../src/formula/views/today-three.ts";
import type { Property } from "../walk.ts";

export const proposing: readonly Property[] = [
  {
    title: "F32 today's three come from two areas or more and never mention the ex",
    check({ situation, moment }, fault) {
      const nickname = currentChapter(situation, moment)?.facts.nickname;
      const { proposals } = todayThree(situation, moment, library.activities, nickname === undefined ? [] : [nickname]);
      if (proposals.length !== 3) fault(`there are ${proposals.length}`);
      if (new Set(proposals.map(({ area }) => area)).size < 2) fault("all come from one area");
      if (new Set(proposals.map(({ activity }) => activity)).size !== proposals.length) fault("one comes twice");
      for (const { text } of proposals) if (mentionsEx(text, nickname)) fault(`"${text}" mentions the ex`);
      return 1;
    },
  },
];

function mentionsEx(text: string, nickname: string | undefined): boolean {
  const words: readonly string[] = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.includes("ex") || words.includes("exes") || (nickname !== undefined && words.includes(nickname.toLowerCase()));
}
