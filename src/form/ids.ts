/**
 * A random identifier of 28 letters and digits (128 bits). `crypto.randomUUID` exists in secure
 * contexts alone and council intranets run on plain http; `getRandomValues` is there in both.
 */
export function newId(): string {
  const words = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(words, (word) => word.toString(36).padStart(7, '0')).join('');
}
