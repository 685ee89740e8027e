import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { newId } from "~/shared/ids";
import { db } from "../db/client.server";
import { env } from "../env.server";
import { sendAuthMail } from "./auth-mail.server";

/** Credentials and sessions only: organizations, roles and memberships are changed by our own commands. */
function create() {
  const { appUrl, SESSION_SECRET } = env();
  return betterAuth({
    appName: "Tillvara",
    baseURL: appUrl,
    secret: SESSION_SECRET,
    database: prismaAdapter(db(), { provider: "postgresql" }),
    user: {
      modelName: "person",
      additionalFields: { locale: { type: "string", required: false, defaultValue: "sv", input: false } },
    },
    session: {
      modelName: "session",
      fields: { userId: "personId" },
      expiresIn: 60 * 60 * 24 * 30,
      updateAge: 60 * 60 * 24,
    },
    account: { modelName: "account", fields: { userId: "personId" } },
    verification: { modelName: "verification" },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      autoSignIn: true,
      requireEmailVerification: false,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 60 * 60,
      sendResetPassword: ({ user, token }) => sendAuthMail("reset", user, token),
    },
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: 60 * 60 * 24,
      autoSignInAfterVerification: true,
      sendVerificationEmail: ({ user, token }) => sendAuthMail("verify", user, token),
    },
    // Throttling is ours: kept in PostgreSQL, per account and address (app/http/rate-limit.server.ts).
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "tv",
      useSecureCookies: appUrl.startsWith("https://"),
      database: { generateId: () => newId() },
    },
    telemetry: { enabled: false },
  });
}

let instance: ReturnType<typeof create> | undefined;

export function auth(): ReturnType<typeof create> {
  instance ??= create();
  return instance;
}
