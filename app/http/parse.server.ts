import type * as z from "zod";
import { appError, fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { bytesWithin, fieldsWithNul } from "~/shared/form-text";
import { chunksOf } from "~/shared/multipart";
import { err, ok, type Result } from "~/shared/result";

/** What a form held, as text, so that it can be shown again unchanged. Files are left out. */
export type FormValues = Readonly<Record<string, string | string[]>>;

export function formValues(form: FormData): FormValues {
  const values: Record<string, string | string[]> = {};
  for (const key of new Set(form.keys())) {
    const texts = form.getAll(key).filter((value): value is string => typeof value === "string");
    if (texts.length > 0) values[key] = texts.length === 1 ? (texts[0] as string) : texts;
  }
  return values;
}

type Issue = z.core.$ZodIssue;

/** Zod's issue as one of our codes; a schema's own message, when it is a bare code (`too_old`), wins. */
function codeOf(issue: Issue): { code: string; params?: FieldError["params"] } {
  if (/^[a-z][a-z0-9_]*$/.test(issue.message)) return { code: issue.message };
  switch (issue.code) {
    case "invalid_type":
      return {
        code: issue.input === undefined || issue.input === "" ? "required" : "wrong_type",
        params: { expected: issue.expected },
      };
    case "too_small":
      if (issue.origin === "string")
        return issue.minimum === 1
          ? { code: "required" }
          : { code: "too_short", params: { min: Number(issue.minimum) } };
      if (issue.origin === "array" || issue.origin === "set")
        return { code: "too_few", params: { min: Number(issue.minimum) } };
      return { code: "too_small", params: { min: Number(issue.minimum) } };
    case "too_big":
      if (issue.origin === "string") return { code: "too_long", params: { max: Number(issue.maximum) } };
      if (issue.origin === "array" || issue.origin === "set")
        return { code: "too_many", params: { max: Number(issue.maximum) } };
      return { code: "too_big", params: { max: Number(issue.maximum) } };
    case "invalid_format":
      return { code: `invalid_${issue.format.replace(/[^a-z0-9]+/g, "_")}` };
    case "invalid_value":
      return { code: "not_an_option" };
    case "unrecognized_keys":
      return { code: "unknown_field", params: { name: issue.keys.join(", ").slice(0, 80) } };
    default:
      return { code: "invalid" };
  }
}

/** One fault a field: the first is what the person should mend. */
export function zodFaults(error: z.ZodError): AppError {
  const seen = new Map<string, FieldError>();
  for (const issue of error.issues) {
    const field = issue.path.map(String).join(".") || "form";
    const { code, params } = codeOf(issue);
    if (!seen.has(field)) seen.set(field, fieldError(field, code, params));
  }
  return invalidInput(...seen.values());
}

/** Form or query fields against a schema of their shape. Empty text counts as absent. */
export function parseFields<Schema extends z.ZodType>(
  source: FormData | URLSearchParams,
  schema: Schema,
  arrays: readonly string[] = [],
): Result<z.infer<Schema>, AppError> {
  const input: Record<string, unknown> = {};
  for (const key of new Set(source.keys())) {
    if (key.length > 120) return err(invalidInput(fieldError("form", "unknown_field", { name: key.slice(0, 40) })));
    const all = source.getAll(key).filter((value) => value !== "");
    if (arrays.includes(key)) input[key] = all;
    else if (all.length > 0) input[key] = all[all.length - 1];
  }
  const parsed = schema.safeParse(input, { reportInput: true });
  return parsed.success ? ok(parsed.data) : err(zodFaults(parsed.error));
}

const longestForm = 2 * 1024 * 1024;
const formType = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

/** The body of a form without files, at most 2 MB. A body that is no form, or none we can keep, is refused, not thrown. */
export async function readForm(request: Pick<Request, "headers" | "body">): Promise<Result<FormData, AppError>> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!formType.test(type)) return err(appError("unsupported_media_type", { reason: "not_a_form" }));
  const unreadable = appError("invalid_input", { reason: "unreadable_form" });
  if (!request.body) return err(unreadable);
  const bytes = await bytesWithin(chunksOf(request.body), longestForm);
  if (!bytes) return err(appError("too_large", { reason: "body_too_large", params: { megabytes: 2 } }));
  try {
    const form = await new Response(bytes, { headers: { "Content-Type": type } }).formData();
    const faults = fieldsWithNul(form);
    return faults.length > 0 ? err(invalidInput(...faults)) : ok(form);
  } catch {
    return err(unreadable);
  }
}
