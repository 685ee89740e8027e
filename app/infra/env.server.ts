import * as z from "zod";

/** Everything the environment decides, read once. `.env.example` explains each name. */

const flag = z.stringbool().optional();
const optionalUrl = z.url().optional();

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  APP_URL: optionalUrl,
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(12),
  SESSION_SECRET: z.string().min(32, "SESSION_SECRET must be at least 32 characters"),
  DATA_DIR: z.string().default(".data"),
  SEARCH_ENGINE: z.enum(["meilisearch", "postgres"]).optional(),
  MEILI_URL: optionalUrl,
  MEILI_KEY: z.string().optional(),
  MEILI_INDEX_PREFIX: z
    .string()
    .regex(/^[a-z0-9_]*$/)
    .default(""),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Tillvara <noreply@tillvara.example>"),
  S3_ENDPOINT: optionalUrl,
  S3_REGION: z.string().default("eu-north-1"),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  TRUST_PROXY: flag,
  METRICS_TOKEN: z.string().optional(),
  RATE_LIMITS: z.enum(["on", "off"]).default("on"),
  DEMO_SIGN_INS: flag,
});

export type Env = z.infer<typeof schema> & { readonly appUrl: string };

/** Secrets printed in documentation or examples: fine on a laptop, never in production. */
const knownSecrets = new Set(["development-secret-development-secret", "change-me-change-me-change-me-change-me"]);

export class EnvironmentFault extends Error {}

/** Reads and checks the variables; throws an `EnvironmentFault` that names each variable at fault. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = schema.safeParse(present);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new EnvironmentFault(`The environment is not complete:\n  ${faults.join("\n  ")}`);
  }
  const given = parsed.data;
  if (given.NODE_ENV === "production" && knownSecrets.has(given.SESSION_SECRET)) {
    throw new EnvironmentFault(
      "SESSION_SECRET is a default value; set a secret of your own before running in production.",
    );
  }
  if (given.SEARCH_ENGINE === "meilisearch" && !given.MEILI_URL) {
    throw new EnvironmentFault("SEARCH_ENGINE=meilisearch needs MEILI_URL (and MEILI_KEY).");
  }
  if (given.S3_BUCKET && !(given.S3_ACCESS_KEY_ID && given.S3_SECRET_ACCESS_KEY)) {
    throw new EnvironmentFault("S3_BUCKET needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.");
  }
  return { ...given, appUrl: (given.APP_URL ?? `http://localhost:${given.PORT}`).replace(/\/$/, "") };
}

let current: Env | undefined;

export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}
