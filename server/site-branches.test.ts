import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { describe, expect, it } from "vitest";
import { routeEntries, routeTree } from "../tests/architecture/route-entries";
import { siteBranches } from "./site-branches";

/** The site map as a build holds it. */
function buildOf(tree: ReturnType<typeof routeTree>, parentId = "root"): ServerBuild["routes"] {
  return Object.assign(
    {},
    ...tree.map(({ file, path, index, children = [] }) => ({
      [file]: { id: file, parentId, ...(path === undefined ? {} : { path }), ...(index ? { index } : {}) },
      ...buildOf(children, file),
    })),
  ) as ServerBuild["routes"];
}

const routes = { root: { id: "root", path: "" }, ...buildOf(routeTree()) } as unknown as ServerBuild["routes"];
const build = { routes, assets: { routes } } as unknown as ServerBuild;
const branchOf = siteBranches(build);

interface Tree {
  readonly id: string;
  readonly children?: Tree[];
}

function treeOf({ routes: own }: ServerBuild, parentId?: string): Tree[] {
  return Object.values(own).flatMap((route) =>
    route && route.parentId === parentId
      ? [{ ...route, children: treeOf({ routes: own } as ServerBuild, route.id) }]
      : [],
  ) as Tree[];
}

const leafOf = (whole: ServerBuild, path: string): string | undefined =>
  matchRoutes(treeOf(whole) as Parameters<typeof matchRoutes>[0], path)?.at(-1)?.route.id;

/** An address of each pattern: named segments filled in, optional ones with and without. */
const addresses = routeEntries().flatMap(({ path }) => {
  const filled = path.replaceAll(/:\w+(?!\w*\?)/g, "T-2345678").replace("*", "nowhere/at-all");
  return filled.includes("?") ? [filled.replace(/\/:\w+\?/, ""), filled.replace(/:\w+\?/, "x")] : [filled];
});

describe("siteBranches", () => {
  it.each(addresses)("%s leads where the whole site leads", (path) => {
    for (const address of [path, `${path === "/" ? "" : path}/`, path.toUpperCase()])
      expect([address, leafOf(branchOf(address), address)]).toEqual([address, leafOf(build, address)]);
  });

  it("is a small part of the site, with the frames around the page", () => {
    expect(Object.keys(branchOf("/annons/T-2345678").routes)).toEqual(["root", "routes/public/listing.tsx"]);
    expect(Object.keys(branchOf("/annons/T-2345678").assets.routes)).toEqual(["root", "routes/public/listing.tsx"]);
    expect(branchOf("/annons/T-2345678")).toBe(branchOf("/annons/T-9876543.data"));
  });

  it("is the whole site where no page is meant", () => {
    for (const path of ["/finns-inte", "/annons", "/SOK"]) expect(branchOf(path)).toBe(build);
  });
});
