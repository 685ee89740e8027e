import { db } from "~/infra/db/client.server";
import { dayToDate, type IsoDate } from "~/shared/dates";
import type { CriterionSummary } from "./browse-criteria";

/** Published criteria as lists show them; the database leaves the rest of each content where it is. */
export const findSummaries = (day: IsoDate): Promise<CriterionSummary[]> =>
  db().$queryRaw<CriterionSummary[]>`
    select criterion_id as id, version, to_char(date, 'YYYY-MM-DD') as date, words,
      content->>'area' as area, content->>'kind' as kind, content->>'level' as level, content->>'strategy' as strategy,
      content->'title' as title, content->'text' as text, content->>'reviewBy' as "reviewBy",
      content->'parameters' as parameters, content->'includes' as includes, content->'replaces' as replaces,
      jsonb_typeof(content->'requirement') = 'object' as checkable
    from criterion_version
    where state = 'published' and (valid_to is null or valid_to >= ${dayToDate(day)}::date)`;
