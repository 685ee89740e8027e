import { useEffect, type RefObject } from "react";
import { stages, type Stage } from "../cases/case";

const over = "bcol--over";
const columnOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-stage]") : null;
const stageOf = (column: HTMLElement | null): Stage | undefined =>
  stages.find((stage) => stage === column?.dataset.stage);

/** Lets cards (`data-card`, draggable) of a board be let go in another column (`data-stage`). Each card has a form that does the same. */
export function useCardDrag(board: RefObject<HTMLElement>, onDrop: (cardId: string, to: Stage) => void): void {
  useEffect(() => {
    const element = board.current;
    if (!element) return;
    const stop = new AbortController();
    const listen = (type: "dragstart" | "dragover" | "drop" | "dragend", heard: (event: DragEvent) => void) =>
      element.addEventListener(type, heard, { signal: stop.signal });
    let card: HTMLElement | null = null;
    const clear = () => element.querySelectorAll(`.${over}`).forEach((one) => one.classList.remove(over));
    listen("dragstart", (event) => {
      card = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-card]") : null;
      event.dataTransfer?.setData("text/plain", card?.dataset.card ?? "");
    });
    listen("dragover", (event) => {
      clear();
      const column = columnOf(event.target);
      if (!card || !column || column === columnOf(card)) return;
      event.preventDefault();
      column.classList.add(over);
    });
    listen("drop", (event) => {
      event.preventDefault();
      const to = stageOf(columnOf(event.target));
      if (card?.dataset.card && to && to !== stageOf(columnOf(card))) onDrop(card.dataset.card, to);
    });
    listen("dragend", () => {
      clear();
      card = null;
    });
    return () => stop.abort();
  }, [board, onDrop]);
}
