import { criterionAreas, criterionKinds, criterionLevels, type CriterionRef } from "~/features/criteria/criterion";
import { listCriteria } from "~/features/criteria/library/list-criteria.server";
import type { PickRow } from "~/features/tenders/ui/criteria-pick";
import type { CriteriaFilter } from "~/features/tenders/ui/criteria-search";
import type { Actor } from "~/shared/actor";

/** The library's criteria as the address filters them; those `there` already cannot be taken again. */
export async function pickRows(
  actor: Actor,
  request: Request,
  there: ReadonlySet<string>,
): Promise<{ readonly filter: CriteriaFilter; readonly rows: readonly PickRow[] }> {
  const query = new URL(request.url).searchParams;
  const one = <T extends string>(name: string, all: readonly T[]) => all.filter((each) => each === query.get(name));
  const [kinds, areas, levels] = [
    one("slag", criterionKinds),
    one("omrade", criterionAreas),
    one("niva", criterionLevels),
  ];
  const words = (query.get("q") ?? "").slice(0, 100);
  const { rows } = await listCriteria(actor, { words, kinds, areas, levels });
  const { locale } = actor;
  return {
    filter: { words, kind: kinds[0] ?? "", area: areas[0] ?? "", level: levels[0] ?? "" },
    rows: rows.map(({ id, version, kind, level, title, text }) => ({
      id,
      version,
      kind,
      level,
      title: title[locale],
      text: text[locale],
      there: there.has(id),
    })),
  };
}

/** What was ticked: `MOB-13:2`. */
export const pickedRefs = (form: FormData): readonly CriterionRef[] =>
  form.getAll("criteria").flatMap((value) => {
    const [id = "", version = ""] = String(value).split(":");
    return /^\d{1,6}$/.test(version) ? [{ id, version: Number(version) }] : [];
  });
