import { Form } from "@remix-run/react";
import { formatMoment } from "~/i18n/format";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import { KeyFacts } from "~/ui/key-facts";
import { SectionHead } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { Table } from "~/ui/table";
import { TextAreaField } from "~/ui/text-field";
import type { FormProblems } from "~/ui/form-problems";

export interface PaperView {
  readonly cpv: string;
  readonly value: string;
  readonly framework: string;
  readonly frameworkNote: string;
  readonly suppliers: readonly {
    readonly key: string;
    readonly name: string;
    readonly asked: string;
    readonly offer: string | null;
    readonly note: string;
  }[];
  readonly chosen: string;
  readonly reasons: string;
  readonly decision: string;
  readonly delegation: string;
  readonly diaryNumber: string;
  readonly notes: readonly { readonly text: string; readonly at: string }[];
}

function Text({ title, children }: { readonly title: string; readonly children: string }) {
  const t = useT("purchasing");
  return (
    <section className="mt-6">
      <h2>{title}</h2>
      <p className="pre-line">{children || t("purchase.unset")}</p>
    </section>
  );
}

/** A decided purchase as a document to keep and print. */
export function PurchasePaper({ paper }: { readonly paper: PaperView }) {
  const t = useT("purchasing");
  const code = useTCode("purchasing");
  return (
    <article>
      <KeyFacts
        facts={[
          { key: "cpv", label: t("entry.cpv"), value: paper.cpv },
          { key: "value", label: t("purchase.value"), value: paper.value },
          { key: "chosen", label: t("purchase.chosen"), value: paper.chosen || t("purchase.chosen_none") },
          { key: "delegation", label: t("purchase.delegation"), value: paper.delegation || t("purchase.unset") },
          { key: "diary", label: t("purchase.diaryNumber"), value: paper.diaryNumber || t("purchase.unset") },
          {
            key: "framework",
            label: t("purchase.framework"),
            value: [code(`framework.${paper.framework}`), paper.frameworkNote].filter(Boolean).join(". "),
          },
        ]}
      />
      <section className="mt-6">
        <h2>{t("purchase.suppliers")}</h2>
        <Table
          caption={t("purchase.suppliers")}
          hideCaption
          stack
          columns={[
            { key: "name", label: t("supplier.name") },
            { key: "asked", label: t("supplier.asked") },
            { key: "offer", label: t("supplier.offer"), numeric: true },
            { key: "note", label: t("supplier.note") },
          ]}
          rows={paper.suppliers.map((one) => ({
            id: one.key,
            cells: { name: one.name, asked: one.asked, offer: one.offer ?? t("supplier.none"), note: one.note },
          }))}
        />
      </section>
      <Text title={t("purchase.reasons")}>{paper.reasons}</Text>
      <Text title={t("purchase.decision")}>{paper.decision}</Text>
    </article>
  );
}

/** Corrections: a decided record itself never changes. */
export function PurchaseNotes({
  notes,
  problems,
}: {
  readonly notes: PaperView["notes"];
  readonly problems: FormProblems;
}) {
  const t = useT("purchasing");
  const locale = useLocale();
  return (
    <section className="sec" aria-labelledby="anteckningar">
      <SectionHead id="anteckningar" title={t("purchase.notes")} />
      <ul className="plain-list stack">
        {notes.map((note) => (
          <li key={note.at}>
            <time dateTime={note.at} className="small muted">
              {formatMoment(locale, note.at)}
            </time>
            <p className="pre-line">{note.text}</p>
          </li>
        ))}
      </ul>
      <Form method="post" className="form no-print">
        <TextAreaField
          id="note"
          name="note"
          label={t("purchase.note")}
          maxLength={4000}
          defaultValue={problems.value("note")}
          error={problems.error("note")}
        />
        <div>
          <SubmitButton busyLabel={t("saving")} name="intent" value="note" variant="secondary">
            {t("purchase.add_note")}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}
