import { useEffect, useRef, useState, type Dispatch, type DragEvent, type RefObject } from "react";
import { useT } from "~/i18n/use-t";
import type { MediaAct } from "../media-fields";
import type { UploadAction, UploadItem } from "./upload-list";

/** Moves the focus with the row that moved, or to its neighbour when it is gone. */
function useFocusAfter(list: RefObject<HTMLElement | null>) {
  const wanted = useRef<{ key: string; act: MediaAct } | null>(null);
  useEffect(() => {
    const target = wanted.current;
    wanted.current = null;
    if (!target) return;
    const button = list.current?.querySelector<HTMLElement>(`[data-key="${target.key}"] [data-act="${target.act}"]`);
    (button ?? list.current?.querySelector<HTMLElement>("input[type=file]"))?.focus();
  });
  return (key: string, act: MediaAct) => (wanted.current = { key, act });
}

/** What the buttons and the dragging of an upload field do; `say` reads the result aloud. */
export function useUploadActs(
  list: RefObject<HTMLElement | null>,
  items: readonly UploadItem[],
  dispatch: Dispatch<UploadAction>,
  say: (words: string) => void,
) {
  const t = useT("media");
  const [dragged, setDragged] = useState<string>();
  const focusOn = useFocusAfter(list);

  const act = (verb: MediaAct, item: UploadItem): void => {
    const at = items.indexOf(item);
    const file = item.fileName;
    if (verb === "remove") {
      focusOn((items[at + 1] ?? items[at - 1])?.key ?? "", verb);
      dispatch({ type: "remove", key: item.key });
      return say(t("saidRemoved", { file }));
    }
    const to = verb === "earlier" ? at - 1 : at + 1;
    focusOn(item.key, verb);
    dispatch({ type: "move", key: item.key, to });
    say(t("saidMoved", { file, place: to + 1, total: items.length }));
  };

  const dragging = {
    onDragStart: (item: UploadItem, event: DragEvent) => {
      event.dataTransfer.effectAllowed = "move";
      setDragged(item.key);
    },
    onDragOver: (item: UploadItem, event: DragEvent) => {
      if (dragged === undefined) return;
      event.preventDefault();
      if (item.key !== dragged) dispatch({ type: "move", key: dragged, to: items.indexOf(item) });
    },
    onDragEnd: () => setDragged(undefined),
  };
  return { act, dragged, dragging };
}
