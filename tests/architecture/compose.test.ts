import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readEnv, schema } from "~/infra/env.server";

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: readonly string[] | Readonly<Record<string, { condition: string }>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly volumes?: readonly string[];
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, object>>;
}

const text = readFileSync("compose.yaml", "utf8");
const { services, volumes } = parse(text, { merge: true }) as Compose;
const ours = Object.entries(services).filter(([, { build }]) => build === ".");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const dockerfile = readFileSync("Dockerfile", "utf8");

/** As the shell would fill it in, with secrets of one's own. */
const filled = (value: string) => value.replace(/\$\{(\w+):\?\}/g, (_, name: string) => given[name] ?? "");
const given: Readonly<Record<string, string>> = {
  APP_URL: "https://tillvara.example",
  POSTGRES_PASSWORD: "kD8wVq1x",
  SESSION_SECRET: "kjhGf7Yt2mNbVcXz9qWeRtYuIoPaSdFg",
  MEILI_KEY: "Zt6pQn3s0LmXy5Rb",
  S3_SECRET_ACCESS_KEY: "Jh2Vc9Kw4TgNs7Fd",
};

describe("compose.yaml", () => {
  it("has the processes of the product", () => {
    expect(ours.map(([name]) => name).sort()).toEqual(["migrate", "web", "worker"]);
  });

  it.each(ours)("%s has an environment that the product accepts in production", (_name, { environment = {} }) => {
    const source = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)]));
    expect(Object.keys(source).filter((name) => !(name in schema.shape))).toEqual([]);
    expect(readEnv(source)).toMatchObject({ NODE_ENV: "production", TRUST_PROXY: true });
    expect(Object.values(source)).not.toContain("");
  });

  it("asks the shell for every secret, and for nothing that goes unexplained", () => {
    const asked = new Set([...text.matchAll(/\$\{(\w+):\?\}/g)].map(([, name]) => name));
    expect([...asked].sort()).toEqual(Object.keys(given).sort());
    expect(text).not.toMatch(/(PASSWORD|SECRET|KEY): +[^$"{ ]/);
  });

  it("runs commands that exist", () => {
    const commands = ours.flatMap(([, { command }]) => (command ? [command] : []));
    const inImage = /^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? "[]";
    for (const command of [...commands, JSON.parse(inImage) as string[]]) {
      expect(command.slice(0, 3)).toEqual(["npm", "run", "--silent"]);
      expect(scripts).toHaveProperty([command[3] ?? ""]);
    }
  });

  it("points at services, ports and volumes that are there", () => {
    for (const [name, service] of Object.entries(services)) {
      const needed = Array.isArray(service.depends_on) ? service.depends_on : Object.keys(service.depends_on ?? {});
      for (const other of needed) expect(services, `${name} needs ${other}`).toHaveProperty(other);
      for (const volume of service.volumes ?? []) expect(volumes).toHaveProperty(volume.split(":")[0] ?? "");
      for (const value of Object.values(service.environment ?? {})) {
        const host = /^(?:https?|smtp|postgresql):\/\/(?:[^@/]*@)?([a-z]+):\d+/.exec(filled(value))?.[1];
        expect(host === undefined || host in services, `${name}: ${host}`).toBe(true);
      }
    }
  });

  it("waits only for what says when it is well", () => {
    for (const { depends_on } of Object.values(services)) {
      if (!depends_on || Array.isArray(depends_on)) continue;
      for (const [other, { condition }] of Object.entries(depends_on as Record<string, { condition: string }>)) {
        const says = condition === "service_healthy" ? services[other]?.healthcheck?.test : services[other]?.command;
        expect(says, `${other} ${condition}`).toBeDefined();
      }
    }
  });
});

describe("Dockerfile", () => {
  it("copies what exists and leaves secrets and data out", () => {
    const copied = /^COPY (package\.json .*) \.\/$/m.exec(dockerfile)?.[1]?.split(" ") ?? [];
    expect(copied.length).toBeGreaterThan(1);
    for (const file of copied) expect(existsSync(file), file).toBe(true);
    const ignored = readFileSync(".dockerignore", "utf8").split("\n");
    expect(ignored).toEqual(expect.arrayContaining([".env", ".data", "node_modules", ".git"]));
  });

  it("does not run as root", () => {
    expect(dockerfile.lastIndexOf("USER node")).toBeGreaterThan(dockerfile.lastIndexOf("FROM "));
  });
});
