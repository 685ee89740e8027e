import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Badge } from "~/ui/badge";
import { Icon } from "~/ui/icon";
import { Select } from "~/ui/inputs";
import { SubmitButton } from "~/ui/submit-button";
import { isClosed, openStages } from "../cases/case";
import type { CardView } from "./board-view";

function CardFacts({ card }: { readonly card: CardView }) {
  const t = useT("advising");
  const facts = [card.place, card.amount, card.effect].filter((fact) => fact !== null);
  return (
    <>
      <p className="ccard__firms">
        {card.giver ?? t("card.nobody")} <Icon name="arrow-right" size="sm" label={t("card.to")} />{" "}
        {card.receiver ?? t("card.nobody")}
      </p>
      {facts.length > 0 && <p className="ccard__facts">{facts.join(" · ")}</p>}
      <p className="ccard__facts">
        {card.owner ? t("card.owner", { name: card.owner }) : t("card.noOwner")}
        {card.remind && <> · {t(card.remind.due ? "card.dueNow" : "card.remind", { day: card.remind.day })}</>}
      </p>
    </>
  );
}

function CardSigns({ card }: { readonly card: CardView }) {
  const t = useT("advising");
  return (
    <div className="row ccard__signs">
      {card.frozen && <Badge tone="no">{t("card.frozen")}</Badge>}
      {card.waiting && <Badge tone="info">{t("card.waiting")}</Badge>}
      {card.reason && <Badge>{card.reason}</Badge>}
      {card.approached.length > 0 && !isClosed(card.stage) && (
        <Badge tone="warn">{t("card.approached", { names: card.approached.join(", ") })}</Badge>
      )}
    </div>
  );
}

/** The form that moves a card: what a mouse does by dragging, for keys, voice and fingers. */
function MoveForm({ card }: { readonly card: CardView }) {
  const t = useT("advising");
  return (
    <Form method="post" className="ccard__move" preventScrollReset>
      <input type="hidden" name="id" value={card.id} />
      <input type="hidden" name="version" value={card.version} />
      <Select
        name="to"
        small
        key={card.stage}
        aria-label={t("card.moveTo", { title: card.title })}
        defaultValue={openStages[openStages.indexOf(card.stage) + 1] ?? card.stage}
        options={openStages.map((stage) => ({
          value: stage,
          label: t(`stage.${stage}`),
          disabled: stage === card.stage,
        }))}
      />
      <SubmitButton size="sm" variant="secondary" name="intent" value="move">
        {t("card.move")}
      </SubmitButton>
    </Form>
  );
}

export interface CaseCardProps {
  readonly card: CardView;
  readonly mayMove: boolean;
}

/** One case on the board: what it is about, and the form that moves it. Closing it is done on its own page. */
export function CaseCard({ card, mayMove }: CaseCardProps) {
  return (
    <li className="ccard" id={`c-${card.id}`} data-card={card.id} draggable={mayMove || undefined}>
      <h3>
        <AppLink href={`/radgivning/arenden/${card.id}`} draggable={false}>
          {card.title}
        </AppLink>
      </h3>
      {!isClosed(card.stage) && <CardFacts card={card} />}
      <CardSigns card={card} />
      {mayMove && <MoveForm card={card} />}
    </li>
  );
}
