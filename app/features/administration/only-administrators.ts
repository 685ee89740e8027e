import { isPlatformAdministrator, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";

/** The first line of every query here. */
export const onlyAdministrators = (actor: Actor): Result<null, AppError> =>
  isPlatformAdministrator(actor) ? ok(null) : err(appError("forbidden"));
