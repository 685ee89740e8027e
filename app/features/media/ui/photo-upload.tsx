import { useEffect, useRef, useState } from "react";
import { useT } from "~/i18n/use-t";
import { FieldError, type FieldText } from "~/ui/field";
import { FileField } from "~/ui/file-field";
import { acceptOf, type MediaKind } from "../media";
import type { MediaView } from "../media-view";
import { isUnderWay, type UploadItem } from "./upload-list";
import { UploadRow } from "./upload-row";
import { useHeldSubmit } from "./use-held-submit";
import { useUploadActs } from "./use-upload-acts";
import { useUploads } from "./use-uploads";

export interface KeptMedia {
  readonly media: MediaView;
  readonly altText: string;
}

export interface PhotoUploadProps extends FieldText {
  /** Name of the file input; hidden inputs and texts derive theirs from it (`mediaInputs`). */
  readonly name: string;
  readonly kind?: MediaKind;
  /** What is kept already, in order. Read once: give the field another `key` to begin anew. */
  readonly photos: readonly KeptMedia[];
  readonly max: number;
  readonly id?: string;
  /** Each stands for itself: there is no first one and no order. */
  readonly unordered?: boolean;
  /** Told when files have been added, moved or removed, for forms that save by themselves. */
  readonly onItems?: (ids: readonly string[]) => void;
}

const toItem = ({ media, altText }: KeptMedia): UploadItem => ({
  key: media.id,
  status: "kept",
  fileName: media.fileName,
  altText,
  mediaId: media.id,
  view: media,
  percent: 100,
});

/** Tells the form when the files, or their order, have changed. */
function useTold(items: readonly UploadItem[], onItems: PhotoUploadProps["onItems"]): void {
  const ids = items.flatMap(({ mediaId }) => mediaId ?? []).join();
  const told = useRef(ids);
  useEffect(() => {
    if (told.current === ids) return;
    told.current = ids;
    onItems?.(ids === "" ? [] : ids.split(","));
  }, [ids, onItems]);
}

/**
 * Photographs or documents of a form. Plain, it is a file input and a list whose buttons send the form; with JavaScript
 * files go up as they are chosen, with progress, and are put in order by buttons or by dragging.
 */
export function PhotoUpload({ name, kind = "photo", photos, max, unordered, onItems, ...text }: PhotoUploadProps) {
  const t = useT("media");
  const root = useRef<HTMLDivElement>(null);
  const [enhanced, setEnhanced] = useState(false);
  const [said, say] = useState("");
  const [leftOut, setLeftOut] = useState(0);
  const { items, dispatch, add } = useUploads(photos.map(toItem), kind, max);
  const { act, dragged, dragging } = useUploadActs(root, items, dispatch, say);
  const busy = items.some(isUnderWay);
  useHeldSubmit(
    root,
    busy,
    items.some(({ status }) => status === "failed"),
    () => say(t("saidHeld")),
  );
  useEffect(() => setEnhanced(true), []);
  useTold(items, onItems);

  const keptCount = useRef(items.length);
  useEffect(() => {
    if (busy) return;
    const kept = items.filter(({ status }) => status === "kept").length;
    if (kept > keptCount.current) say(t("saidAdded", { count: kept - keptCount.current }));
    keptCount.current = kept;
  }, [busy, items, t]);

  const take = (files: readonly File[]): void => {
    setLeftOut(add(files));
    // The files have their own way up now; the form must not send them again.
    root.current?.querySelectorAll<HTMLInputElement>("input[type=file]").forEach((input) => (input.value = ""));
  };

  const full = items.length >= max;
  const input = {
    name,
    accept: acceptOf[kind],
    multiple: max > 1,
    hideList: enhanced,
    onFiles: enhanced ? take : undefined,
  };
  return (
    <div ref={root} className="ups">
      {full ? (
        <p className="help">{t("full", { max })}</p>
      ) : (
        <div className="ups__choose">
          <FileField {...text} {...input} icon={kind === "photo" ? "image-plus" : "file-up"} />
          {kind === "photo" && (
            <div className="ups__camera">
              <FileField
                {...input}
                multiple={false}
                capture="environment"
                label={t("takePhoto")}
                prompt={t("takePhoto")}
                hideLabel
                icon="camera"
              />
            </div>
          )}
        </div>
      )}
      {items.length > 0 && (
        <ol
          className={`ups__list ups__list--${kind}`}
          aria-label={t(kind === "photo" ? "listPhotos" : "listDocuments")}
        >
          {items.map((item, index) => (
            <UploadRow
              key={item.key}
              {...{ item, field: name, kind, enhanced, unordered, dispatch, act, ...dragging }}
              place={index + 1}
              total={items.length}
              dragged={dragged === item.key}
            />
          ))}
        </ol>
      )}
      <FieldError>{leftOut > 0 ? t("leftOut", { count: leftOut, max }) : undefined}</FieldError>
      <p className="vh" role="status">
        {said}
      </p>
    </div>
  );
}
