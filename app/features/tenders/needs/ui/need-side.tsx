import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatDay } from "~/i18n/format";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import { Badge } from "~/ui/badge";
import { Button, ButtonLink, MoreLink } from "~/ui/button";
import { Panel } from "~/ui/card";
import { SubmitButton } from "~/ui/submit-button";
import { SelectField } from "~/ui/text-field";
import { needOutcomes, type NeedOutcome } from "../need";

export interface TransferView {
  readonly id: string;
  readonly state: "asked" | "done" | "declined";
  readonly own: boolean;
  readonly amount: string;
  readonly from: string;
  readonly to: string;
  readonly ground: string;
  readonly day: string;
}

export interface NeedSideProps {
  readonly id: string;
  readonly outcome: NeedOutcome | null;
  readonly officer: boolean;
  /** The answers leave something to buy. */
  readonly leadsToPurchase: boolean;
  readonly purchaseId: string;
  readonly transfers: readonly TransferView[];
  /** What there is already, drawn first. */
  readonly children: ReactNode;
}

function WayOn({ id, officer, leadsToPurchase, purchaseId }: Omit<NeedSideProps, "children">) {
  const t = useT("purchasing");
  if (!officer) return <p>{t("on.ask_officer")}</p>;
  return (
    <div className="stack">
      {!leadsToPurchase && <p>{t("on.nothing_to_buy")}</p>}
      <p className="small">{t("on.law")}</p>
      <MoreLink href="/upphandla/vagval">{t("on.way")}</MoreLink>
      <ButtonLink href={`/upphandla/arenden/ny?behov=${id}`} variant={leadsToPurchase ? "primary" : "secondary"}>
        {t("on.tender")}
      </ButtonLink>
      <Form method="post">
        <input type="hidden" name="purchaseId" value={purchaseId} />
        <SubmitButton busyLabel={t("saving")} name="intent" value="purchase" variant="secondary">
          {t("on.purchase")}
        </SubmitButton>
      </Form>
    </div>
  );
}

function Ending({ outcome }: Pick<NeedSideProps, "outcome">) {
  const t = useT("purchasing");
  const code = useTCode("purchasing");
  return (
    <Form method="post" className="stack">
      {outcome === null ? (
        <>
          <SelectField
            id="outcome"
            name="outcome"
            label={t("end.outcome")}
            options={needOutcomes.map((value) => ({ value, label: code(`end.${value}`) }))}
          />
          <Button type="submit" name="intent" value="close" variant="secondary">
            {t("end.close")}
          </Button>
        </>
      ) : (
        <Button type="submit" name="intent" value="reopen" variant="secondary">
          {t("end.reopen")}
        </Button>
      )}
    </Form>
  );
}

const tones = { asked: "warn", done: "ok", declined: "no" } as const;

/** What has been moved, the ways on to a purchase, and the end of the need. */
export function NeedSide(props: NeedSideProps) {
  const t = useT("purchasing");
  const code = useTCode("purchasing");
  const locale = useLocale();
  return (
    <aside className="stack">
      {props.children}
      {props.transfers.length > 0 && (
        <Panel title={t("moved.title")}>
          <ul className="plain-list stack">
            {props.transfers.map((one) => (
              <li key={one.id}>
                <strong>{one.amount}</strong> {one.own ? t("moved.own") : t("moved.from", { name: one.from })}{" "}
                <Badge tone={tones[one.state]}>{code(`moved.${one.state}`)}</Badge>
                <div className="small muted">
                  {formatDay(locale, one.day)}
                  {one.ground && ` · ${one.ground}`}
                </div>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {props.outcome === null && (
        <Panel title={t("on.title")}>
          <WayOn {...props} />
        </Panel>
      )}
      <Panel title={t("end.title")}>
        <Ending outcome={props.outcome} />
      </Panel>
    </aside>
  );
}
