/** Values of a statement, numbered as they are used. */
export class SqlParams {
  readonly values: unknown[] = [];

  /** `$n`, with a cast when the type cannot be told from the place. */
  add(value: unknown, type = ""): string {
    this.values.push(value);
    return `$${this.values.length}${type ? `::${type}` : ""}`;
  }
}

/** A lexeme as text search reads it inside a literal. */
export const lexeme = (term: string): string => `'${term.replace(/\\/g, "\\\\").replace(/'/g, "''")}'`;
