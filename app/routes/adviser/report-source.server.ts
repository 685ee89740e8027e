import * as z from "zod";
import { readReport } from "~/features/advising/reports/read-report.server";
import { reportTables } from "~/features/advising/reports/report-tables";
import type { ReportQuestion } from "~/features/advising/reports/case-report";
import { throwAppError } from "~/http/error-response.server";
import { translator } from "~/i18n/translator.server";
import { today } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { isIsoDate } from "~/shared/dates";
import { municipalityName } from "../account/municipality-options.server";

const day = z.string().refine(isIsoDate).optional().catch(undefined);
const text = z.string().max(200).optional().catch(undefined);
const query = z.object({ fran: day, till: day, kommun: text, projekt: text });

/** What the address asks for: this year so far where it says nothing; days the wrong way round change places. */
export function readQuestion(url: string): ReportQuestion {
  const params = Object.fromEntries([...new URL(url).searchParams].filter(([, value]) => value !== ""));
  const { fran, till, kommun, projekt } = query.parse(params);
  const [from, until] = [fran ?? `${today().slice(0, 4)}-01-01`, till ?? today()].toSorted() as [string, string];
  return {
    from,
    until,
    municipality: municipalityName(kommun ?? null) ? (kommun ?? null) : null,
    project: projekt ?? null,
  };
}

/** All that a report is written from, on the page and in its files. */
export async function reportSource(actor: OrganizationMember, url: string) {
  const found = await readReport(actor, readQuestion(url));
  if (!found.ok) return throwAppError(found.error);
  const { report, ...rest } = found.value;
  const words = { t: translator(actor.locale, "advising"), locale: actor.locale };
  return { ...rest, ...words, day: today(), tables: reportTables(report, words) };
}
