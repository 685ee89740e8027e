import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Member } from "~/shared/actor";
import { saveSettings } from "./person-store.server";
import type { Settings } from "./schemas";

/** Name as colleagues see it, language of pages and mails, theme. */
export async function changeSettings(actor: Member, { name, locale, theme }: Settings): Promise<void> {
  await transaction(async (tx) => {
    await saveSettings(tx, actor.personId, { name, locale, theme });
    await recordEvent(tx, actor, {
      type: "person.settings_changed",
      subjectType: "person",
      subjectId: actor.personId,
      payload: { locale, theme },
    });
  });
}
