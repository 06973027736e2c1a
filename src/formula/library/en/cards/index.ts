import type { Card } from "../../types.ts";
import { afterCards } from "./after.ts";
import { agreeCards } from "./agree.ts";
import { peopleCards } from "./people.ts";
import { respectCards } from "./respect.ts";
import { roomChatCards } from "./room-chats.ts";
import { roomFeedCards } from "./room-feeds.ts";
import { roomPhoneCards } from "./room-phone.ts";
import { roomPlaceCards } from "./room-places.ts";
import { theyWriteCards } from "./they-write.ts";
import { tieCards } from "./ties.ts";

/** Every card, in the order of the steps: agreeing, what they begin, ties, people, respect, after the weeks, the room. */
export const cards: readonly Card[] = [
  ...agreeCards,
  ...theyWriteCards,
  ...tieCards,
  ...peopleCards,
  ...respectCards,
  ...afterCards,
  ...roomPhoneCards,
  ...roomChatCards,
  ...roomFeedCards,
  ...roomPlaceCards,
];
