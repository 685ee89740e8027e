import { fieldError, type FieldError } from "~/shared/app-error";
import type { LimitCheck } from "./limit-check";
import type { PurchaseFields } from "./purchase";

/**
 * What must be written before a direct purchase is decided: what, which kind, how much and the decision; the reasons too
 * where documentation is due or the limit is no longer kept. The product does not forbid, it asks for the ground.
 */
export function decideFaults(fields: PurchaseFields, check: LimitCheck): FieldError[] {
  const missing = (field: string, present: boolean): FieldError[] => (present ? [] : [fieldError(field, "required")]);
  const written = fields.reasons.trim() !== "";
  const over = check.state === "reached" && !written;
  return [
    ...missing("title", fields.title.trim() !== ""),
    ...missing("cpv", fields.cpv !== ""),
    ...missing("value", fields.valueMinor !== null),
    ...missing("decision", fields.decision.trim() !== ""),
    ...(over ? [fieldError("reasons", "reasons_over_limit")] : []),
    ...(!over && check.documentation.due && !written ? [fieldError("reasons", "reasons_documentation")] : []),
  ];
}
