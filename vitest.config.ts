import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "~": fileURLToPath(new URL("./app", import.meta.url)) };

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: [
            "app/**/*.test.{ts,tsx}",
            "search/**/*.test.ts",
            "server/**/*.test.ts",
            "bench/**/*.test.{ts,tsx}",
            "tests/architecture/**/*.test.ts",
          ],
          setupFiles: ["tests/setup/no-console-errors.ts"],
          // Properties are tried a hundred times each, also where other work shares the machine.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["tests/{integration,contract,routes,search}/**/*.test.{ts,tsx}"],
          globalSetup: ["tests/setup/template-database.ts"],
          setupFiles: ["tests/setup/worker-database.ts", "tests/setup/no-console-errors.ts"],
          pool: "forks",
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "browser",
          include: ["tests/{e2e,accessibility,security}/**/*.{spec,test}.ts"],
          globalSetup: ["tests/setup/running-product.ts"],
          pool: "forks",
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
