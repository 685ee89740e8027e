import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import { SubmitButton } from "~/ui/submit-button";
import type { FirmView } from "./firm-view";

/** Until when the contact person is kept, and erasing it sooner because somebody asks for it. */
export function EraseContact({ firm }: { readonly firm: FirmView }) {
  const t = useT("flows");
  if (firm.contactUntil === null) return null;
  return (
    <>
      <p className="small muted">{t("firm.contactUntil", { day: firm.contactUntil })}</p>
      {firm.acts && (
        <Disclosure summary={t("firm.eraseContact")}>
          <Form method="post" className="form">
            <input type="hidden" name="version" value={firm.version} />
            <p>{t("firm.eraseContactText")}</p>
            <div>
              <SubmitButton variant="danger" name="intent" value="erase_contact" busyLabel={t("saving")}>
                {t("firm.eraseContactDo")}
              </SubmitButton>
            </div>
          </Form>
        </Disclosure>
      )}
    </>
  );
}
