import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import type { FormProblems } from "~/ui/form-problems";
import { TextAreaField } from "~/ui/text-field";
import { NoteText, type NoteView } from "./note-text";

/** What advisers have noted about the firm, each with a place for the firm's own words. */
export function VisitsAbout({
  visits,
  problems,
}: {
  readonly visits: readonly NoteView[];
  readonly problems: FormProblems;
}) {
  const t = useT("flows");
  return (
    <ul className="flow-list">
      {visits.map((visit) => {
        const own = problems.value("id") === visit.id;
        const id = own ? "correction" : `correction-${visit.id}`;
        return (
          <li key={visit.id}>
            <p className="small muted">{t("visit.byOn", { author: visit.author, day: visit.day })}</p>
            <NoteText visit={visit} />
            <Disclosure summary={t("visit.correct")} open={own}>
              <Form method="post" className="form">
                <input type="hidden" name="intent" value="correct-visit" />
                <input type="hidden" name="id" value={visit.id} />
                <input type="hidden" name="version" value={visit.version} />
                <TextAreaField
                  id={id}
                  name="correction"
                  label={t("visit.correction")}
                  help={t("visit.correctionHelp")}
                  defaultValue={own ? problems.value("correction") : visit.correction}
                  error={own ? problems.error("correction") : undefined}
                />
                <div>
                  <Button type="submit" variant="secondary" size="sm">
                    {t("save")}
                  </Button>
                </div>
              </Form>
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}
