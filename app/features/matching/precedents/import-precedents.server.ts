import { decodeBytes } from "~/features/catalogue/import/decode-bytes";
import { recordEvent } from "~/infra/db/record-event.server";
import { transaction } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { replaceImported } from "./precedent-store.server";
import { readPublishedExchanges, type ExchangeFault } from "./read-exchanges";

/**
 * Loads a file of published exchanges under a name; loading the same name again replaces what it held. Nothing is loaded while a
 * row is at fault.
 */
export async function importPrecedents(
  actor: Actor,
  { source, bytes }: { readonly source: string; readonly bytes: Uint8Array },
): Promise<Result<{ loaded: number }, readonly ExchangeFault[]>> {
  const read = readPublishedExchanges(decodeBytes(bytes).text);
  if (!read.ok) return err(read.error);
  const rows = read.value;
  await transaction(async (tx) => {
    await replaceImported(tx, source, rows);
    await recordEvent(tx, actor, {
      type: "precedents.imported",
      subjectType: "precedents",
      subjectId: newId(),
      payload: { source, rows: rows.length },
    });
  }, 120_000);
  return ok({ loaded: rows.length });
}
