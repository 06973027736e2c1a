import { Chat } from "./chat.ts";

/** Conversations of one file that are told apart; whatever comes behind them shares one, so that a file cannot fill the memory with them. */
export const mostConversations = 10_000;
const rest = "";

/** The conversations of one file, by what the export knows them by. */
export class Conversations {
  private readonly chats = new Map<string, Chat>();

  /** The conversation of a key: a new one where it is not known. */
  of(key: string): Chat {
    const own = this.chats.has(key) || this.chats.size < mostConversations ? key : rest;
    const chat = this.chats.get(own) ?? new Chat();
    this.chats.set(own, chat);
    return chat;
  }

  /** In the order in which they came. */
  list(): readonly Chat[] {
    return [...this.chats.values()];
  }
}
