import { today } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { asReader } from "../adviser.server";
import type { Stage } from "../cases/case";
import { findCasesOf } from "../cases/case-store.server";
import { findFirms } from "../cases/firm-store.server";
import { networkFlowsFor } from "../network/network-flows.server";
import { findOutcomes } from "../outcomes/outcome-store.server";
import { caseReport, type CaseReport, type ReportQuestion } from "./case-report";
import { stagesOn } from "./stage-store.server";

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
  const ids = cases.map(({ id }) => id);
  const [outcomes, then] = await Promise.all([
    findOutcomes(ids),
    question.until < today() ? stagesOn(ids, question.until) : new Map<string, Stage>(),
  ]);
  const asTheyStood = cases.map((one) => ({ ...one, stage: then.get(one.id) ?? one.stage }));
  return ok({
    report: caseReport(asTheyStood, outcomes, flows, question),
    question,
    advisers: firms.get(`organization:${organizationId}`)?.name ?? "",
    projects: [...new Set(cases.map(({ fundingProject }) => fundingProject))].filter(Boolean).toSorted(),
  });
}
