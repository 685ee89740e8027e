export interface ProcureDoor {
  /** `procure.<key>` and `procure.<key>.text` in the catalogue. */
  readonly key:
    "needs" | "way" | "purchases" | "templates" | "tenders" | "published" | "criteria" | "contracts" | "lacks";
  readonly href: string;
  /** Shown to procurement officers only. */
  readonly officers: boolean;
}

/** Ways on from /upphandla, in the order one meets them in a purchase. */
export const procureDoors: readonly ProcureDoor[] = [
  { key: "needs", href: "/upphandla/behov", officers: true },
  { key: "way", href: "/upphandla/vagval", officers: false },
  { key: "purchases", href: "/upphandla/direktkop", officers: true },
  { key: "templates", href: "/upphandla/mallar", officers: false },
  { key: "tenders", href: "/upphandla/arenden", officers: false },
  { key: "published", href: "/upphandlingar", officers: false },
  { key: "criteria", href: "/kriterier", officers: false },
  { key: "contracts", href: "/upphandla/avtal", officers: true },
  { key: "lacks", href: "/upphandla/marknaden-saknar", officers: true },
];
