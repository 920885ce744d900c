/**
 * A short digest of a text, 16 hexadecimal digits (FNV-1a, two halves of 32 bits), the same on every machine. It tells texts apart and keeps
 * no secret.
 */
export function digest(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x050c5d1f);
}

function half(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
