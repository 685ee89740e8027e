/** The part of a built route that says which addresses it takes. */
export interface RoutePath {
  readonly id: string;
  readonly parentId?: string | undefined;
  readonly path?: string | undefined;
  readonly index?: boolean | undefined;
}

interface Pattern {
  readonly text: string;
  readonly match: RegExp;
  readonly rank: string;
}

const segmentsOf = (path: string): string[] => path.split("/").filter((segment) => segment !== "");

function fullPath(route: RoutePath, byId: ReadonlyMap<string, RoutePath>): string {
  const parent = route.parentId === undefined ? undefined : byId.get(route.parentId);
  return `${parent ? fullPath(parent, byId) : ""}/${route.path ?? ""}`;
}

const textOf = (path: string): string => `/${segmentsOf(path).join("/")}`;

/** The pattern of each route by its id; a page and the frame around it can have the same. */
export function patternTexts(routes: readonly RoutePath[]): ReadonlyMap<string, string> {
  const byId = new Map(routes.map((route) => [route.id, route]));
  return new Map(routes.map((route) => [route.id, textOf(fullPath(route, byId))]));
}

function toPattern(path: string): Pattern {
  const segments = segmentsOf(path);
  const parts = segments.map((segment) => {
    if (segment === "*") return "(?:/.*)?";
    if (segment.startsWith(":")) return segment.endsWith("?") ? "(?:/[^/]+)?" : "/[^/]+";
    return `/${segment.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`;
  });
  // A written segment goes before a named one, and that before the rest of an address.
  const rank = segments.map((segment) => (segment === "*" ? "c" : segment.startsWith(":") ? "b" : "a")).join("");
  return { text: textOf(path), match: new RegExp(`^${parts.join("")}/?$`), rank };
}

/** Addresses that no route takes. */
export const unmatched = "unmatched";

/**
 * Tells which route an address belongs to (`/annons/:reference`). Measures and logs carry this instead of the address,
 * which may hold a one-time token or somebody's name.
 */
export function routePatterns(routes: readonly RoutePath[]): (path: string) => string {
  const texts = patternTexts(routes);
  const paths = new Set(routes.filter(({ id }) => id !== "root").map(({ id }) => texts.get(id) ?? "/"));
  const patterns = [...paths].map(toPattern).sort((a, b) => a.rank.localeCompare(b.rank));
  return (path) => {
    // The router fetches a page's data from the page's address with an ending of its own.
    const page = path === "/_root.data" ? "/" : path.replace(/\.data$/, "");
    return patterns.find(({ match }) => match.test(page))?.text ?? unmatched;
  };
}
