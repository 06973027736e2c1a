import { memoryStore } from "./memory-store.ts";
import { syncStoreContract } from "./store-contract.ts";

syncStoreContract("memory", () => memoryStore());
