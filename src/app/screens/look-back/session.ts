/** How long they may look back on a day (F83). The use of a day is a setting: sealed like everything else, and the same on each device. */

/** The setting that holds the minutes that were used on the day of the entry. */
export const usedSetting = "look-back-minutes";
/** Minutes a day. */
export const perDay = 20;
