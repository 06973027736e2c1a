/** Where Exit may lead: an https page of the web, and nothing else. */

/** @returns the whole address; null where it is none that Exit can lead to */
export function exitAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === "") return null;
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/]+:\d+(?:\/|$)/.test(text) ? text : `https://${text}`);
    const isPlain = url.protocol === "https:" && url.username === "" && url.password === "";
    return isPlain && /[^.]\.[a-z\d-]{2,}$/i.test(url.hostname) && !/\s/.test(text) ? url.href : null;
  } catch {
    return null;
  }
}

/** The page's name as it is shown: without what every address has. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
