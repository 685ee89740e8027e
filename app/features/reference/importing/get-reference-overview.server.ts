import { today } from "~/infra/clock/clock.server";
import { isPlatformAdministrator, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { listProcurementLimits } from "../codes/procurement-limits.server";
import { limitId, type ProcurementLimit } from "../procurement-limits";
import { importLists } from "./reference-entry";
import { countLists, latestImports, listSources, type ListCount } from "./reference-overview-store.server";

const importsShown = 20;

export interface ReferenceOverview {
  /** Every list that can be loaded, also the empty ones. */
  readonly lists: readonly ListCount[];
  readonly sources: Awaited<ReturnType<typeof listSources>>;
  /** Dated limits of procurement law, with the title of what they rest on. */
  readonly limits: readonly (ProcurementLimit & { readonly id: string; readonly sourceTitle: string })[];
  readonly imports: Awaited<ReturnType<typeof latestImports>>;
}

/** What the reference tables hold, where it comes from and what has been loaded. */
export async function getReferenceOverview(actor: Actor): Promise<Result<ReferenceOverview, AppError>> {
  if (!isPlatformAdministrator(actor)) return err(appError("forbidden"));
  const [counted, sources, limits, imports] = await Promise.all([
    countLists(today()),
    listSources(),
    listProcurementLimits(),
    latestImports(importsShown),
  ]);
  const lists = importLists.map(
    (list) => counted.find((row) => row.list === list) ?? { list, rows: 0, inForce: 0, sources: [] },
  );
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const named = limits.map((row) => ({ ...row, id: limitId(row), sourceTitle: titles.get(row.source) ?? row.source }));
  return ok({ lists, sources, limits: named, imports });
}
