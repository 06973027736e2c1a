/** The form of dates and times that goes with these words. */
export const locale = "es-ES";
