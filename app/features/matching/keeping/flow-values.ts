import type { Locale } from "~/shared/locale";
import type { FlowDirection, PrivateFigures } from "../flows/flow";
import { propertyValues } from "./flow-properties";
import type { FlowFields } from "./stored-flow";

const orNone = (list: readonly string[] | null): string[] =>
  list === null ? [] : list.length === 0 ? ["none"] : [...list];
const decimal = (value: number): string => String(value).replace(".", ",");

/** What the form shows of a flow, before anybody types. */
export const flowValues = (
  flow: FlowFields,
  figures: PrivateFigures | null,
  direction: FlowDirection,
  locale: Locale,
): Readonly<Record<string, string | string[]>> => ({
  ...propertyValues(flow, direction, locale),
  title: flow.title,
  description: flow.description,
  categoryCode: flow.categoryCode ?? "",
  wasteCode: flow.wasteCode ?? "",
  amount: flow.amount === null ? "" : decimal(flow.amount.value),
  unit: flow.amount?.unit ?? "",
  per: flow.amount?.per ?? "",
  months: flow.months.map(String),
  form: flow.form ?? "",
  storage: [...flow.storage],
  hazards: orNone(flow.hazards),
  acceptedHazards: orNone(flow.acceptedHazards),
  permits: (flow.wastePermits ?? []).join(", "),
  permitsNone: flow.wastePermits?.length === 0 ? "on" : "",
  municipalityCode: flow.municipalityCode ?? "",
  from: flow.availableFrom ?? "",
  until: flow.availableUntil ?? "",
  legalStatus: flow.legalStatus ?? "",
  price: figures?.orePerTonne === null || figures === null ? "" : decimal(figures.orePerTonne / 100),
  agreed: figures?.agreed ? "on" : "",
});
