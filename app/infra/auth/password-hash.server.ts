import { hashPassword as hash, verifyPassword as verify } from "better-auth/crypto";

/** scrypt with a salt of its own (N 16384, r 16, p 1), as `salt:key` in hexadecimal; takes some 50 ms on purpose. */
export const hashPassword = (password: string): Promise<string> => hash(password);

export const verifyPassword = (attempt: { hash: string; password: string }): Promise<boolean> => verify(attempt);
