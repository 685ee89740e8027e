import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Table } from "~/ui/table";
import type { ParameterForm, RequirementProps, SupplyCheckProps } from "./supply-props";

function TryValue({
  form,
  base,
  lotKey,
  wide,
}: {
  readonly form: ParameterForm;
  readonly base: string;
  readonly lotKey: string;
  readonly wide: boolean;
}) {
  const t = useT("supply");
  const id = `v-${form.key}`;
  return (
    <Form action={base} className="sc-try" preventScrollReset>
      <input type="hidden" name="del" value={lotKey} />
      {wide && <input type="hidden" name="urval" value="grupp" />}
      {form.steps.map((step) => (
        <input key={step} type="hidden" name="prova" value={step} />
      ))}
      <input type="hidden" name="krav" value={form.key} />
      <label htmlFor={id} className="vh">
        {t("try.label", { label: form.label })}
      </label>
      <input
        id={id}
        className="ctl ctl--sm"
        name="varde"
        type="number"
        inputMode="decimal"
        defaultValue={form.value}
        min={form.min}
        max={form.max}
        step="any"
        key={form.value}
      />
      {form.unit && <span className="small muted">{form.unit}</span>}
      <Button size="sm" variant="secondary" type="submit">
        {t("try.button")}
      </Button>
    </Form>
  );
}

const firmsWord = (each: RequirementProps, lone: string): string => (each.firms === 1 ? lone : String(each.firms));

/** Each requirement by itself: what stands in the drawing above in figures, and a place to try another value. */
export function RequirementTable(props: SupplyCheckProps) {
  const t = useT("supply");
  const { requirements, asked, readOnly, base, lotKey, scope } = props;
  return (
    <section className="sec" aria-labelledby="ett-och-ett">
      <h3 id="ett-och-ett">{t("each.title")}</h3>
      <p className="small muted mt-1 mb-4">{t("each.lede")}</p>
      <Table
        caption={t("each.caption")}
        hideCaption
        stack
        middle
        columns={[
          { key: "requirement", label: t("each.requirement") },
          { key: "pass", label: t("outcome.pass"), numeric: true },
          { key: "unknown", label: t("outcome.unknown"), numeric: true },
          { key: "fail", label: t("outcome.fail"), numeric: true },
          { key: "only", label: t("each.only_here"), numeric: true },
          { key: "without", label: t("each.without"), numeric: true },
          { key: "firms", label: t("each.firms"), numeric: true },
          { key: "try", label: t("each.try") },
        ]}
        rows={requirements.map((each) => ({
          id: each.key,
          cells: {
            requirement: `${each.number} ${each.title}`,
            pass: each.counts.pass,
            unknown: each.counts.unknown,
            fail: each.counts.fail,
            only: each.failsOnlyHere,
            without: t("each.left", { pass: each.without.pass, unknown: each.without.unknown }),
            firms: firmsWord(each, t("each.lone")),
            try: each.form ? <TryValue form={each.form} base={base} lotKey={lotKey} wide={scope.wide} /> : "–",
          },
        }))}
      />
      {asked.length > 0 && (
        <div className="mt-6">
          <Table
            caption={t("asked.caption")}
            columns={[
              { key: "title", label: t("each.requirement") },
              { key: "pass", label: t("asked.reach"), numeric: true },
              { key: "unknown", label: t("outcome.unknown"), numeric: true },
              { key: "fail", label: t("asked.not"), numeric: true },
            ]}
            rows={asked.map(({ title, counts }) => ({ id: title, cells: { title, ...counts } }))}
          />
        </div>
      )}
      {readOnly.length > 0 && (
        <div className="mt-4">
          <Disclosure summary={t("read_only", { count: readOnly.length })}>
            <p className="small muted">{t("read_only.text")}</p>
            <ul className="sc-changes">
              {readOnly.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </section>
  );
}
