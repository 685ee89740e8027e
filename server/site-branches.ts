import type { ServerBuild } from "@remix-run/node";
import { patternTexts, routePatterns, unmatched } from "./route-pattern";

const chosen = <Route>(routes: Readonly<Record<string, Route>>, ids: ReadonlySet<string>): Record<string, Route> =>
  Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)));

/** The routes of a pattern and those that they stand within. */
function idsOf(build: ServerBuild, texts: ReadonlyMap<string, string>, pattern: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [id, text] of texts) {
    if (text !== pattern || id === "root") continue;
    for (let at: string | undefined = id; at !== undefined; at = build.routes[at]?.parentId) ids.add(at);
  }
  return ids;
}

/**
 * The part of the site that an address lies in, as a build of its own. The router goes through all routes it knows three
 * times a page, on the way in and while drawing; here it knows those that can be meant. An address that none is written
 * for is the whole site's matter.
 */
export function siteBranches(build: ServerBuild): (path: string) => ServerBuild {
  const routes = Object.values(build.routes).filter((route) => route !== undefined);
  const texts = patternTexts(routes);
  const patternOf = routePatterns(routes);
  const branches = new Map<string, ServerBuild>();
  return (path) => {
    const pattern = patternOf(path);
    if (pattern === unmatched || pattern.includes("*")) return build;
    let branch = branches.get(pattern);
    if (!branch) {
      const ids = idsOf(build, texts, pattern);
      const assets = { ...build.assets, routes: chosen(build.assets.routes, ids) };
      branch = { ...build, routes: chosen(build.routes, ids), assets };
      branches.set(pattern, branch);
    }
    return branch;
  };
}
