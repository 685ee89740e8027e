import { auth } from "~/infra/auth/auth.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Member } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { isCommonPassword } from "./common-passwords.server";
import { findPerson } from "./person-store.server";

/** Changes the password, ends all other sessions and renews this one; the headers carry it. */
export async function changePassword(
  actor: Member,
  input: { readonly currentPassword: string; readonly password: string },
  headers: Headers,
): Promise<Result<Headers, AppError>> {
  const person = await findPerson(actor.personId);
  if (!person) return err(appError("not_found"));
  if (isCommonPassword(input.password, person.email))
    return err(invalidInput(fieldError("password", "common_password")));
  const body = { currentPassword: input.currentPassword, newPassword: input.password, revokeOtherSessions: true };
  const response = await auth().api.changePassword({ body, headers, asResponse: true });
  if (!response.ok) return err(invalidInput(fieldError("currentPassword", "wrong_password")));
  await transaction((tx) =>
    recordEvent(tx, actor, { type: "person.password_changed", subjectType: "person", subjectId: actor.personId }),
  );
  return ok(response.headers);
}
