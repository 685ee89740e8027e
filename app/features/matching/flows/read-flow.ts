import { isCategoryCode } from "~/features/reference/category-tree";
import { units } from "~/features/reference/units";
import { isIsoDate } from "~/shared/dates";
import { isCoordinate } from "~/shared/geo";
import { naceCodesOf, wasteCodesOf } from "../precedents/codes";
import { yearlyKg } from "./amounts";
import type { Flow } from "./flow";

/** `flow.fault.<code>`: what was stated and cannot be so. It counts as not stated until somebody corrects it. */
export type FlowFaultCode =
  | "amount_not_positive"
  | "amount_absurd"
  | "unit_contradicts_form"
  | "month_impossible"
  | "category_unknown"
  | "waste_code_shape"
  | "nace_shape"
  | "place_impossible"
  | "day_impossible"
  | "until_before_from"
  | "reach_impossible";

export interface FlowFault {
  readonly code: FlowFaultCode;
  readonly field: keyof Flow;
}

export interface ReadFlow {
  readonly flow: Flow;
  readonly faults: readonly FlowFault[];
}

/** More than any plant of the country gives off in a year. */
const mostKgPerYear = 2e10;
const mostOfAnyUnit = 1e12;

const isMonth = (month: number): boolean => Number.isInteger(month) && month >= 1 && month <= 12;
const heatUnits = new Set(["energy", "power"]);
const massForms: ReadonlySet<Flow["form"]> = new Set(["bulk", "powder", "sludge", "liquid"]);

function amountFault({ amount, months, form, categoryCode }: Flow): FlowFaultCode | null {
  if (amount === null) return null;
  if (!Number.isFinite(amount.value) || amount.value <= 0) return "amount_not_positive";
  const dimension = Object.hasOwn(units, amount.unit) ? units[amount.unit].dimension : null;
  if (dimension === null) return "unit_contradicts_form";
  if (form === "heat" && (dimension === "mass" || dimension === "count")) return "unit_contradicts_form";
  if (massForms.has(form) && heatUnits.has(dimension)) return "unit_contradicts_form";
  const kg = yearlyKg({ amount, months: months.every(isMonth) ? months : [], categoryCode });
  return amount.value > mostOfAnyUnit || (kg ?? 0) > mostKgPerYear ? "amount_absurd" : null;
}

const isDay = (day: string | null): boolean => day === null || isIsoDate(day);

/** The flow with everything impossible taken for not stated, and what that was. Never throws. */
export function readFlow(stated: Flow): ReadFlow {
  const faults: FlowFault[] = [];
  const keep = <Field extends keyof Flow>(
    field: Field,
    fault: FlowFaultCode | false | null,
    otherwise: Flow[Field],
  ): Flow[Field] => {
    if (!fault) return stated[field];
    faults.push({ code: fault, field });
    return otherwise;
  };
  const { months, categoryCode, wasteCode, nace, place, from, until, reachKm } = stated;
  const days = isDay(from) && isDay(until);
  const turned = days && from !== null && until !== null && until < from;
  const flow: Flow = {
    ...stated,
    categoryCode: keep(
      "categoryCode",
      categoryCode !== null && !isCategoryCode(categoryCode) && "category_unknown",
      null,
    ),
    wasteCode: keep(
      "wasteCode",
      wasteCode !== null && (wasteCodesOf(wasteCode)?.length ?? 0) !== 1 && "waste_code_shape",
      null,
    ),
    nace: keep("nace", nace.some((code) => (naceCodesOf(code)?.length ?? 0) !== 1) && "nace_shape", []),
    months: keep("months", !months.every(isMonth) && "month_impossible", []),
    amount: keep("amount", amountFault(stated), null),
    place: keep("place", place !== null && !isCoordinate(place) && "place_impossible", null),
    from: keep("from", !days && "day_impossible", null),
    until: turned ? keep("until", "until_before_from", null) : days ? until : null,
    reachKm: keep("reachKm", reachKm !== null && !(reachKm >= 0) && "reach_impossible", null),
  };
  return {
    flow: {
      ...flow,
      wasteCode: flow.wasteCode === null ? null : (wasteCodesOf(flow.wasteCode)?.[0] ?? null),
      nace: flow.nace.flatMap((code) => naceCodesOf(code) ?? []),
    },
    faults,
  };
}
