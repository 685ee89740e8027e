export interface ProcureDoor {
  /** `procure.<key>` and `procure.<key>.text` in the catalogue. */
  readonly key: "tenders";
  readonly href: string;
  /** Shown to procurement officers only. */
  readonly officers: boolean;
}

/** Ways on from /upphandla, in the order one meets them in a purchase. */
export const procureDoors: readonly ProcureDoor[] = [{ key: "tenders", href: "/upphandla/arenden", officers: false }];
