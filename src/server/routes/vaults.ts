import { createHash, timingSafeEqual } from "node:crypto";
import { done, type Route, refusal } from "./route.ts";

export const newVault: Route<"newVault"> = async ({ caller, body }, { storage, rates, signUpFor, invitation }) => {
  const signUp = signUpFor(caller);
  const isAsked = signUp === "invited" && invitation !== null && isSame(body.invitation ?? "", invitation);
  if (signUp !== "open" && !isAsked) {
    // Whoever guesses invitations is slowed down like whoever signs up.
    const wait = signUp === "invited" ? rates.wait("guess", caller.address) : 0;
    return wait > 0 ? refusal("slow-down", { seconds: wait }) : refusal("closed");
  }
  const wait = rates.wait("signUp", caller.address);
  if (wait > 0) return refusal("slow-down", { seconds: wait });
  const made = await storage.makeVault(body);
  return made === "made" ? done : refusal(made);
};

export const deleteVault: Route<"deleteVault"> = async ({ vault }, { storage, forget }) => {
  await storage.deleteVault(vault);
  forget(vault);
  return done;
};

function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash("sha256").update(text).digest()) as [Buffer, Buffer];
  return timingSafeEqual(first, second);
}
