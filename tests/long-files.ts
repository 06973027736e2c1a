/** Files of more than 400 lines, each with its reason. */
export const longFiles: Readonly<Record<string, string>> = {};
