import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { systemActor } from "~/shared/actor";
import { activityRows } from "../data/lists/activity-rows.server";
import { climateFactors } from "../data/lists/climate-factors.server";
import { cpvRows } from "../data/lists/cpv-rows.server";
import { localities } from "../data/lists/localities.server";
import { postcodes } from "../data/lists/postcodes.server";
import { wasteRows } from "../data/lists/waste-rows.server";
import { addLimits } from "../codes/limit-store.server";
import { municipalities } from "../data/municipalities";
import { procurementLimits } from "../data/procurement-limits";
import { referenceSources } from "../data/sources";
import { hasReferenceRows } from "./shipped-store.server";
import { saveCodes, saveFactors, saveMunicipalities, savePlaces, saveSources } from "./reference-store.server";

/**
 * Fills empty reference tables with the rows the product ships; tables with rows are left alone, since an operator may
 * have loaded the official lists over them. Returns the number of rows written.
 */
export async function loadShippedReference(): Promise<number> {
  const limits = await loadLimits();
  if (await hasReferenceRows()) return limits;
  const codes = [...cpvRows, ...wasteRows, ...activityRows];
  const places = [...localities, ...postcodes];
  const rows = limits + codes.length + places.length + municipalities.length + climateFactors.length;
  await transaction(async (tx) => {
    await saveSources(tx, referenceSources);
    await saveMunicipalities(tx, municipalities);
    await savePlaces(tx, places);
    await saveCodes(tx, codes);
    await saveFactors(tx, climateFactors);
    await recordEvent(tx, systemActor("seed"), {
      type: "reference.shipped",
      subjectType: "reference",
      subjectId: "shipped",
      payload: { rows },
    });
  }, 60_000);
  return rows;
}

/** Limits are added one by one: a later edition of the product knows rows that a filled table does not have yet. */
const loadLimits = (): Promise<number> =>
  transaction(async (tx) => {
    const added = await addLimits(tx, procurementLimits);
    if (added > 0) await saveSources(tx, referenceSources);
    return added;
  });
