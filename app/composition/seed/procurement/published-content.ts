import { shippedCriteria } from "~/features/criteria/data/all-criteria";
import type { CriterionKind } from "~/features/criteria/criterion";
import { emptyContent, emptyItem, emptyLot, type TermSection } from "~/features/tenders/empty-content";
import type { DraftCriterion, Lot, TenderContent } from "~/features/tenders/tender";
import { addDays, type IsoDate } from "~/shared/dates";

const wanted: readonly (readonly [CriterionKind, count: number])[] = [
  ["exclusion", 1],
  ["selection", 2],
  ["technical_specification", 6],
  ["award", 3],
  ["performance_clause", 3],
];

/** Shares of 100 for the award criteria, in their order. */
const weights = [40, 30, 30];

const draftOf = (kind: CriterionKind, count: number): DraftCriterion[] =>
  shippedCriteria
    .filter(({ state, content }) => state === "published" && content.kind === kind && content.area === "furniture")
    .filter(({ content }) => content.level !== "spearhead" && content.points?.kind !== "deduction")
    .slice(0, count)
    .map(({ id, version, content }, at) => ({
      key: `${kind[0]}${at + 1}`,
      lots: [],
      source: { id, version },
      template: null,
      content,
      values: Object.fromEntries(content.parameters.map((parameter) => [parameter.key, parameter.default])),
      edited: { title: null, text: null, evidence: null, followUp: null },
      mandatory: kind !== "award",
      weight: kind === "award" ? (weights[at] ?? 0) : null,
      deductionMinor: null,
      motive: at === 0 ? "Kraven är prövade mot vad som fanns registrerat i regionen när underlaget skrevs." : "",
    }));

const lots = (day: IsoDate): Lot[] => [
  {
    ...emptyLot("d1"),
    title: "Arbetsstolar",
    description: "Inställbara arbetsstolar för heltidsarbete, klädda i tyg eller nät.",
    categoryCode: "furniture.office_chairs",
    items: [
      {
        ...emptyItem("d1-1"),
        description: "Arbetsstol, inställbar, återbrukad eller renoverad",
        cpv: "39112000",
        quantity: 120,
        unit: "piece",
        deliveryPlace: "Stadshuset, plan 1–4",
        municipalityCode: "2482",
        deliveryFrom: addDays(day, 90),
        deliveryUntil: addDays(day, 120),
      },
    ],
    estimatedValueMinor: 24_000_000,
  },
  {
    ...emptyLot("d2"),
    title: "Konferensstolar",
    description: "Stapelbara stolar till fyra sammanträdesrum.",
    categoryCode: "furniture.chairs",
    items: [
      {
        ...emptyItem("d2-1"),
        description: "Konferensstol, stapelbar",
        cpv: "39112000",
        quantity: 64,
        unit: "piece",
        deliveryPlace: "Stadshuset, plan 2",
        municipalityCode: "2482",
        deliveryFrom: addDays(day, 90),
        deliveryUntil: addDays(day, 120),
      },
    ],
    estimatedValueMinor: 8_500_000,
  },
];

const terms: Readonly<Record<TermSection, string>> = {
  payment:
    "Betalning sker 30 dagar efter godkänd leverans och korrekt faktura. Priserna är fasta under avtalets första år.",
  delivery: "Leverans till anvisat våningsplan, vardagar klockan 7–16. Emballage tas med tillbaka samma dag.",
  penalties:
    "Vid försening utgår vite med en procent av den försenade delens värde för varje påbörjad vecka, högst tio procent. Fel avhjälps inom tio arbetsdagar.",
  returns: "Stolar som inte längre behövs får lämnas tillbaka enligt de särskilda kontraktsvillkoren.",
  other: "",
};

/** Chairs for a town hall, as advertised. */
export const publishedContent = (day: IsoDate): TenderContent => ({
  ...emptyContent("Återbrukade kontorsstolar till stadshuset", "sv"),
  description:
    "Stadshuset behöver 120 arbetsstolar. De ska i första hand vara återbrukade eller renoverade, gå att laga och kunna tas tillbaka när de inte längre behövs.",
  diaryNumber: "EK 2026/0391",
  regime: "below_threshold",
  procedure: "own_design",
  lots: lots(day),
  contract: { months: 24, options: [{ months: 12, note: "Meddelas senast tre månader innan avtalet löper ut." }] },
  timeline: {
    publication: addDays(day, -9),
    questionsUntil: addDays(day, 12),
    answersUntil: addDays(day, 16),
    deadline: `${addDays(day, 24)}T23:59`,
    awardOn: addDays(day, 45),
    contractStart: addDays(day, 60),
  },
  terms,
  criteria: wanted.flatMap(([kind, count]) => draftOf(kind, count)),
  evaluation: { kind: "price_per_quality_point" },
});
