/** What may be logged of a fault: no values that people have typed. */
export interface ErrorFacts {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  /** Where it happened, innermost first. */
  readonly at: readonly string[];
  readonly cause?: ErrorFacts;
}

const mostFrames = 12;
const mostLetters = 300;
const deepest = 3;

/** Takes out what points at a person: mail addresses, personal and telephone numbers, and values a constraint quotes. */
export function withoutPersonalData(text: string): string {
  return text
    .replace(/[^\s"'<>(=,:;]+@[^\s"'<>),;]+/g, "[address]")
    .replace(/\)=\([^)]*\)/g, ")=([value])")
    .replace(/\b(?:19|20)?\d{6}[-+ ]?\d{4}\b/g, "[number]")
    .replace(/(?<![\w-])(?:\+\d|0\d)[\d -]{5,}\d(?![\w-])/g, "[number]");
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** The database client shows the whole call with its arguments; the reason is the last line. */
function reason(error: Error): string {
  const lines = error.message.split("\n").filter((line) => line.trim() !== "");
  const told = error.name.startsWith("Prisma") ? (lines.at(-1) ?? "") : error.message;
  return withoutPersonalData(told).slice(0, mostLetters);
}

const frames = (error: Error): string[] =>
  (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim().slice(3));

/**
 * The facts of a fault for the log. Fields that libraries hang on their errors (a constraint's `detail`, a query and its
 * parameters, a mail server's transcript) are left out, because they quote people.
 */
export function errorFacts(fault: unknown, depth = 1): ErrorFacts {
  if (!(fault instanceof Error)) return { type: typeof fault, message: "not an error", at: [] };
  const code = text((fault as { code?: unknown }).code);
  return {
    type: fault.name,
    ...(code ? { code } : {}),
    message: reason(fault),
    at: frames(fault),
    ...(fault.cause instanceof Error && depth < deepest ? { cause: errorFacts(fault.cause, depth + 1) } : {}),
  };
}
