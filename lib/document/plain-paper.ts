import { plainText } from "@/lib/plain-text";

/** A paper's description with every string in it as plain text: what is hashed, kept and shown are the same characters. */
export function plainPaper<Part>(part: Part): Part {
  if (typeof part === "string") return plainText(part) as Part;
  if (Array.isArray(part)) return part.map(plainPaper) as Part;
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, plainPaper(value)]);
  return Object.fromEntries(entries) as Part;
}
