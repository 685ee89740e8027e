import { readFileSync } from "node:fs";
import { routeEntries, type RouteEntry } from "../architecture/route-entries";

export interface DeclaredRoute extends RouteEntry {
  readonly access: "public" | "member" | "organization" | "administrator";
  /** Renders a page (has a default export); others answer data or only take posts. */
  readonly page: boolean;
  readonly loader: boolean;
  readonly action: boolean;
}

/** The route table with what each module declares. */
export function declaredRoutes(): DeclaredRoute[] {
  return routeEntries().map((entry) => {
    const source = readFileSync(entry.file, "utf8");
    const access = /access:\s*"(\w+)"/.exec(source)?.[1];
    if (!access) throw new Error(`${entry.file} declares no access`);
    return {
      ...entry,
      access: access as DeclaredRoute["access"],
      page: /export default /.test(source),
      loader: /export (?:async function|const|function) loader\b|export \{[^}]*\bloader\b/.test(source),
      action: /export (?:async function|const|function) action\b|export \{[^}]*\baction\b/.test(source),
    };
  });
}
