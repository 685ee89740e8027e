import { stockholmMoment } from "~/shared/stockholm-time";
import type { Lot, LotItem, TenderContent, TenderTimeline } from "../tender";
import { findings, type Finding } from "./finding";

export interface BasicsContext {
  readonly now: Date;
  /** Day in Sweden. */
  readonly today: string;
  /** CPV codes of the draft that the list has today; null = the list could not be asked. */
  readonly knownCpv: ReadonlySet<string> | null;
}

function aboutItem(item: LotItem, lot: string, knownCpv: BasicsContext["knownCpv"]): Finding[] {
  const [stop, warn] = [findings("stop", "delar"), findings("warn", "delar")];
  const at = (field: string) => ({ lot, field: `item.${item.key}.${field}` });
  const { deliveryFrom: from, deliveryUntil: until } = item;
  return [
    ...stop(item.description === "", "item_without_description", at("description")),
    ...stop(item.cpv === "", "cpv_missing", at("cpv")),
    ...stop(item.cpv !== "" && knownCpv !== null && !knownCpv.has(item.cpv), "cpv_unknown", {
      ...at("cpv"),
      params: { code: item.cpv },
    }),
    ...warn(item.quantity === null || item.unit === null, "quantity_missing", at("quantity")),
    ...stop(from !== null && until !== null && until < from, "delivery_order", at("until")),
  ];
}

function aboutLot(lot: Lot, { knownCpv }: BasicsContext): Finding[] {
  const stop = findings("stop", "delar");
  return [
    ...stop(lot.title === "", "lot_without_title", { lot: lot.key, field: "title" }),
    ...stop(lot.items.length === 0, "lot_without_items", { lot: lot.key }),
    ...findings("warn", "delar")(lot.estimatedValueMinor === null, "value_missing", { lot: lot.key, field: "value" }),
    ...lot.items.flatMap((item) => aboutItem(item, lot.key, knownCpv)),
  ];
}

const steps = ["publication", "questionsUntil", "answersUntil", "deadline", "awardOn", "contractStart"] as const;

/** Deadline missing, past or in the hour that summer time skips; days out of their order. */
export function checkTimeline(
  timeline: TenderTimeline,
  { now, today }: Pick<BasicsContext, "now" | "today">,
): Finding[] {
  const [stop, warn] = [findings("stop", "tider"), findings("warn", "tider")];
  const { deadline, publication } = timeline;
  const moment = deadline === null ? null : stockholmMoment(deadline);
  const days = steps.flatMap((step) => {
    const day = timeline[step]?.slice(0, 10);
    return day ? [{ step, day }] : [];
  });
  const late = days.flatMap(({ step, day }, index) => {
    const before = days[index - 1];
    return before && before.day > day ? [{ step, before: before.step }] : [];
  });
  return [
    ...stop(deadline === null, "deadline_missing", { field: "deadline" }),
    ...stop(moment?.ok === false, "deadline_in_gap", {
      field: "deadline",
      params: { time: deadline?.slice(11) ?? "" },
    }),
    ...stop(moment?.ok === true && moment.value.instant <= now, "deadline_in_past", { field: "deadline" }),
    ...late.flatMap(({ step, before }) => stop(true, "dates_out_of_order", { field: step, params: { step, before } })),
    ...warn(publication !== null && publication < today, "publication_in_past", { field: "publication" }),
  ];
}

/** What every tender must say, whatever it asks for. */
export function checkBasics(content: TenderContent, context: BasicsContext): Finding[] {
  const [stop, warn] = [findings("stop", "om"), findings("warn", "om")];
  return [
    ...stop(content.description === "", "no_description", { field: "description" }),
    ...stop(content.regime === null, "no_regime", { field: "regime" }),
    ...stop(content.procedure === null, "no_procedure", { field: "procedure" }),
    ...warn(content.diaryNumber === "", "no_diary_number", { field: "diaryNumber" }),
    ...content.lots.flatMap((lot) => aboutLot(lot, context)),
    ...checkTimeline(content.timeline, context),
    ...findings("warn", "avtal")(!Object.values(content.terms).some((term) => term !== ""), "terms_missing"),
    ...content.mandates.flatMap(({ organizationId, note }) =>
      findings("stop", "medverkande")(note === "", "mandate_without_note", { field: `mandate.${organizationId}` }),
    ),
  ];
}
