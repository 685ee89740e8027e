import { fieldError, type FieldError } from "~/shared/app-error";
import { isIsoDate, type IsoDate } from "~/shared/dates";
import { parseKronor } from "~/shared/money";
import { parseDecimal } from "~/shared/parse-number";
import { text, texts, type FormTexts } from "./form-values";

/** Reads typed texts and gathers what is wrong with them; a field at fault keeps the value it had. */
export class Reading {
  readonly faults: FieldError[] = [];

  constructor(private readonly values: FormTexts) {}

  fault(field: string, code: string, params?: FieldError["params"]): void {
    this.faults.push(fieldError(field, code, params));
  }

  /** Whether the form had the field at all: what it did not show is not cleared. */
  has(name: string): boolean {
    return name in this.values;
  }

  text(name: string, max: number): string {
    const value = text(this.values, name);
    if (value.length > max) this.fault(name, "too_long", { max });
    return value.slice(0, max);
  }

  all(name: string): readonly string[] {
    return texts(this.values, name);
  }

  choice<T extends string>(name: string, options: readonly T[]): T | null {
    const value = text(this.values, name);
    const found = options.find((option) => option === value) ?? null;
    if (value !== "" && found === null) this.fault(name, "not_an_option");
    return found;
  }

  day(name: string): IsoDate | null {
    const value = text(this.values, name);
    if (value === "") return null;
    if (!isIsoDate(value)) this.fault(name, "invalid_date");
    return isIsoDate(value) ? value : null;
  }

  /** Kronor as minor units, never below zero. */
  kronor(name: string): number | null {
    const value = text(this.values, name);
    if (value === "") return null;
    const parsed = parseKronor(value);
    if (parsed.ok) return parsed.money.minor;
    this.fault(name, `kronor_${parsed.fault}`);
    return null;
  }

  number(name: string, { min, max, whole = false }: { min: number; max: number; whole?: boolean }): number | null {
    const value = text(this.values, name);
    if (value === "") return null;
    const number = parseDecimal(value);
    if (number === null || (whole && !Number.isInteger(number))) this.fault(name, "invalid_number");
    else if (number < min) this.fault(name, "too_small", { min });
    else if (number > max) this.fault(name, "too_big", { max });
    else return number;
    return null;
  }
}
