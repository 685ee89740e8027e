import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "~/infra/env.server";
import { pool } from "~/infra/db/pool.server";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";

/** Allowances by name: so many points in so many seconds, counted in PostgreSQL for all processes together. */
const allowances = {
  sign_in_address: { points: 30, duration: 600 },
  sign_in_account: { points: 8, duration: 600 },
  question_link: { points: 120, duration: 600 },
  sign_up: { points: 12, duration: 3600 },
  mail: { points: 6, duration: 3600 },
  invite: { points: 40, duration: 3600 },
  message: { points: 60, duration: 600 },
  upload: { points: 400, duration: 3600 },
  import: { points: 20, duration: 3600 },
  report: { points: 20, duration: 3600 },
  write: { points: 600, duration: 600 },
  api: { points: 600, duration: 60 },
} as const;

export type Allowance = keyof typeof allowances;

const limiters = new Map<Allowance, RateLimiterPostgres>();

function limiterOf(name: Allowance): RateLimiterPostgres {
  let limiter = limiters.get(name);
  if (!limiter) {
    limiter = new RateLimiterPostgres({
      storeClient: pool(),
      tableName: "rate_limit",
      tableCreated: true,
      keyPrefix: name,
      ...allowances[name],
    });
    limiters.set(name, limiter);
  }
  return limiter;
}

/**
 * Takes one point of the allowance for `key` (an address, an account); refuses with `too_many_requests` and
 * `params.seconds` until the next try.
 */
export async function takePoint(name: Allowance, key: string): Promise<Result<null, AppError>> {
  if (env().RATE_LIMITS === "off") return ok(null);
  try {
    await limiterOf(name).consume(key.toLowerCase().slice(0, 200));
    return ok(null);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    return err(appError("too_many_requests", { params: { seconds } }));
  }
}
