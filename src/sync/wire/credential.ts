/** Who calls: the header `Authorization`, which a device or a door fills. */

export type Credential =
  | { readonly type: "device"; readonly vault: string; readonly device: string; readonly secret: string }
  /** For whoever has only the recovery words so far. */
  | { readonly type: "door"; readonly door: string; readonly auth: string };

/** The vault stands in the token, so that a server that keeps vaults apart knows at once where to look. */
export function writeCredential(credential: Credential): string {
  if (credential.type === "door") return `Door ${credential.door}.${credential.auth}`;
  return `Bearer v1.${credential.vault}.${credential.device}.${credential.secret}`;
}

/** @returns null when it is none */
export function readCredential(header: string): Credential | null {
  const [, vault, device, secret] = bearer.exec(header) ?? [];
  if (vault !== undefined && device !== undefined && secret !== undefined) return { type: "device", vault, device, secret };
  const [, door, auth] = doorForm.exec(header) ?? [];
  return door !== undefined && auth !== undefined ? { type: "door", door, auth } : null;
}

const bearer = /^Bearer v1\.([0-9a-f]{32})\.([0-9a-f]{32})\.([0-9a-f]{64})$/;
const doorForm = /^Door ([0-9a-f]{32})\.([0-9a-f]{64})$/;
