import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import type * as z from "zod";
import { changePassword } from "~/features/organizations/people/change-password.server";
import { changeSettings } from "~/features/organizations/people/change-settings.server";
import { closeAccount } from "~/features/organizations/people/close-account.server";
import { closeAccountSchema, passwordChangeSchema, settingsSchema } from "~/features/organizations/people/schemas";
import { signOut } from "~/features/organizations/people/sign-out.server";
import { localeCookie, themeCookie } from "~/http/cookies.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { forwardCookies } from "~/http/forward-cookies.server";
import { formValues, parseFields, readForm, type FormValues } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import type { Member } from "~/shared/actor";
import { appError } from "~/shared/app-error";

interface Sent {
  readonly actor: Member;
  readonly form: FormData;
  /** What may be shown again: no passwords. */
  readonly values: FormValues;
  readonly headers: Headers;
}

function parse<Schema extends z.ZodType>({ form }: Sent, schema: Schema) {
  const fields = new FormData();
  for (const [name, value] of form) if (name !== "intent") fields.append(name, value);
  return parseFields(fields, schema);
}

async function settings(sent: Sent) {
  const parsed = parse(sent, settingsSchema);
  if (!parsed.ok) return formRefusal(parsed.error, sent.values);
  await changeSettings(sent.actor, parsed.value);
  const headers = new Headers();
  headers.append("Set-Cookie", await localeCookie.serialize(parsed.value.locale));
  headers.append("Set-Cookie", await themeCookie.serialize(parsed.value.theme));
  return redirectWithFlash("/installningar", "account", "flash.saved", { headers });
}

async function password(sent: Sent) {
  const parsed = parse(sent, passwordChangeSchema);
  if (!parsed.ok) return formRefusal(parsed.error, sent.values);
  const allowed = await takePoint("sign_in_account", sent.actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, sent.values);
  const changed = await changePassword(sent.actor, parsed.value, sent.headers);
  if (!changed.ok) return formRefusal(changed.error, sent.values);
  return redirectWithFlash("/installningar", "account", "flash.passwordSaved", {
    headers: forwardCookies(changed.value),
  });
}

async function close(sent: Sent) {
  const parsed = parse(sent, closeAccountSchema);
  if (!parsed.ok) return formRefusal(parsed.error, sent.values);
  const allowed = await takePoint("sign_in_account", sent.actor.personId);
  if (!allowed.ok) return formRefusal(allowed.error, sent.values);
  const closed = await closeAccount(sent.actor, parsed.value.closePassword, sent.headers);
  if (!closed.ok) return formRefusal(closed.error, sent.values);
  return redirectWithFlash("/", "account", "flash.closed", { headers: forwardCookies(await signOut(sent.headers)) });
}

/** The forms of the settings page, told apart by `intent`. */
export async function settingsAction(actor: Member, { request }: Pick<ActionFunctionArgs, "request">) {
  const { headers } = request;
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const { password: _new, currentPassword: _old, closePassword: _last, ...values } = formValues(form.value);
  const sent = { actor, form: form.value, values, headers };
  switch (values.intent) {
    case "settings":
      return settings(sent);
    case "password":
      return password(sent);
    case "close":
      return close(sent);
    case undefined:
      return redirect("/installningar");
    default:
      return throwAppError(appError("invalid_input"));
  }
}
