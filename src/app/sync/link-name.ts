/** Under which name a device's token lies on the shelf: it is there as long as the device syncs. */
export const linkName = "link";
