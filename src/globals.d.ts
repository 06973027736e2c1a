/**
 * What a pure room may touch beyond ECMAScript. Each name here is one that the platform gives everywhere; nothing that reads a clock,
 * a file, a network or a screen belongs in this file.
 */

/** UTF-8, for the vault and for chats. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label: "utf-8", options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** Unpacks, for chats in a zip. */
declare class DecompressionStream {
  constructor(format: "deflate-raw");
  readonly writable: {
    getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> };
  };
  readonly readable: {
    getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>; cancel(): Promise<void> };
  };
}

/** A key that the platform keeps. */
interface CryptoKey {
  readonly extractable: boolean;
  readonly usages: readonly string[];
}

/** The platform's cryptography, for the vault: key derivation and AES-GCM. Random bytes are passed in. */
declare const crypto: { readonly subtle: Subtle };

interface Subtle {
  importKey(
    format: "raw",
    bytes: Uint8Array<ArrayBuffer>,
    algorithm: "HKDF",
    extractable: false,
    usages: readonly string[],
  ): Promise<CryptoKey>;
  deriveKey(
    algorithm: Hkdf,
    key: CryptoKey,
    made: { readonly name: "AES-GCM"; readonly length: 256 },
    extractable: false,
    usages: readonly string[],
  ): Promise<CryptoKey>;
  deriveBits(algorithm: Hkdf, key: CryptoKey, bits: number): Promise<ArrayBuffer>;
  encrypt(algorithm: AesGcm, key: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  decrypt(algorithm: AesGcm, key: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
}

interface Hkdf {
  readonly name: "HKDF";
  readonly hash: "SHA-256";
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly info: Uint8Array<ArrayBuffer>;
}

interface AesGcm {
  readonly name: "AES-GCM";
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly additionalData: Uint8Array<ArrayBuffer>;
}
