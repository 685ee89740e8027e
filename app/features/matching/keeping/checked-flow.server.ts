import { wasteEntryOn } from "~/features/catalogue/legal/waste-entry.server";
import { today } from "~/infra/clock/clock.server";
import type { Db } from "~/infra/db/client.server";
import { fieldError, type FieldError } from "~/shared/app-error";
import type { Locale } from "~/shared/locale";
import type { FlowDirection } from "../flows/flow";
import { readFlowForm, type FlowValues } from "./read-flow-form";
import type { FlowFields } from "./stored-flow";

/** The code against the list in force, and against what the flow is said to be. */
async function codeFault(client: Db, { wasteCode, legalStatus }: FlowFields): Promise<string | null> {
  if (wasteCode === null) return null;
  const entry = await wasteEntryOn(client, wasteCode, today());
  if (!entry) return "waste_code_not_in_force";
  if (legalStatus === "hazardous_waste" && !entry.hazardous) return "waste_code_not_hazardous";
  return legalStatus === "waste" && entry.hazardous ? "waste_code_hazardous" : null;
}

/** The form of a flow, read today and against the list of waste that is in force. */
export async function checkedFlow(
  client: Db,
  values: FlowValues,
  direction: FlowDirection,
  locale: Locale,
): Promise<{ readonly fields: FlowFields; readonly faults: readonly FieldError[] }> {
  const { fields, faults } = readFlowForm(values, direction, locale);
  const fault = await codeFault(client, fields);
  return { fields, faults: fault === null ? faults : [...faults, fieldError("wasteCode", fault)] };
}
