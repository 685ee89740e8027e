import type { Coordinate } from "~/shared/geo";
import type { Flow } from "./flow";

/** What is known of a firm that has stated no need. */
export interface KnownFirm {
  readonly organizationId: string;
  /** NACE or SNI digits, the main one first. */
  readonly nace: readonly string[];
  readonly place: Coordinate | null;
}

/**
 * A need that stands in for one that nobody has stated: only the firm's trade and place speak for it. Suggested where the trade
 * takes such flows well enough (`leastIndustry`); everything else comes back as a question.
 */
export const bareNeed = ({ organizationId, nace, place }: KnownFirm): Flow => ({
  id: `firm:${organizationId}`,
  organizationId,
  direction: "in",
  title: "",
  categoryCode: null,
  attributes: {},
  wasteCode: null,
  nace,
  amount: null,
  months: [],
  form: null,
  storage: [],
  limits: [],
  place,
  from: null,
  until: null,
  legalStatus: null,
  wastePermits: null,
  hazards: null,
  acceptedHazards: null,
  reachKm: null,
  figures: null,
});

/** Whether nothing is stated of what is needed: the firm's trade alone speaks for it. */
export const isBareNeed = ({ direction, title, categoryCode, wasteCode }: Flow): boolean =>
  direction === "in" && title.trim() === "" && categoryCode === null && wasteCode === null;
