import { parseDay } from "~/features/reference/parse-date";
import { isUnitCode, quantityUnits } from "~/features/reference/units";
import { fieldError, type FieldError } from "~/shared/app-error";
import type { IsoDate } from "~/shared/dates";
import { parseDecimal } from "~/shared/parse-number";
import { depthSteps, isDepthOption, type DepthAnswer, type DepthAnswers } from "./depths";
import type { NeedFields } from "./need";

export type NeedValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What only the reference data knows. */
export interface KnownCodes {
  readonly isCategory: (code: string) => boolean;
  readonly isMunicipality: (code: string) => boolean;
}

const longest = { title: 160, purpose: 4000, beneficiary: 400, today: 4000, place: 160, motive: 4000 } as const;
/** Largest amount: eleven digits before the point are what is stored. */
const mostQuantity = 10_000_000_000;

export const motiveName = (step: string): string => `motive_${step}`;
export const depthName = (step: string): string => `depth_${step}`;

/** Reads the form of a need. Every fault is named by field; what is well-formed is read all the same. */
export function readNeed(
  values: NeedValues,
  today: IsoDate,
  known: KnownCodes,
): { readonly fields: NeedFields; readonly faults: readonly FieldError[] } {
  const faults: FieldError[] = [];
  const one = (name: string): string => {
    const value = values[name];
    return (typeof value === "string" ? value : (value?.at(-1) ?? "")).trim();
  };
  const text = (name: string, max: number): string => {
    const value = one(name);
    if (value.length > max) faults.push(fieldError(name, "too_long", { max }));
    return value.slice(0, max);
  };
  const day = (name: string): IsoDate | null => {
    const value = one(name);
    const read = value === "" ? null : parseDay(value);
    if (value !== "" && read === null) faults.push(fieldError(name, "invalid_date"));
    return read;
  };
  const code = (name: string, exists: (value: string) => boolean): string | null => {
    const value = one(name);
    if (value !== "" && !exists(value)) faults.push(fieldError(name, "not_an_option"));
    return value !== "" && exists(value) ? value : null;
  };

  const title = text("title", longest.title);
  if (title === "") faults.push(fieldError("title", "required"));
  const todaySince = day("todaySince");
  if (todaySince !== null && todaySince > today) faults.push(fieldError("todaySince", "day_to_come"));
  const amount = readAmount(one("quantity"), one("unit"), faults);
  const depths: { -readonly [S in keyof DepthAnswers]: DepthAnswer } = {};
  for (const step of depthSteps) {
    const answer = one(depthName(step));
    const motive = text(motiveName(step), longest.motive);
    if (isDepthOption(step, answer)) depths[step] = { answer, motive };
    else if (answer !== "") faults.push(fieldError(depthName(step), "not_an_option"));
    else if (motive !== "") faults.push(fieldError(depthName(step), "motive_without_answer"));
  }
  const fields: NeedFields = {
    title,
    purpose: text("purpose", longest.purpose),
    beneficiary: text("beneficiary", longest.beneficiary),
    neededBy: day("neededBy"),
    today: text("today", longest.today),
    todaySince,
    categoryCode: code("categoryCode", known.isCategory),
    ...amount,
    municipalityCode: code("municipalityCode", known.isMunicipality),
    place: text("place", longest.place),
    depths,
  };
  return { fields, faults };
}

function readAmount(
  quantityText: string,
  unitText: string,
  faults: FieldError[],
): Pick<NeedFields, "quantity" | "unit"> {
  const unit = isUnitCode(unitText) && quantityUnits.some((code) => code === unitText) ? unitText : null;
  if (unitText !== "" && unit === null) faults.push(fieldError("unit", "unit_not_allowed"));
  if (quantityText === "") return { quantity: null, unit };
  const quantity = parseDecimal(quantityText);
  if (quantity === null) faults.push(fieldError("quantity", "invalid_number"));
  else if (quantity < 0.001) faults.push(fieldError("quantity", "quantity_not_positive"));
  else if (quantity > mostQuantity) faults.push(fieldError("quantity", "too_big", { max: mostQuantity }));
  else if (unit === null && unitText === "") faults.push(fieldError("unit", "unit_required"));
  const sound = quantity !== null && quantity >= 0.001 && quantity <= mostQuantity && unit !== null;
  return { quantity: sound ? quantity : null, unit };
}
