import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths of the source files under a folder, relative to the project. */
export const filesUnder = (directory: string, pattern = /\.(ts|tsx|mjs|js)$/): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

export const read = (path: string): string => readFileSync(path, "utf8");

export const lineCount = (path: string): number => read(path).split("\n").length - 1;
