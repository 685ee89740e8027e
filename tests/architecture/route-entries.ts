import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "../../app/routes";

export interface RouteEntry {
  /** Path pattern with a leading slash, e.g. `/annons/:reference`. */
  readonly path: string;
  readonly file: string;
}

function flatten(entries: readonly RouteConfigEntry[], parent: string): RouteEntry[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${parent}/${entry.path}`.replace(/\/+/g, "/") : parent || "/";
    return [{ path, file: `app/${entry.file}` }, ...flatten(entry.children ?? [], path === "/" ? "" : path)];
  });
}

/** The route table as it is written. */
export const routeTree = (): readonly RouteConfigEntry[] => routes as RouteConfigEntry[];

/** The route table, flat. */
export const routeEntries = (): RouteEntry[] => flatten(routeTree(), "");
