import { v7, validate } from "uuid";

/** Time-ordered identifier (UUIDv7): index-friendly, made by the application so that a command knows it before saving. */
export const newId = (): string => v7();

export const isId = (value: unknown): value is string => typeof value === "string" && validate(value);

// Crockford's base 32 without look-alikes: read aloud and typed without error.
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Short public reference: `T-7K3M9Q2` of a listing, `U-…` of a tender; `random` yields numbers in [0, 1). */
export function newReference(random: () => number = Math.random, letter: "T" | "U" = "T"): string {
  let out = "";
  for (let i = 0; i < 7; i++) out += alphabet[Math.floor(random() * alphabet.length)];
  return `${letter}-${out}`;
}
