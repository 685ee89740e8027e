import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { exportCsv, type ExportedListing } from "~/features/catalogue/import/serialize-row";
import { listingColumns, toListing } from "~/features/catalogue/listing-store.server";
import { closeDb, db } from "~/infra/db/client.server";

/** Writes a file of so many new listings as the product itself exports them, every column filled as in the region. Run as a child. */
const { values } = parseArgs({ options: { rows: { type: "string" }, out: { type: "string" } } });
const wanted = Number(values.rows);

const stored = await db().listing.findMany({
  ...listingColumns,
  where: { type: { not: "wanted" } },
  orderBy: { id: "asc" },
  take: wanted,
});
const listings = stored.map(toListing);
const rows = Array.from({ length: wanted }, (_, index): ExportedListing => {
  const { type, ...listing } = listings[index % listings.length] as (typeof listings)[number];
  // A number of its own and no reference makes each row a listing that is not there yet.
  return { reference: "", type, fields: { ...listing, siteId: null, externalReference: `BENCH-${index + 1}` } };
});
await writeFile(values.out ?? "", exportCsv(rows, "sv", []));
await closeDb();
