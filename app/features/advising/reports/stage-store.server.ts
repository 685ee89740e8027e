import { readRows, type ReadStatement } from "~/infra/db/read-rows.server";
import { addDays, type IsoDate } from "~/shared/dates";
import type { Stage } from "../cases/case";
import { stageAfter, stageEvents, type StageEvent } from "./stage-history";

const statement: ReadStatement = {
  name: "case-stage-events",
  text: `select subject_id as "caseId", type, payload from event
    where subject_type = 'case' and subject_id = any($1::text[]) and type = any($2::text[])
      and occurred_at < ($3::date at time zone 'Europe/Stockholm') order by occurred_at, id`,
};

/** Where the cases stood at the end of the day, by the log; a case that the log does not know by then is left out. */
export async function stagesOn(caseIds: readonly string[], day: IsoDate): Promise<ReadonlyMap<string, Stage>> {
  const rows = await readRows<StageEvent & { caseId: string }>(statement, [caseIds, stageEvents, addDays(day, 1)]);
  const byCase = new Map<string, StageEvent[]>();
  for (const { caseId, ...event } of rows) byCase.set(caseId, [...(byCase.get(caseId) ?? []), event]);
  return new Map(
    [...byCase].flatMap(([id, events]) => {
      const stage = stageAfter(events);
      return stage ? [[id, stage] as const] : [];
    }),
  );
}
