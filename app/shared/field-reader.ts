import { fieldError, type FieldError } from "./app-error";
import { isIsoDate, type IsoDate } from "./dates";
import { parseKronor } from "./money";
import { parseDecimal } from "./parse-number";

export type TypedValues = Readonly<Record<string, string | undefined>>;

const moneyFaults = {
  not_a_number: "invalid_number",
  negative: "price_negative",
  too_many_decimals: "invalid_number",
  too_large: "price_too_large",
} as const;

/** Reads typed figures and notes what is wrong with each; a value is usable only while nothing was noted. */
export class FieldReader {
  readonly faults: FieldError[] = [];
  constructor(private readonly values: TypedValues) {}

  text(field: string): string {
    return (this.values[field] ?? "").trim();
  }

  refuse(field: string, code: string, params?: FieldError["params"]): void {
    this.faults.push(fieldError(field, code, params));
  }

  /** Text of at most so many characters; `required` refuses a blank. */
  line(field: string, { max, required = false }: { max: number; required?: boolean }): string {
    const typed = this.text(field);
    if (required && typed === "") this.refuse(field, "required");
    if (typed.length > max) this.refuse(field, "too_long", { max });
    return typed;
  }

  day(field: string): IsoDate {
    const typed = this.text(field);
    if (typed === "") this.refuse(field, "required");
    else if (!isIsoDate(typed)) this.refuse(field, "invalid_date");
    return typed;
  }

  number(field: string, min: number, max: number): number {
    const value = parseDecimal(this.text(field));
    if (this.text(field) === "") this.refuse(field, "required");
    else if (value === null) this.refuse(field, "invalid_number");
    else if (value < min) this.refuse(field, "too_small", { min });
    else if (value > max) this.refuse(field, "too_big", { max });
    return value ?? 0;
  }

  /** An amount in minor units; `empty` (default: refused) is what a blank means. `signed` also takes `-500`. */
  kronor(field: string, { empty, signed = false }: { empty?: number; signed?: boolean } = {}): number {
    const typed = this.text(field);
    if (typed === "") {
      if (empty === undefined) this.refuse(field, "required");
      return empty ?? 0;
    }
    const minus = signed && /^[-−–]/.test(typed);
    const read = parseKronor(minus ? typed.slice(1) : typed);
    if (!read.ok) {
      this.refuse(field, moneyFaults[read.fault]);
      return 0;
    }
    return minus ? -read.money.minor : read.money.minor;
  }
}
