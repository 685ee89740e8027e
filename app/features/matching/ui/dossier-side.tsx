import { Form } from "@remix-run/react";
import { useState } from "react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Button, ButtonLink } from "~/ui/button";
import { Panel } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { ListedField } from "~/ui/listed-field";
import type { FormProblems } from "~/ui/form-problems";
import { SubmitButton } from "~/ui/submit-button";
import { SelectField, TextAreaField } from "~/ui/text-field";
import type { DossierView } from "./dossier-view";
import { PairMap } from "./pair-map";

interface Decided {
  readonly dossier: DossierView;
  /** Projects that advisers' cases name, to choose from. */
  readonly projects: readonly string[];
  readonly problems: FormProblems;
}

function Decide({ dossier, projects, problems }: Decided) {
  const t = useT("flows");
  return (
    <Panel title={t("decide.title")} titleId="avgor">
      <p className="small">{t("decide.lede")}</p>
      <Form method="post" className="form mt-4">
        <input type="hidden" name="intent" value="accept" />
        <ListedField
          id="project"
          name="project"
          label={t("decide.project")}
          help={t("decide.projectHelp")}
          known={projects}
          maxLength={200}
          defaultValue={problems.value("project")}
          error={problems.error("project")}
        />
        <SubmitButton busyLabel={t("saving")}>{t("decide.accept")}</SubmitButton>
      </Form>
      <Disclosure summary={t("decide.reject")} open={problems.error("reason") !== undefined}>
        <Form method="post" className="form">
          <input type="hidden" name="intent" value="reject" />
          <SelectField
            id="reason"
            name="reason"
            label={t("decide.reason")}
            placeholder={t("field.choose")}
            options={dossier.reasons}
            defaultValue={problems.value("reason")}
            error={problems.error("reason")}
            required
          />
          <div>
            <Button type="submit" variant="secondary">
              {t("decide.rejectNow")}
            </Button>
          </div>
        </Form>
      </Disclosure>
      <Form method="post" className="mt-4">
        <Button type="submit" name="intent" value="prices" variant="quiet" size="sm">
          {t("prices.ask")}
        </Button>
      </Form>
    </Panel>
  );
}

/** Before there is a need to decide on: what the firm answers is noted, and makes an ordinary suggestion. */
function AskFirst({ firm }: { readonly firm: string }) {
  const t = useT("flows");
  return (
    <Panel title={t("assumed.next")} titleId="fraga">
      <p className="small">{t("assumed.nextText")}</p>
      <div className="btn-row mt-4">
        <ButtonLink href={`/radgivning/besok/ny?foretag=${encodeURIComponent(firm)}`}>{t("assumed.note")}</ButtonLink>
      </div>
    </Panel>
  );
}

function Effect({ effect }: Pick<DossierView, "effect">) {
  const t = useT("flows");
  return (
    <section aria-labelledby="effekt">
      <h2 id="effekt" className="h">
        {t("effect.title")}
      </h2>
      {effect.amount && <p className="small muted">{t("effect.amount", { amount: effect.amount })}</p>}
      <dl className="effect">
        {effect.climate && (
          <div>
            <dt>{t("effect.climate")}</dt>
            <dd>
              <b>{effect.climate.typical}</b> <span className="small muted">{effect.climate.between}</span>
              <span className="xs muted">{effect.climate.factor}</span>
            </dd>
          </div>
        )}
        {effect.money && (
          <div>
            <dt>{t("effect.money")}</dt>
            <dd>
              <b>{effect.money.typical}</b> <span className="small muted">{effect.money.between}</span>
              {effect.prices.map((price) => (
                <span key={price} className="xs muted">
                  {price}
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {effect.none && <p className="small">{effect.none}</p>}
      <p className="xs muted">{t("effect.assumed")}</p>
    </section>
  );
}

/** The questions as a text to copy, one side at a time. */
function Questions({ dossier }: { readonly dossier: DossierView }) {
  const t = useT("flows");
  const [copied, setCopied] = useState<string | null>(null);
  const sides = [
    {
      key: "out",
      firm: dossier.out.firm.name,
      title: dossier.out.title,
      list: dossier.questions.out,
      at: dossier.answerAt.out,
    },
    {
      key: "in",
      firm: dossier.need.firm.name,
      title: dossier.assumed ? dossier.out.title : dossier.need.title,
      list: dossier.questions.in,
    },
  ].filter(({ list }) => list.length > 0);
  if (sides.length === 0) return null;
  return (
    <section aria-labelledby="fragor">
      <h2 id="fragor" className="h">
        {t("questions.title")}
      </h2>
      {sides.map(({ key, firm, title, list, at }) => {
        const text = [t("questions.opening", { title }), ...list.map((question) => `– ${question}`)].join("\n");
        return (
          <div key={key} className="mt-4">
            <TextAreaField
              id={`questions-${key}`}
              label={t("questions.to", { firm })}
              rows={Math.min(10, list.length + 2)}
              defaultValue={text}
              readOnly
              hideMark
            />
            <div className="btn-row mt-2 no-print">
              <Button
                type="button"
                variant="quiet"
                size="sm"
                icon="copy"
                onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(key))}
              >
                {copied === key ? t("questions.copied") : t("questions.copy")}
              </Button>
              <a
                className="small"
                href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`}
              >
                {t("questions.mail")}
              </a>
              {at && (
                <ButtonLink href={at} variant="secondary" size="sm">
                  {t("questions.write")}
                </ButtonLink>
              )}
            </div>
          </div>
        );
      })}
    </section>
  );
}

/** Map, effect, what to ask and what to decide. */
export function DossierSide({ dossier, projects, problems, decided }: Decided & { readonly decided: boolean }) {
  const t = useT("flows");
  return (
    <aside className="stack stack--wide" aria-label={t("dossier.aside")}>
      {dossier.acts && dossier.assumed && <AskFirst firm={dossier.need.firm.name} />}
      {dossier.acts && !dossier.assumed && !decided && (
        <Decide dossier={dossier} projects={projects} problems={problems} />
      )}
      {dossier.decided.map(
        ({ caseId }) =>
          caseId && (
            <p key={caseId}>
              <AppLink href={`/radgivning/arenden/${caseId}`}>{t("dossier.toCase")}</AppLink>
            </p>
          ),
      )}
      {dossier.map ? <PairMap map={dossier.map} /> : <p className="small muted">{t("map.unknown")}</p>}
      <Effect effect={dossier.effect} />
      <Questions dossier={dossier} />
    </aside>
  );
}
