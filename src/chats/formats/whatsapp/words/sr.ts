import type { Words } from "./words.ts";

export const sr: Words = {
  means: {
    media: ["<медији су изостављени>"],
    deleted: ["Ова порука је обрисана"],
    "missed-call": ["Пропуштен гласовни позив", "Пропуштен видео позив"],
  },
  deletedByMe: ["Обрисао/ла си ову поруку"],
  edited: [],
  notices: ["шифровањем од почетка-до-краја", "сигурносни код"],
};
