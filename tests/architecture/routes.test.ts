import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { routeEntries } from "./route-entries";
import { filesUnder, read } from "./source-files";

const guards = {
  member: /requireMember\(|requireOrganization\(|requireAdministrator\(/,
  organization: /requireOrganization\(/,
  administrator: /requireAdministrator\(/,
} as const;

const accessOf = (source: string): string | undefined => /access:\s*"(\w+)"/.exec(source)?.[1];

/** Source of each exported server function of a route. */
function serverFunctions(source: string): string[] {
  return [
    ...source.matchAll(/export (?:async function|const) (loader|action)\b[\s\S]*?(?=\nexport |$(?![\s\S]))/g),
  ].map((match) => match[0]);
}

/** A handler that only hands on to a server file beside it is judged with that file. */
function withDelegate(body: string, source: string, file: string): string {
  const target = /=>\s*(?:await )?(\w+)\((?:args|\{)/.exec(body)?.[1];
  const from =
    target && new RegExp(`import \\{[^}]*\\b${target}\\b[^}]*\\} from "(\\./[\\w-]+\\.server)"`).exec(source)?.[1];
  return from ? body + read(join(dirname(file), `${from}.ts`)) : body;
}

describe("route table", () => {
  it("names files that exist, each once", () => {
    const files = routeEntries().map((entry) => entry.file);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
  });

  it("leaves no route module unlisted", () => {
    const listed = new Set(routeEntries().map((entry) => entry.file));
    const modules = filesUnder("app/routes").filter(
      (file) =>
        /export const handle\b/.test(read(file)) &&
        /export (?:async function|const|default function) ?(?:loader|action|\w+)/.test(read(file)),
    );
    expect(modules.filter((file) => !listed.has(file))).toEqual([]);
  });

  it.each(routeEntries().map((entry) => [entry.path, entry.file] as const))(
    "%s declares and enforces its access",
    (_path, file) => {
      const source = read(file);
      const access = accessOf(source);
      expect(["public", "member", "organization", "administrator"], `${file} exports handle.access`).toContain(access);
      if (access === "public" || access === undefined) return;
      for (const body of serverFunctions(source))
        expect(withDelegate(body, source, file), `${file} asks who it is`).toMatch(
          guards[access as keyof typeof guards],
        );
      expect(serverFunctions(source).length, `${file} has a loader or action that checks`).toBeGreaterThan(0);
    },
  );

  it("reaches no database", () => {
    const faults = filesUnder("app/routes").filter((file) =>
      /infra\/db\/|prisma\/generated|@prisma\/client/.test(read(file)),
    );
    expect(faults).toEqual([]);
  });
});
