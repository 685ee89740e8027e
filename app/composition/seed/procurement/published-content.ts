import { shippedCriteria } from "~/features/criteria/data/all-criteria";
import { criterionKinds, type CriterionKind, type CriterionVersion } from "~/features/criteria/criterion";
import { movedToWorkingDay } from "~/features/reference/swedish-holidays";
import { emptyContent, emptyItem, emptyLot, type TermSection } from "~/features/tenders/empty-content";
import { toDraftCriterion } from "~/features/tenders/templates/apply-template";
import type { DraftCriterion, Lot, TenderContent } from "~/features/tenders/tender";
import { addDays, type IsoDate } from "~/shared/dates";

/** Criteria that go together, in the order of the documents: nothing is asked twice, nothing demanded is rewarded. */
const wanted = {
  exclusion: ["MOB-01"],
  selection: ["MOB-02", "MOB-03"],
  technical_specification: ["MOB-10", "MOB-11", "MOB-13", "MOB-15", "MOB-23", "MOB-29"],
  award: ["MOB-30", "MOB-32", "MOB-33"],
  performance_clause: ["MOB-40", "MOB-41", "MOB-42"],
} as const satisfies Record<CriterionKind, readonly string[]>;

/** Shares of 100 for the award criteria, in their order. */
const weights = [40, 30, 30];

function publishedVersion(id: string): CriterionVersion {
  const version = shippedCriteria.find((each) => each.id === id && each.state === "published");
  if (!version) throw new Error(`The library publishes no ${id}`);
  return version;
}

const draftOf = (kind: CriterionKind, ids: readonly string[]): DraftCriterion[] =>
  ids.map(publishedVersion).map((version, at) => ({
    ...toDraftCriterion(`${kind[0]}${at + 1}`, version, { lots: [], template: null, values: {} }),
    weight: kind === "award" ? (weights[at] ?? 0) : null,
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

const workingDay = (day: IsoDate, days: number): IsoDate => movedToWorkingDay(addDays(day, days));

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
    publication: workingDay(day, -9),
    questionsUntil: workingDay(day, 12),
    answersUntil: workingDay(day, 16),
    deadline: `${workingDay(day, 24)}T23:59`,
    awardOn: workingDay(day, 45),
    contractStart: workingDay(day, 60),
  },
  terms,
  criteria: criterionKinds.flatMap((kind) => draftOf(kind, wanted[kind])),
  evaluation: { kind: "price_per_quality_point" },
});
