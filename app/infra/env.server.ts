import * as z from "zod";

/** Everything the environment decides, read once. `.env.example` explains each name. */

const flag = z.stringbool().optional();
const optionalUrl = z.url().optional();

/** Every variable the product reads. */
export const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  APP_URL: optionalUrl,
  DATABASE_URL: z
    .string("is not set")
    .regex(/^postgres(ql)?:\/\//, "must be an address like postgresql://user:password@host:5432/name"),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(12),
  SESSION_SECRET: z.string("is not set").min(32, "must be at least 32 characters"),
  DATABASE_DURABLE: z.enum(["on", "off"]).default("on"),
  DATA_DIR: z.string().default(".data"),
  SEARCH_ENGINE: z.enum(["meilisearch", "postgres"]).optional(),
  MEILI_URL: optionalUrl,
  MEILI_KEY: z.string().optional(),
  MEILI_INDEX_PREFIX: z
    .string()
    .regex(/^[a-z0-9_]*$/)
    .default(""),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, "must be an address like smtp://user:password@host:587")
    .optional(),
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
});

export type Env = z.infer<typeof schema> & { readonly appUrl: string };

/** Passwords that stand in examples and manuals: fine on a laptop, never in production. */
const known =
  /^(change-?me.*|development-secret.*|masterkey|amasterkey|minioadmin|tillvara|postgres|password|secret)$/i;

function passwordOf(url: string | undefined): string | undefined {
  return url === undefined || !URL.canParse(url) ? undefined : decodeURIComponent(new URL(url).password);
}

/** Names of the variables that hold a default secret. */
function defaultSecrets(given: z.infer<typeof schema>): string[] {
  const secrets = {
    SESSION_SECRET: given.SESSION_SECRET,
    DATABASE_URL: passwordOf(given.DATABASE_URL),
    MEILI_KEY: given.MEILI_KEY,
    S3_SECRET_ACCESS_KEY: given.S3_SECRET_ACCESS_KEY,
    METRICS_TOKEN: given.METRICS_TOKEN,
  };
  return Object.entries(secrets).flatMap(([name, value]) => (value !== undefined && known.test(value) ? [name] : []));
}

export class EnvironmentFault extends Error {}

export const portTaken = (port: number): string =>
  `Port ${port} is taken by another program. Stop it, or choose another one: PORT=${port + 1}`;

/** Reads and checks the variables; throws an `EnvironmentFault` that names each variable at fault. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = schema.safeParse(present);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new EnvironmentFault(`The environment is not complete:\n  ${faults.join("\n  ")}`);
  }
  const given = parsed.data;
  const defaults = given.NODE_ENV === "production" ? defaultSecrets(given) : [];
  if (defaults.length > 0) {
    throw new EnvironmentFault(`NODE_ENV=production refuses a default secret: set your own ${defaults.join(", ")}.`);
  }
  if (given.NODE_ENV === "production" && given.MEILI_URL && !given.MEILI_KEY) {
    throw new EnvironmentFault("NODE_ENV=production needs MEILI_KEY with MEILI_URL.");
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
