import type { Dispatch, DragEvent } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { cx } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { Picture } from "~/ui/picture";
import { TextField } from "~/ui/text-field";
import type { MediaKind } from "../media";
import { mediaInputs, type MediaAct } from "../media-fields";
import { pictureData } from "../picture-data";
import { isUnderWay, type UploadAction, type UploadItem } from "./upload-list";

function Thumbnail({ item }: { readonly item: UploadItem }) {
  if (item.view?.kind === "photo") return <Picture {...pictureData(item.view, item.altText)} sizes="240px" />;
  if (item.preview && item.status !== "failed") return <img src={item.preview} alt={item.altText} />;
  return <Icon name={item.status === "failed" ? "file-warning" : "file-text"} size="lg" />;
}

function State({ item, retry }: { readonly item: UploadItem; readonly retry: () => void }) {
  const t = useT("media");
  if (item.status === "failed") {
    return (
      <div className="up__state">
        <p className="error">
          <Icon name="circle-alert" />
          <span>{item.message}</span>
        </p>
        {item.retryable && (
          <Button type="button" variant="secondary" size="sm" icon="rotate-cw" onClick={retry}>
            {t("retry")}
          </Button>
        )}
      </div>
    );
  }
  if (!isUnderWay(item)) return null;
  const words = item.status === "waiting" ? t("waiting") : t("sending", { percent: item.percent });
  return (
    <div className="up__state">
      <progress max={100} value={item.percent} aria-label={words} />
      <span aria-hidden="true">{words}</span>
    </div>
  );
}

const actIcons = { earlier: "arrow-left", later: "arrow-right", remove: "trash-2" } as const;

export interface UploadRowProps {
  readonly item: UploadItem;
  readonly field: string;
  readonly kind: MediaKind;
  readonly place: number;
  readonly total: number;
  readonly enhanced: boolean;
  readonly unordered?: boolean;
  readonly dragged: boolean;
  readonly dispatch: Dispatch<UploadAction>;
  /** With JavaScript the buttons act at once; without, they send the form. */
  readonly act: (verb: MediaAct, item: UploadItem) => void;
  readonly onDragStart: (item: UploadItem, event: DragEvent) => void;
  readonly onDragOver: (item: UploadItem, event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

/** One file of an upload field, with its text, its place and its state. */
export function UploadRow(props: UploadRowProps) {
  const { item, field, kind, place, total, enhanced, dragged, dispatch, act } = props;
  const t = useT("media");
  const inputs = mediaInputs(field);
  const file = item.fileName;
  const movable = total > 1 && !props.unordered;
  const verbs: readonly MediaAct[] = movable ? ["earlier", "later", "remove"] : ["remove"];
  const stuck = (verb: MediaAct): boolean =>
    (verb === "earlier" && place === 1) || (verb === "later" && place === total);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a drop target; its buttons do the same from the keyboard
    <li
      className={cx("up", `up--${item.status}`, dragged && "up--dragged")}
      data-key={item.key}
      onDragOver={(event) => props.onDragOver(item, event)}
    >
      {item.mediaId && <input type="hidden" name={inputs.id} value={item.mediaId} />}
      <div
        className="up__pic"
        draggable={enhanced && movable}
        title={enhanced && movable ? t("drag", { file }) : undefined}
        onDragStart={(event) => props.onDragStart(item, event)}
        onDragEnd={props.onDragEnd}
      >
        <Thumbnail item={item} />
        {kind === "photo" && !props.unordered && place === 1 && item.status === "kept" && (
          <span className="up__first">{t("first")}</span>
        )}
      </div>
      <div className="up__body">
        <p className="up__name clip">{file}</p>
        <State item={item} retry={() => dispatch({ type: "retry", key: item.key })} />
        {kind === "photo" && item.mediaId && (
          <TextField
            label={t("altLabel")}
            name={inputs.alt(item.mediaId)}
            defaultValue={item.altText}
            maxLength={200}
            onChange={(event) => dispatch({ type: "describe", key: item.key, altText: event.currentTarget.value })}
          />
        )}
        <div className="up__acts">
          {verbs.map((verb) => (
            <Button
              key={verb}
              type={enhanced ? "button" : "submit"}
              name={inputs.act}
              value={`${verb}:${item.mediaId ?? ""}`}
              formNoValidate
              variant="quiet"
              size="sm"
              icon={actIcons[verb]}
              iconOnly
              data-act={verb}
              aria-disabled={stuck(verb) || undefined}
              onClick={enhanced ? () => !stuck(verb) && act(verb, item) : undefined}
            >
              {t(verb, { file })}
            </Button>
          ))}
        </div>
      </div>
    </li>
  );
}
