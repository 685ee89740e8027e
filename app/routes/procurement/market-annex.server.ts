import type { Block } from "~/documents/document-model";
import { latestSnapshots } from "~/features/supply-check/snapshots/get-snapshots.server";
import { snapshotBlocks } from "~/features/supply-check/snapshots/snapshot-blocks";
import { formatMoment } from "~/i18n/format";
import { translateCode } from "~/i18n/translator.server";
import type { Actor } from "~/shared/actor";
import type { Locale } from "~/shared/locale";

/** The latest kept look at the market for each lot, in the language of the tender; null while none is kept. */
export async function marketAnnex(actor: Actor, tenderId: string, language: Locale): Promise<Block[] | null> {
  const snapshots = await latestSnapshots(actor, tenderId);
  if (snapshots.length === 0) return null;
  return snapshots.flatMap(({ content }) =>
    snapshotBlocks(content, formatMoment(language, content.readAt), (key, values) =>
      translateCode(language, "supply", key, values),
    ),
  );
}
