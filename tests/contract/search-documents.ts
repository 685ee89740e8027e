import { toSearchSource, type SourceListing } from "~/composition/search-source";
import { buildDocument } from "../../search/build-document";
import type { SearchDocument } from "../../search/document";
import { listingOf } from "../search/judged/documents";

const id = (number: number): string => `01936000-0000-7000-8000-2${String(number).padStart(11, "0")}`;

export const docIds = {
  chairs: id(1),
  windows: id(2),
  loose: id(3),
  los: id(4),
  board: id(5),
  mentions: id(6),
  reupholstery: id(7),
  wanted: id(8),
  later: id(9),
  recurring: id(10),
  nowhere: id(11),
  own: id(12),
  partners: id(13),
  soon: id(14),
  hazardous: id(15),
  expired: id(16),
  owner: id(90),
  stranger: id(91),
  group: id(92),
} as const;

export type DocKey = keyof typeof docIds;

const place = (latitude: number, longitude: number, municipalityCode: string) => ({
  latitude,
  longitude,
  municipalityCode,
});
const umea = place(63.83, 20.26, "2480");
const vannas = place(63.91, 19.75, "2460");
const skelleftea = place(64.75, 20.95, "2482");
const mala = place(65.18, 18.74, "2418");
const hidden = { ...mala, title: "Hemlig maskin", categoryCode: "machines.workshop" };
const release = (
  rung: "own" | "partners" | "public",
  rest: Partial<SourceListing["release"]> = {},
): SourceListing["release"] => ({
  rung,
  partnersFrom: null,
  publicFrom: null,
  partnerGroupIds: [],
  ...rest,
});

const fields: readonly (readonly [DocKey, Partial<SourceListing>])[] = [
  [
    "chairs",
    {
      ...place(63.826, 20.27, "2480"),
      title: "Kontorsstolar, 45 st",
      reference: "T-CHA1RS2",
      externalReference: "INV-2041",
      categoryCode: "furniture.office_chairs",
      attributes: { upholstery: { v: "wool" }, brand: { v: "Kinnarps" } },
      priceKind: "per_unit",
      priceMinor: 45_000,
      climate: { kg: 900, lowKg: 500, highKg: 1200, factorId: "x" },
      description: "Från kontorsflytt.",
    },
  ],
  [
    "windows",
    {
      ...skelleftea,
      title: "Treglasfönster med karm",
      categoryCode: "building.windows",
      priceKind: "free",
      climate: { kg: 300, lowKg: 1, highKg: 500, factorId: "x" },
    },
  ],
  ["loose", { ...umea, title: "Lös isolering i säck", categoryCode: "building.insulation" }],
  ["los", { ...umea, title: "Los Angeles-affischer", categoryCode: "textiles.interior" }],
  [
    "board",
    {
      ...vannas,
      title: "Whiteboardtavlor",
      categoryCode: "furniture.screens",
      organizationId: docIds.stranger,
      publishedAt: "2026-11-20T10:00:00.000Z",
    },
  ],
  [
    "mentions",
    {
      ...vannas,
      title: "Inventarier från klassrum",
      categoryCode: "furniture.school",
      description: "Kateder, hyllor och en whiteboard.",
    },
  ],
  [
    "reupholstery",
    {
      ...umea,
      type: "service",
      title: "Omklädning av möbler",
      categoryCode: "services.furniture_repair",
      serviceKind: "repair",
    },
  ],
  ["wanted", { ...vannas, type: "wanted", title: "Arbetsplats sökes", categoryCode: "furniture.office_chairs" }],
  ["later", { ...skelleftea, title: "Storsäckar", categoryCode: "packaging.big_bags", availableFrom: "2027-02-01" }],
  [
    "recurring",
    {
      ...umea,
      title: "Drav från bryggeri",
      categoryCode: "food.residues",
      cadence: "recurring",
      recurrencePeriod: "week",
      organizationId: docIds.stranger,
    },
  ],
  ["nowhere", { title: "Asfalt", categoryCode: "soil.asphalt", latitude: null, longitude: null }],
  ["own", { ...hidden, release: release("own") }],
  ["partners", { ...hidden, release: release("partners", { partnerGroupIds: [docIds.group] }) }],
  ["soon", { ...hidden, release: release("own", { publicFrom: "2026-12-01" }) }],
  [
    "hazardous",
    {
      ...hidden,
      legal: {
        status: "hazardous_waste",
        ground: null,
        answers: {},
        note: "",
        wasteCode: "130208",
        recordedAt: null,
        recordedBy: null,
      },
    },
  ],
  ["expired", { ...hidden, title: "Gammal press", expiresOn: "2026-06-30" }],
];

/** One document for each thing an engine must tell apart. */
export const searchDocuments = (): SearchDocument[] =>
  fields.map(([key, change]) => {
    const listing = listingOf(docIds[key], { organizationId: docIds.owner, ...change });
    return buildDocument(toSearchSource(listing, { kind: "company", name: "Verket AB" }));
  });
