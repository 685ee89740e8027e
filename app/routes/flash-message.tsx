import type { FlashData } from "~/http/cookies.server";
import { useTCode } from "~/i18n/use-t";
import type { BrowserNamespace } from "~/i18n/namespaces";
import { Flash } from "~/ui/banner";

/** What happened on the page before, said once. */
export function FlashMessage({ flash }: { flash: FlashData["flash"] }) {
  const t = useTCode(flash.namespace as BrowserNamespace);
  return (
    <div className="wrap mt-4">
      <Flash tone={flash.kind}>{t(flash.key, flash.params)}</Flash>
    </div>
  );
}
