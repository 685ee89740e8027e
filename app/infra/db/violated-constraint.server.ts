/** Name of the constraint that refused a change, wherever the layers between put it; null for other faults. */
export function violatedConstraint(fault: unknown): string | null {
  for (let current: unknown = fault, depth = 0; current && depth < 6; depth++) {
    const { constraint, message, cause, meta } = current as { constraint?: unknown; message?: unknown; cause?: unknown; meta?: { driverAdapterError?: unknown } };
    if (typeof constraint === "string") return constraint;
    const named = typeof message === "string" ? /constraint "([\w]+)"|^(organization_keeps_an_owner)$|message: `?(organization_keeps_an_owner)/.exec(message) : null;
    if (named) return named[1] ?? named[2] ?? named[3] ?? null;
    if (typeof message === "string" && message.includes("organization_keeps_an_owner")) return "organization_keeps_an_owner";
    current = cause ?? meta?.driverAdapterError;
  }
  return null;
}
