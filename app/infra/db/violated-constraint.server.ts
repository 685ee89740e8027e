interface Fault {
  readonly constraint?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly meta?: { readonly driverAdapterError?: unknown };
}

const keepsAnOwner = "organization_keeps_an_owner";

/** PostgreSQL writes `constraint "name"`, the client `constraint: \`name\``; a trigger has only its message. */
function nameIn(message: string): string | null {
  return /constraint:? ["`](\w+)["`]/.exec(message)?.[1] ?? (message.includes(keepsAnOwner) ? keepsAnOwner : null);
}

/** Name of the constraint or unique index that refused a change, wherever the layers between put it; null for other faults. */
export function violatedConstraint(fault: unknown): string | null {
  let current = fault;
  for (let depth = 0; typeof current === "object" && current !== null && depth < 6; depth++) {
    const { constraint, message, cause, meta }: Fault = current;
    if (typeof constraint === "string") return constraint;
    const named = typeof message === "string" ? nameIn(message) : null;
    if (named) return named;
    current = cause ?? meta?.driverAdapterError;
  }
  return null;
}
