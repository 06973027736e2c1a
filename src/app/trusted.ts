/** The one Trusted Types policy (see the content security policy): scripts of this app's own origin, and no others. */

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
const policy = policies?.createPolicy("notes", { createScriptURL: ownUrl });

/** The address of a worker's script, in the form that the browser accepts. Throws for any other origin. */
export function scriptUrl(url: string): string {
  return policy ? policy.createScriptURL(url) : ownUrl(url);
}

function ownUrl(url: string): string {
  const { origin, href } = new URL(url, location.href);
  if (origin !== location.origin) throw new Error("A script may come from this origin only");
  return href;
}
