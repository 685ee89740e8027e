import { wasteEntriesOn } from "~/features/reference/codes/waste-entries.server";
import { today } from "~/infra/clock/clock.server";
import type { Db } from "~/infra/db/client.server";
import { fieldError, type FieldError } from "~/shared/app-error";
import type { Locale } from "~/shared/locale";
import type { FlowDirection } from "../flows/flow";
import { readFlowForm, type FlowValues } from "./read-flow-form";
import type { FlowFields } from "./stored-flow";

type Coded = Pick<FlowFields, "wasteCode" | "legalStatus">;

/** Codes of flows against the list in force, and against what each flow is said to be, in one look-up; null = nothing wrong. */
export async function wasteFaults(client: Db, flows: readonly Coded[]): Promise<(string | null)[]> {
  const codes = flows.flatMap(({ wasteCode }) => wasteCode ?? []);
  const entries = await wasteEntriesOn(client, codes, today());
  return flows.map(({ wasteCode, legalStatus }) => {
    if (wasteCode === null) return null;
    const entry = entries.get(wasteCode);
    if (!entry) return "waste_code_not_in_force";
    if (legalStatus === "hazardous_waste" && !entry.hazardous) return "waste_code_not_hazardous";
    return legalStatus === "waste" && entry.hazardous ? "waste_code_hazardous" : null;
  });
}

/** The form of a flow, read today and against the list of waste that is in force. */
export async function checkedFlow(
  client: Db,
  values: FlowValues,
  direction: FlowDirection,
  locale: Locale,
): Promise<{ readonly fields: FlowFields; readonly faults: readonly FieldError[] }> {
  const { fields, faults } = readFlowForm(values, direction, locale);
  const [fault] = await wasteFaults(client, [fields]);
  return { fields, faults: fault ? [...faults, fieldError("wasteCode", fault)] : faults };
}
