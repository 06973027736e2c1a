import { json, type Route } from "./route.ts";

/** `push`: this server sends no reminders. */
export const about: Route<"about"> = ({ caller }, { quota, signUpFor }) => json({ signUp: signUpFor(caller), quota, push: null });
