import { useNavigate, useSubmit } from "@remix-run/react";
import { useCallback, useRef } from "react";
import { useT } from "~/i18n/use-t";
import { cx } from "~/ui/class-names";
import { isClosed, openStages, stages, type Stage } from "../cases/case";
import type { CardView } from "./board-view";
import { CaseCard } from "./case-card";
import { useCardDrag } from "./use-card-drag";

interface ColumnProps {
  readonly stage: Stage;
  readonly cards: readonly CardView[];
  readonly mayMove: boolean;
}

function Column({ stage, cards, mayMove }: ColumnProps) {
  const t = useT("advising");
  return (
    <section
      className={cx("bcol", cards.length === 0 && "bcol--empty")}
      aria-labelledby={`stage-${stage}`}
      data-stage={stage}
    >
      <h2 id={`stage-${stage}`}>
        {t(`stage.${stage}`)} <span className="n">{cards.length}</span>
      </h2>
      {cards.length === 0 ? (
        <p className="bcol__none">{t("board.emptyColumn")}</p>
      ) : (
        <ul>
          {cards.map((card) => (
            <CaseCard key={`${card.id}-${card.version}`} card={card} mayMove={mayMove} />
          ))}
        </ul>
      )}
    </section>
  );
}

/**
 * Cases by stage: all of them beside each other on a wide screen, the closed ones under each other in the last place, and one
 * list after the other on a phone. A stage without cards is a narrow strip where one can be let go. A card let go in a closed
 * column asks for the reason.
 */
export function Board({ cards, mayMove }: { readonly cards: readonly CardView[]; readonly mayMove: boolean }) {
  const t = useT("advising");
  const board = useRef<HTMLDivElement>(null);
  const submit = useSubmit();
  const navigate = useNavigate();
  const onDrop = useCallback(
    (id: string, to: Stage) => {
      const version = cards.find((card) => card.id === id)?.version;
      if (!mayMove || version === undefined) return;
      if (isClosed(to)) navigate(`/radgivning/arenden/${id}#avsluta`);
      else submit({ intent: "move", id, version: String(version), to }, { method: "post", preventScrollReset: true });
    },
    [cards, mayMove, navigate, submit],
  );
  useCardDrag(board, onDrop);
  const column = (stage: Stage) => (
    <Column key={stage} stage={stage} cards={cards.filter((card) => card.stage === stage)} mayMove={mayMove} />
  );
  return (
    <div className="board" ref={board} role="region" aria-label={t("board.label")}>
      {openStages.map(column)}
      <div className="board__closed">{stages.filter(isClosed).map(column)}</div>
    </div>
  );
}
