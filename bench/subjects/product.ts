import { randomBytes } from "node:crypto";
import { startChild } from "../../scripts/processes/child";
import { freePort } from "../../scripts/processes/embedded-database";
import { clientOf, type RunningServer } from "./pages";

const secret = randomBytes(32).toString("base64url");

/** Environment of every program of the product that the bench starts. */
export const productEnv = (databaseUrl: string, directory: string): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  DATA_DIR: directory,
  SESSION_SECRET: secret,
  // One address asks everything here; no page that is measured is limited, but the import is.
  RATE_LIMITS: "off",
  LOG_LEVEL: "warn",
  SMTP_URL: "",
  SEARCH_ENGINE: "postgres",
});

/** The web server as `npm run web` starts it, built and in production mode, on a free port. */
export async function openProduct(env: Record<string, string>): Promise<RunningServer> {
  const port = await freePort();
  const child = startChild("web", "server/web.ts", { ...env, NODE_ENV: "production", PORT: String(port) });
  await child.ready;
  return { child, port, client: clientOf(port) };
}
