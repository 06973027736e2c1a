import { memoryStore } from "#vault";
import { memoryShelf } from "../../src/app/storage/memory-shelf.ts";
import { deviceStore } from "./device-store.ts";
import { syncStoreContract } from "./store-contract.ts";

syncStoreContract("the app's, in memory", (world) => deviceStore(world, memoryStore(), memoryShelf()));
