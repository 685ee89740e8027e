import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { portTaken, readEnv, schema } from "./env.server";

const laptop = {
  DATABASE_URL: "postgresql://tillvara:tillvara@127.0.0.1:5432/tillvara",
  SESSION_SECRET: "change-me-change-me-change-me-change-me",
};
const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgresql://tillvara:kD8w-Vq1@db:5432/tillvara",
  SESSION_SECRET: "kjhGf7Yt2mNbVcXz9qWeRtYuIoPaSdFg",
};

describe("readEnv", () => {
  it("takes defaults on a laptop", () => {
    expect(readEnv(laptop)).toMatchObject({ PORT: 3000, appUrl: "http://localhost:3000", RATE_LIMITS: "on" });
  });

  it("takes an empty value as none", () => {
    expect(readEnv({ ...laptop, SMTP_URL: "", PORT: "" })).toMatchObject({ PORT: 3000 });
  });

  it.each([
    [{}, /DATABASE_URL: is not set\n.*SESSION_SECRET: is not set/],
    [{ ...laptop, DATABASE_URL: "mysql://x" }, /DATABASE_URL: must be an address like postgresql/],
    [{ ...laptop, SESSION_SECRET: "short" }, /SESSION_SECRET: must be at least 32/],
    [{ ...laptop, PORT: "abc" }, /PORT: /],
    [{ ...laptop, SMTP_URL: "mail.example" }, /SMTP_URL: must be an address like smtp/],
    [{ ...laptop, MEILI_URL: "hej" }, /MEILI_URL: /],
    [{ ...laptop, SEARCH_ENGINE: "solr" }, /SEARCH_ENGINE: /],
    [{ ...laptop, SEARCH_ENGINE: "meilisearch" }, /SEARCH_ENGINE=meilisearch needs MEILI_URL/],
    [{ ...laptop, S3_BUCKET: "x" }, /S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY/],
  ])("names the variable at fault (%#)", (source, message) => {
    expect(() => readEnv(source)).toThrow(message);
  });

  it.each([
    ["SESSION_SECRET", { SESSION_SECRET: "change-me-change-me-change-me-change-me" }],
    ["DATABASE_URL", { DATABASE_URL: "postgresql://tillvara:postgres@db/tillvara" }],
    ["MEILI_KEY", { MEILI_URL: "http://search:7700", MEILI_KEY: "masterKey" }],
    ["S3_SECRET_ACCESS_KEY", { S3_BUCKET: "x", S3_ACCESS_KEY_ID: "y", S3_SECRET_ACCESS_KEY: "minioadmin" }],
    ["METRICS_TOKEN", { METRICS_TOKEN: "change-me" }],
  ])("refuses a default %s in production and says so", (name, change) => {
    expect(() => readEnv({ ...production, ...change })).toThrow(new RegExp(`default secret: set your own ${name}\\.`));
    expect(readEnv({ ...laptop, ...change }).NODE_ENV).toBe("development");
  });

  it("names all default secrets at once", () => {
    expect(() => readEnv({ ...production, ...laptop, METRICS_TOKEN: "secret" })).toThrow(
      /SESSION_SECRET, DATABASE_URL, METRICS_TOKEN/,
    );
  });

  it("needs a key for the search engine in production", () => {
    expect(() => readEnv({ ...production, MEILI_URL: "http://search:7700" })).toThrow(/MEILI_KEY/);
  });

  it("starts in production with secrets of its own", () => {
    expect(readEnv(production).NODE_ENV).toBe("production");
  });
});

describe("portTaken", () => {
  it("offers another", () => {
    expect(portTaken(3000)).toContain("PORT=3001");
  });
});

describe(".env.example", () => {
  it("explains every variable, and no other", () => {
    const named = [...readFileSync(".env.example", "utf8").matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(
      Object.keys(schema.shape)
        .filter((name) => name !== "NODE_ENV")
        .toSorted(),
    );
  });
});
