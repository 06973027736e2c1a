import { memoryStore } from "../../src/vault/memory.ts";
import { storeContract } from "./store-contract.ts";

storeContract("memory", () => {
  const store = memoryStore();
  return { open: () => store };
});
