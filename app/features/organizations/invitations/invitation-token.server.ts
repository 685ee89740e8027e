import { createHash, randomBytes } from "node:crypto";

/** What the mailed link carries: 256 random bits. Only its hash is kept. */
export const newInvitationToken = (): string => randomBytes(32).toString("base64url");

export const hashInvitationToken = (token: string): string => createHash("sha256").update(token).digest("hex");
