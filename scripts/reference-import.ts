import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { systemActor } from "~/shared/actor";
import { withDatabase } from "./with-database";

const shownFaults = 20;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

await withDatabase(async () => {
  const { importLists } = await import("~/features/reference/importing/reference-entry");
  const { importReference } = await import("~/features/reference/importing/import-reference.server");
  const { env } = await import("~/infra/env.server");
  const { migrate } = await import("~/infra/db/migrate.server");
  const { translateCode, translator } = await import("~/i18n/translator.server");

  const { values, positionals } = parseArgs({
    options: { list: { type: "string" } },
    allowPositionals: true,
    strict: true,
  });
  const [path] = positionals;
  const list = importLists.find((name) => name === values.list) ?? null;
  if (!path || positionals.length > 1 || (values.list !== undefined && list === null)) {
    throw new Error(`Usage: npm run reference:import -- FILE.csv [--list ${importLists.join("|")}]`);
  }
  await migrate(env().DATABASE_URL);

  let shown = -1;
  const result = await importReference(
    systemActor("reference:import"),
    { fileName: basename(path), bytes: await readFile(path), list },
    (done, total) => {
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
      if (percent !== shown) print(`${percent} %  ${done} of ${total} rows`);
      shown = percent;
    },
  );
  if (!result.ok)
    throw new Error(translateCode("en", "errors", `reason.${result.error.reason ?? ""}`, result.error.params));

  const t = translator("en", "admin");
  const { rejected, ...receipt } = result.value;
  for (const { row, column, found, code, expected } of rejected.slice(0, shownFaults)) {
    print(
      t("reference.rejected_line", {
        row: String(row),
        column,
        found,
        problem: translateCode("en", "admin", `reference.fault.${code}`, { expected }),
      }),
    );
  }
  if (rejected.length > shownFaults) print(t("reference.rejected_more", { count: rejected.length - shownFaults }));
  print(
    `${receipt.list}: ${receipt.rowsRead} rows read, ${receipt.inserted} new, ${receipt.updated} changed, ${receipt.unchanged} unchanged, ${rejected.length} rejected.`,
  );
  print(`SHA-256 ${receipt.sha256}. Receipt ${receipt.id}.`);
});
