import type { OrganizationMember } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { asReader } from "../adviser.server";
import { findCasesOf } from "../cases/case-store.server";
import { findFirms } from "../cases/firm-store.server";
import { networkFlowsFor } from "../network/network-flows.server";
import { findOutcomes } from "../outcomes/outcome-store.server";
import { caseReport, type CaseReport, type ReportQuestion } from "./case-report";

export interface ReportForReader {
  readonly report: CaseReport;
  readonly question: ReportQuestion;
  /** Name of the advisers' organization. */
  readonly advisers: string;
  /** Projects that its cases name. */
  readonly projects: readonly string[];
}

/** The report of the organization acted for, for those who may read the workbench. */
export async function readReport(
  actor: OrganizationMember,
  question: ReportQuestion,
): Promise<Result<ReportForReader, AppError>> {
  const standing = await asReader(actor);
  if (!standing.ok) return standing;
  const organizationId = actor.organization.id;
  const [cases, flows, firms] = await Promise.all([
    findCasesOf(organizationId),
    networkFlowsFor(organizationId),
    findFirms([{ kind: "organization", id: organizationId }]),
  ]);
  const outcomes = await findOutcomes(cases.map(({ id }) => id));
  return ok({
    report: caseReport(cases, outcomes, flows, question),
    question,
    advisers: firms.get(`organization:${organizationId}`)?.name ?? "",
    projects: [...new Set(cases.map(({ fundingProject }) => fundingProject))].filter(Boolean).toSorted(),
  });
}
