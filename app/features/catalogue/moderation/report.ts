export const reportReasons = [
  "wrong_facts",
  "unlawful",
  "hazardous",
  "not_available",
  "offensive",
  "spam",
  "other",
] as const;
export type ReportReason = (typeof reportReasons)[number];

export const reportStates = ["open", "dismissed", "upheld"] as const;
export type ReportState = (typeof reportStates)[number];

export const maxReportLength = 2000;

/** One report as the administrators' queue shows it. */
export interface ReportView {
  readonly id: string;
  readonly reason: ReportReason;
  readonly message: string;
  readonly state: ReportState;
  readonly decision: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly createdAt: string;
  /** Null for a visitor. */
  readonly reporterId: string | null;
  readonly listing: {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
    readonly state: string;
    readonly organizationId: string;
    readonly blocked: boolean;
    readonly version: number;
    /** Open reports on the same listing. */
    readonly openReports: number;
  };
}
