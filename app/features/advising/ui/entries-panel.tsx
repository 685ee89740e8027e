import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { mediaHref } from "~/features/media/media-view";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { FileField } from "~/ui/file-field";
import type { RefusedForm } from "~/ui/form-problems";
import { SectionHead } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { DateField, SelectField, TextAreaField, TextField } from "~/ui/text-field";
import { useFreshForm } from "~/ui/use-fresh-form";
import { channels, type EntryKind } from "../entries/entry";
import { useCaseForm, type CaseForm } from "./case-form";
import type { CaseView, EntryView } from "./case-view";

interface PanelProps {
  readonly view: CaseView;
  readonly refused: RefusedForm | null | undefined;
}

function EntryForm({
  view,
  refused,
  kind,
  children,
}: PanelProps & { readonly kind: EntryKind; readonly children: (form: CaseForm) => ReactNode }) {
  const t = useT("advising");
  const form = useCaseForm(refused, "entry", kind);
  const { round, onSubmit } = useFreshForm(form.refused);
  return (
    <Disclosure key={round} summary={t(`entry.add.${kind}`)} open={form.refused} line group="entries">
      <Form
        method="post"
        className="form"
        noValidate
        onSubmit={onSubmit}
        encType={kind === "file" ? "multipart/form-data" : "application/x-www-form-urlencoded"}
      >
        <ErrorSummary errors={form.summary} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="clientKey" value={`${kind}-${view.keys.entry}`} />
        {children(form)}
        <SubmitButton variant="secondary" name="intent" value="entry">
          {t(`entry.save.${kind}`)}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}

function MeetingFields({ form }: { readonly form: CaseForm }) {
  const t = useT("advising");
  return (
    <>
      <TextAreaField {...form.field("body")} label={t("entry.agenda")} rows={3} maxLength={4000} required />
      <div className="field-row">
        <DateField {...form.field("startsAt")} type="datetime-local" label={t("entry.startsAt")} required />
        <DateField {...form.field("endsAt")} type="datetime-local" label={t("entry.endsAt")} required />
      </div>
      <TextField {...form.field("place")} label={t("entry.place")} maxLength={200} />
    </>
  );
}

function ContactFields({ form, view }: { readonly form: CaseForm; readonly view: CaseView }) {
  const t = useT("advising");
  return (
    <>
      <p className="muted small">{t("entry.contactHelp")}</p>
      <SelectField
        {...form.field("side")}
        label={t("entry.side")}
        options={view.sides.map(({ side, name }) => ({ value: side, label: name ?? t(`side.${side}`) }))}
      />
      <SelectField
        {...form.field("channel")}
        label={t("entry.channel")}
        options={channels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))}
      />
      <DateField {...form.field("startsAt")} type="datetime-local" label={t("entry.when")} required />
      <TextField {...form.field("purpose")} label={t("entry.purpose")} maxLength={300} required />
      <TextAreaField {...form.field("body")} label={t("entry.said")} rows={3} maxLength={4000} required />
      <DateField
        {...form.field("eraseOn", view.keepUntil)}
        label={t("entry.eraseOn")}
        help={t("entry.eraseHelp")}
        required
      />
    </>
  );
}

function Entry({ entry, mayWork }: { readonly entry: EntryView; readonly mayWork: boolean }) {
  const t = useT("advising");
  return (
    <li className="stack" id={`e-${entry.id}`}>
      <div className="row row--between">
        <p className="small muted">{entry.over}</p>
        <Badge tone={entry.done ? "ok" : "plain"}>{t(entry.done ? "entry.done" : `kind.${entry.kind}`)}</Badge>
      </div>
      {entry.body && <p className="case-text">{entry.body}</p>}
      {entry.lines.map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      {entry.file && (
        <AppLink href={mediaHref(entry.file.id, "original")} reload>
          {entry.file.fileName}
        </AppLink>
      )}
      <div className="btn-row">
        {entry.ics && (
          <AppLink href={entry.ics} reload>
            {t("entry.ics")}
          </AppLink>
        )}
        {mayWork && (entry.kind === "task" || entry.removable) && (
          <Form method="post" className="btn-row" preventScrollReset>
            <input type="hidden" name="id" value={entry.id} />
            <input type="hidden" name="intent" value="settle" />
            {entry.kind === "task" && (
              <SubmitButton size="sm" variant="secondary" name="as" value={entry.done ? "open" : "done"}>
                {t(entry.done ? "entry.reopen" : "entry.finish")}
              </SubmitButton>
            )}
            {entry.removable && (
              <SubmitButton size="sm" variant="quiet" name="as" value="removed">
                {t("entry.remove")}
              </SubmitButton>
            )}
          </Form>
        )}
      </div>
    </li>
  );
}

/** Notes, meetings, tasks, files and contacts of a case, and the forms that add them. */
export function EntriesPanel(props: PanelProps) {
  const { view } = props;
  const t = useT("advising");
  return (
    <section className="sec--line" id="anteckningar">
      <SectionHead title={t("entry.title")} />
      {view.mayWork && (
        <div className="mb-4">
          <EntryForm {...props} kind="note">
            {(form) => (
              <TextAreaField {...form.field("body")} label={t("entry.note")} rows={4} maxLength={4000} required />
            )}
          </EntryForm>
          <EntryForm {...props} kind="meeting">
            {(form) => <MeetingFields form={form} />}
          </EntryForm>
          <EntryForm {...props} kind="task">
            {(form) => (
              <>
                <TextField {...form.field("body")} label={t("entry.task")} maxLength={400} required />
                <DateField {...form.field("dueOn")} label={t("entry.dueOn")} />
                <SelectField
                  {...form.field("assigneeId")}
                  label={t("entry.assignee")}
                  placeholder={t("entry.nobody")}
                  options={view.advisers}
                />
              </>
            )}
          </EntryForm>
          <EntryForm {...props} kind="file">
            {(form) => (
              <>
                <FileField
                  id={form.refused ? "file" : "entry-file"}
                  name="file"
                  label={t("entry.file")}
                  error={form.error("file")}
                />
                <TextField {...form.field("body")} label={t("entry.fileNote")} maxLength={400} />
              </>
            )}
          </EntryForm>
          {!view.frozen && (
            <EntryForm {...props} kind="contact">
              {(form) => <ContactFields form={form} view={view} />}
            </EntryForm>
          )}
        </div>
      )}
      {view.entries.length === 0 ? (
        <p className="muted">{t("entry.none")}</p>
      ) : (
        <ul className="case-list">
          {view.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} mayWork={view.mayWork} />
          ))}
        </ul>
      )}
    </section>
  );
}
