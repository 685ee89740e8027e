import { shippedCriteria } from "~/features/criteria/data/all-criteria";
import type { ParameterValues } from "~/features/criteria/criterion";
import type { TemplateCriterion } from "../template";

type Pair = readonly [sv: string, en: string];
const both = ([sv, en]: Pair) => ({ sv, en });

/** Version of the library's published criterion; a template names one version for ever. */
const publishedVersion = new Map(
  shippedCriteria.filter(({ state }) => state === "published").map(({ id, version }) => [id, version]),
);

const entry = (
  id: string,
  { values = {}, weight = null, deductionMinor = null, mandatory }: Partial<TemplateCriterion> & { mandatory: boolean },
): TemplateCriterion => ({
  ref: { id, version: publishedVersion.get(id) ?? 1 },
  values,
  weight,
  deductionMinor,
  mandatory,
});

/** Must be met. */
export const must = (id: string, values: ParameterValues = {}): TemplateCriterion =>
  entry(id, { values, mandatory: true });
/** Asked about, not required. */
export const asked = (id: string, values: ParameterValues = {}): TemplateCriterion =>
  entry(id, { values, mandatory: false });
/** Scored, as a share of 100. */
export const weighs = (id: string, weight: number): TemplateCriterion => entry(id, { weight, mandatory: false });
/** Scored in kronor at full points. */
export const deducts = (id: string, kronor: number): TemplateCriterion =>
  entry(id, { deductionMinor: kronor * 100, mandatory: false });

/** Commercial terms that suit most; a template adds or exchanges sections. */
export const terms = (own: Readonly<Partial<Record<"delivery" | "penalties" | "returns" | "other", Pair>>>) => ({
  payment: both([
    "Betalning sker 30 dagar efter godkänd leverans mot elektronisk faktura. Faktureringsavgift och förskott godtas inte.",
    "Payment is made 30 days after an approved delivery against an electronic invoice. Invoicing fees and advances are not accepted.",
  ]),
  delivery: both(
    own.delivery ?? [
      "Leverans sker till angiven plats, inburen, med returemballage som leverantören tar med sig. Delleverans godtas efter överenskommelse.",
      "Delivery is made to the place stated, carried in, in returnable packaging that the supplier takes along. Part delivery is accepted by agreement.",
    ],
  ),
  penalties: both(
    own.penalties ?? [
      "Vid försening utgår vite med en procent av den försenade delens värde för varje påbörjad vecka, högst tio procent. Utlovad cirkulär egenskap som uteblir rättas i första hand genom omleverans eller reparation, i andra hand genom prisavdrag.",
      "Delay carries a penalty of one per cent of the value of the delayed part for each week begun, ten per cent at most. A promised circular property that is missing is first put right by redelivery or repair, then by a price reduction.",
    ],
  ),
  returns: both(
    own.returns ?? [
      "Vara med fel lagas i första hand. Leverantören står för transporten och redovisar vad som hände med det som byttes.",
      "Faulty goods are repaired in the first place. The supplier pays the transport and reports what became of what was replaced.",
    ],
  ),
  ...(own.other ? { other: both(own.other) } : {}),
});

export const words = both;
