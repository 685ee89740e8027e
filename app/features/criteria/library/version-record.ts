import type { CriterionVersion } from "../criterion";

/** A version with its way through the curation. */
export interface VersionRecord extends CriterionVersion {
  readonly proposedBy: string | null;
  readonly proposedAt: Date | null;
  readonly note: string;
  readonly revision: number;
  readonly verdict: "approved" | "returned" | null;
  readonly reviewedBy: string | null;
  readonly reviewedAt: Date | null;
  readonly reviewNote: string;
  readonly publishedAt: Date | null;
  readonly supersededAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string;
}
