import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { useFormProblems, type FormProblems, type RefusedForm } from "~/ui/form-problems";
import { KeyFacts, type Fact } from "~/ui/key-facts";
import { PageHeader, SectionHead } from "~/ui/page-header";
import { SubmitButton } from "~/ui/submit-button";
import { DateField, TextAreaField, TextField } from "~/ui/text-field";
import { ObligationCard, type ObligationView } from "./obligation-card";

export interface ContractBodyProps {
  readonly tender: { readonly id: string; readonly title: string };
  readonly supplier: string;
  readonly facts: readonly Fact[];
  readonly obligations: readonly ObligationView[];
  readonly summary: string;
  readonly mayFollowUp: boolean;
  readonly refused: RefusedForm | null | undefined;
}

function AddForm({ problems }: { readonly problems: FormProblems }) {
  const t = useT("contracts");
  const field = (name: string) => ({
    id: name,
    name,
    defaultValue: problems.value(name),
    error: problems.error(name),
  });
  return (
    <Disclosure summary={t("obligation.add")} open={problems.refused} line>
      <Form method="post" className="form" noValidate>
        <ErrorSummary errors={problems.summary} />
        <TextField {...field("title")} label={t("obligation.addTitle")} maxLength={200} required />
        <TextAreaField {...field("followUp")} label={t("obligation.addFollowUp")} rows={3} maxLength={4000} />
        <DateField {...field("dueOn")} label={t("obligation.addDay")} required />
        <SubmitButton name="intent" value="add">
          {t("obligation.add")}
        </SubmitButton>
      </Form>
    </Disclosure>
  );
}

/** A contract: its facts and the promises to follow up. */
export function ContractBody(props: ContractBodyProps) {
  const { tender, supplier, facts, obligations, summary, mayFollowUp, refused } = props;
  const t = useT("contracts");
  const about = refused?.values.id;
  const none = useFormProblems(null);
  const problems = useFormProblems(refused);
  return (
    <div className="wrap">
      <Breadcrumbs crumbs={[{ label: t("list.title"), href: "/upphandla/avtal" }, { label: supplier }]} />
      <PageHeader
        title={supplier}
        over={t("contract.over")}
        lede={obligations.length > 0 ? summary : t("contract.noObligations")}
        actions={
          <ButtonLink variant="secondary" href={`/upphandla/arenden/${tender.id}`}>
            {t("contract.tender")}
          </ButtonLink>
        }
      />
      <div className="split">
        <section>
          <SectionHead title={t("obligation.title")} />
          <ol className="obligations">
            {obligations.map((obligation) => (
              <ObligationCard
                key={`${obligation.id}-${obligation.version}`}
                obligation={obligation}
                mayFollowUp={mayFollowUp}
                problems={about === obligation.id ? problems : none}
              />
            ))}
          </ol>
          {mayFollowUp && <AddForm problems={refused && about === undefined ? problems : none} />}
        </section>
        <aside>
          <KeyFacts facts={facts} />
        </aside>
      </div>
    </div>
  );
}
