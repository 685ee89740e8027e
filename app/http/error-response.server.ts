import { data } from "@remix-run/node";
import { errorTable, type AppError } from "~/shared/app-error";

/** The shape of an error that a page, a form or an API client receives. */
export interface ErrorBody {
  readonly error: AppError;
}

export const statusOf = (error: AppError): number => errorTable[error.code].status;

/** A page cannot be shown: throw this, the error boundary says it in words. */
export function throwAppError(error: AppError, headers?: HeadersInit): never {
  throw data({ error } satisfies ErrorBody, { status: statusOf(error), ...(headers ? { headers } : {}) });
}

/** A form was refused: return this from the action together with what was typed. */
export function formRefusal<Values>(error: AppError, values: Values) {
  return data({ ok: false as const, error, values }, { status: statusOf(error) });
}
