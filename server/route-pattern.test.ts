import { describe, expect, it } from "vitest";
import { routePatterns } from "./route-pattern";

const pattern = routePatterns([
  { id: "root", path: "" },
  { id: "home", parentId: "root", index: true },
  { id: "invitation", parentId: "root", path: "inbjudan/:token" },
  { id: "about", parentId: "root", path: "om/:page?" },
  { id: "style", parentId: "root", path: "om/formsprak" },
  { id: "inbox", parentId: "root", path: "inkorg" },
  { id: "choose", parentId: "inbox", index: true },
  { id: "thread", parentId: "inbox", path: ":id" },
  { id: "file", parentId: "root", path: "mina-annonser/import/:id/avvisade.csv" },
]);

describe("routePatterns", () => {
  it.each([
    ["/", "/"],
    ["/_root.data", "/"],
    ["/inbjudan/hemlig-nyckel", "/inbjudan/:token"],
    ["/inbjudan/hemlig-nyckel.data", "/inbjudan/:token"],
    ["/om", "/om/:page?"],
    ["/om/tillganglighet", "/om/:page?"],
    ["/om/formsprak", "/om/formsprak"],
    ["/inkorg", "/inkorg"],
    ["/inkorg/0190/", "/inkorg/:id"],
    ["/mina-annonser/import/7/avvisade.csv", "/mina-annonser/import/:id/avvisade.csv"],
    ["/mina-annonser/import/7/avvisadeXcsv", "unmatched"],
    ["/anna-berg", "unmatched"],
  ])("%s is %s", (path, expected) => {
    expect(pattern(path)).toBe(expected);
  });
});
