import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { newId } from "~/shared/ids";
import { db } from "../db/client.server";
import { env } from "../env.server";
import { withoutPersonalData } from "../log/error-facts";
import { log } from "../log/log.server";
import { recordAuthEvent, recordPasswordReset } from "./auth-events.server";
import { sendAuthMail } from "./auth-mail.server";
import { hashPassword, verifyPassword } from "./password-hash.server";

const day = 60 * 60 * 24;

/** Credentials and sessions only: organizations, roles and memberships are changed by our own commands. */
function create() {
  const { appUrl, SESSION_SECRET } = env();
  return betterAuth({
    appName: "Tillvara",
    baseURL: appUrl,
    secret: SESSION_SECRET,
    // No transaction around the library's steps: its hooks write through connections of their own and would wait for one
    // while holding another. A person left without a password by a crash gets one by choosing a new password.
    database: prismaAdapter(db(), { provider: "postgresql" }),
    user: {
      modelName: "person",
      additionalFields: { locale: { type: "string", required: false, defaultValue: "sv", input: true } },
    },
    // A session ends thirty days after it began: reading a page writes nothing.
    session: {
      modelName: "session",
      fields: { userId: "personId" },
      expiresIn: 30 * day,
      disableSessionRefresh: true,
      freshAge: 0,
    },
    account: { modelName: "account", fields: { userId: "personId" } },
    // The link in a mail is worth an account for an hour: the database holds only its hash.
    verification: { modelName: "verification", storeIdentifier: "hashed" },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      password: { hash: hashPassword, verify: verifyPassword },
      // Signing up answers alike for known and unknown addresses; a session would tell them apart.
      autoSignIn: false,
      // Ours to ask (sign-in.server.ts): an invited person is signed in first and confirmed by the invitation.
      requireEmailVerification: false,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 60 * 60,
      sendResetPassword: ({ user, token }) => sendAuthMail({ kind: "reset", personId: user.id, token }),
      onPasswordReset: ({ user }) => recordPasswordReset(user.id),
      onExistingUserSignUp: ({ user }) => sendAuthMail({ kind: "exists", personId: user.id }),
    },
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: day,
      autoSignInAfterVerification: true,
      afterEmailVerification: (user) => recordAuthEvent("person.address_confirmed", user.id),
      sendVerificationEmail: ({ user, url, token }) =>
        sendAuthMail({
          kind: "verify",
          personId: user.id,
          token,
          back: new URL(url).searchParams.get("callbackURL") ?? "/",
        }),
    },
    databaseHooks: { user: { create: { after: (user) => recordAuthEvent("person.signed_up", user.id) } } },
    // Throttling is ours: kept in PostgreSQL, per account and address (app/http/rate-limit.server.ts).
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "tv",
      useSecureCookies: appUrl.startsWith("https://"),
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
    },
    // The library's own lines may name addresses; refusals are told by our own answers.
    logger: { level: "error", log: (_level, message) => log.error({ library: "auth" }, withoutPersonalData(message)) },
    telemetry: { enabled: false },
  });
}

let instance: ReturnType<typeof create> | undefined;

export function auth(): ReturnType<typeof create> {
  instance ??= create();
  return instance;
}
