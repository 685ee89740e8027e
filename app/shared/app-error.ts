/**
 * The one list of refusals. A code decides the HTTP status and the log level; its sentence stands in the
 * `errors` catalogue under the same code. Anything that is not an `AppError` is a fault: 500 with an error id.
 */
export const errorTable = {
  invalid_input: { status: 400, level: "info" },
  not_signed_in: { status: 401, level: "info" },
  forbidden: { status: 403, level: "warn" },
  not_found: { status: 404, level: "info" },
  method_not_allowed: { status: 405, level: "info" },
  conflict: { status: 409, level: "info" },
  stale_version: { status: 409, level: "info" },
  gone: { status: 410, level: "info" },
  too_large: { status: 413, level: "info" },
  unsupported_media_type: { status: 415, level: "info" },
  unprocessable: { status: 422, level: "info" },
  too_many_requests: { status: 429, level: "warn" },
  unavailable: { status: 503, level: "error" },
} as const satisfies Record<string, { status: number; level: "info" | "warn" | "error" }>;

export type ErrorCode = keyof typeof errorTable;

/** One field's fault: `field` is the form name, `code` a key of the `errors` catalogue (`field.<code>`), `params` its values. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface AppError {
  readonly code: ErrorCode;
  /** Finer reason, a key of the `errors` catalogue (`reason.<reason>`), when the code alone does not say what to do. */
  readonly reason?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly fields?: readonly FieldError[];
}

export function appError(code: ErrorCode, extra: Omit<AppError, "code"> = {}): AppError {
  return { code, ...extra };
}

export const fieldError = (field: string, code: string, params?: FieldError["params"]): FieldError =>
  params ? { field, code, params } : { field, code };

/** A refusal of input, naming each field and (by its code) the remedy. */
export const invalidInput = (...fields: FieldError[]): AppError => appError("invalid_input", { fields });
