import { emptyContent, emptyItem, emptyLot } from "~/features/tenders/empty-content";
import type { LotItem, TenderContent } from "~/features/tenders/tender";
import { addDays, type IsoDate } from "~/shared/dates";

type Bought = Pick<LotItem, "description" | "cpv" | "quantity" | "unit">;

const items = (letter: string, from: IsoDate, until: IsoDate, bought: readonly Bought[]): LotItem[] =>
  bought.map((item, index) => ({
    ...emptyItem(`${letter}-${index + 1}`),
    ...item,
    deliveryPlace: "Kommunhuset, Skellefteå",
    municipalityCode: "2482",
    deliveryFrom: from,
    deliveryUntil: until,
  }));

/** Office furniture in two lots: what the pictures of the product show. */
export function furnitureDraft(today: IsoDate): TenderContent {
  const from = addDays(today, 120);
  const until = addDays(today, 150);
  return {
    ...emptyContent("Kontorsmöbler 2027", "sv"),
    description:
      "Kommunhuset flyttar ihop tre förvaltningar. Möblerna ska i första hand finnas redan. Nytt köps bara när återbruk inte räcker, och ska då gå att laga.",
    diaryNumber: "EK 2026/0417",
    regime: "below_threshold",
    procedure: "own_design",
    lots: [
      {
        ...emptyLot("d1"),
        title: "Kontorsstolar",
        description: "Arbetsstolar för heltid, inställbara.",
        categoryCode: "furniture.office_chairs",
        items: items("d1", from, until, [
          { description: "Arbetsstol, inställbar", cpv: "39112000", quantity: 120, unit: "piece" },
        ]),
        estimatedValueMinor: 21_000_000,
      },
      {
        ...emptyLot("d2"),
        title: "Skrivbord",
        description: "Höj- och sänkbara skrivbord.",
        categoryCode: "furniture.desks",
        items: items("d2", from, until, [
          { description: "Höj- och sänkbart skrivbord", cpv: "39121100", quantity: 90, unit: "piece" },
        ]),
        estimatedValueMinor: 36_000_000,
      },
    ],
    contract: { months: 24, options: [{ months: 12, note: "Förlängning om båda vill" }] },
    timeline: {
      publication: addDays(today, 21),
      questionsUntil: addDays(today, 38),
      answersUntil: addDays(today, 42),
      deadline: `${addDays(today, 49)}T23:59`,
      awardOn: addDays(today, 70),
      contractStart: addDays(today, 90),
    },
    terms: {
      payment: "Betalning 30 dagar efter godkänd leverans och korrekt e-faktura.",
      delivery: "Leverans till anvisat våningsplan, vardagar 7–16. Emballage tas med tillbaka.",
      returns: "",
    },
    evaluation: { kind: "price_per_quality_point" },
  };
}

/** One lot of the furniture purchase by itself, as a smaller tender of its own. */
function oneLot(
  today: IsoDate,
  index: 0 | 1,
  words: Pick<TenderContent, "title" | "description" | "diaryNumber">,
): TenderContent {
  const whole = furnitureDraft(today);
  return { ...whole, ...words, lots: whole.lots.slice(index, index + 1) };
}

/** Waits for its review. */
export const desksContent = (today: IsoDate): TenderContent =>
  oneLot(today, 1, {
    title: "Skrivbord till socialförvaltningen",
    description: "Nittio höj- och sänkbara skrivbord till nya lokaler. Begagnade och renoverade går lika bra som nya.",
    diaryNumber: "EK 2026/0451",
  });

/** Approved by the second person. */
export const chairsContent = (today: IsoDate): TenderContent =>
  oneLot(today, 0, {
    title: "Kontorsstolar till tekniska förvaltningen",
    description: "Etthundratjugo arbetsstolar för heltid. Renoverade stolar med garanti går före nya.",
    diaryNumber: "EK 2026/0398",
  });
