import { createHash, timingSafeEqual } from "node:crypto";
import { env } from "~/infra/env.server";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/**
 * True for those who run the installation: the bearer of `METRICS_TOKEN`, or, where none is set, somebody on the machine
 * itself who came without a proxy.
 */
export function isOperator(request: Request, ip: string): boolean {
  const { METRICS_TOKEN } = env();
  if (METRICS_TOKEN) {
    const given = /^Bearer (.+)$/i.exec(request.headers.get("Authorization") ?? "")?.[1] ?? "";
    return timingSafeEqual(digest(given), digest(METRICS_TOKEN));
  }
  const proxied = request.headers.has("X-Forwarded-For") || request.headers.has("Forwarded");
  return !proxied && /^(127\.|::1$|::ffff:127\.)/.test(ip);
}
