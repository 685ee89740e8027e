import { invalidInput, fieldError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { checkCriterion } from "../checks";
import { criterionContentSchema } from "../content-schema";
import type { CriterionContent } from "../criterion";
import type { CriterionFault } from "../criterion-fault";

type FaultParams = CriterionFault["params"];

/** Most faults told at once; more than that nobody mends in one go. */
const mostFaults = 60;

/** A refusal that names the field (its first part is the field of a form) and, in `at`, the place inside it. */
export const refusalOf = (faults: readonly CriterionFault[], under = ""): AppError =>
  invalidInput(
    ...faults
      .slice(0, mostFaults)
      .map(({ path, code, params }) =>
        fieldError(under ? `${under}.${path}` : path, `criterion_${code}`, { at: path, ...params }),
      ),
  );

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** What a length or a figure is of, and its bound. */
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
}

/** A text left out or too long is told as in any other form; what only the schema explains is told with its detail. */
function shapeFault(issue: Issue, at: string): { readonly code: string; readonly params: FaultParams } {
  if (issue.code === "unrecognized_keys")
    return { code: "criterion_shape_unknown", params: { at, detail: issue.message.slice(0, 200) } };
  if (issue.origin === "string" && issue.code === "too_small" && issue.minimum === 1)
    return { code: "required", params: {} };
  if (issue.origin === "string" && issue.code === "too_big")
    return { code: "too_long", params: { max: Number(issue.maximum) } };
  if (issue.message === "invalid_date") return { code: "invalid_date", params: {} };
  return { code: "criterion_shape", params: { at, detail: issue.message.slice(0, 200) } };
}

/** Deviations from the shape: where, and what kind of thing is wrong there. */
export const shapeRefusal = (issues: readonly Issue[], under = ""): AppError =>
  invalidInput(
    ...issues.slice(0, mostFaults).map((issue) => {
      const at = issue.path.map(String).join(".") || "form";
      const { code, params } = shapeFault(issue, at);
      return fieldError(under ? `${under}.${at}` : at, code, params);
    }),
  );

/** What somebody wrote as a criterion: first its shape, then whether it makes sense by the dictionaries. */
export function readContent(raw: unknown): Result<CriterionContent, AppError> {
  const shaped = criterionContentSchema.safeParse(raw);
  if (!shaped.success) return err(shapeRefusal(shaped.error.issues));
  const faults = checkCriterion(shaped.data);
  return faults.length > 0 ? err(refusalOf(faults)) : ok(shaped.data);
}
