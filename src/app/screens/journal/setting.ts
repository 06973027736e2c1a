/** The setting that holds how long a page takes: minutes, 0 for no limit. */
export const minutesSetting = "journal-minutes";
/** Minutes, until they choose (R21). */
export const usualMinutes = 10;
