/** Names of the settings that belong to the lock, as entries hold them. */
export const idleSetting = "lock-after-minutes";
export const hideSetting = "lock-when-hidden";
