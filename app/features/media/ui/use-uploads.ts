import { useEffect, useReducer, useRef, type Dispatch } from "react";
import { useT } from "~/i18n/use-t";
import { maxBytes, maxMegabytes, type MediaKind } from "../media";
import { sendFile, type SendOutcome } from "./send-file";
import { uploadList, type UploadAction, type UploadItem } from "./upload-list";

const atOnce = 3;

interface Uploads {
  readonly items: readonly UploadItem[];
  readonly dispatch: Dispatch<UploadAction>;
  /** Takes chosen files as far as there is room; gives back how many were left out. */
  readonly add: (files: readonly File[]) => number;
}

let made = 0;

/** The list of an upload field, and the sending of what is added to it, three files at a time. */
export function useUploads(initial: readonly UploadItem[], kind: MediaKind, max: number): Uploads {
  const t = useT("media");
  const [items, dispatch] = useReducer(uploadList, initial);
  const under = useRef(new Map<string, AbortController>());
  const previews = useRef<string[]>([]);

  useEffect(() => {
    const sending = under.current;
    for (const [key, controller] of sending) {
      if (!items.some((item) => item.key === key)) controller.abort();
    }
    const settle = (key: string, outcome: SendOutcome): void => {
      sending.delete(key);
      if (outcome.kind === "kept") dispatch({ type: "kept", key, mediaId: outcome.mediaId });
      else if (outcome.kind === "refused")
        dispatch({ type: "failed", key, message: outcome.message, retryable: false });
      else
        dispatch({
          type: "failed",
          key,
          message: t(outcome.kind === "lost" ? "failed" : "signedOut"),
          retryable: true,
        });
    };
    for (const { key, file, status } of items) {
      if (status !== "waiting" || !file || sending.has(key) || sending.size >= atOnce) continue;
      const controller = new AbortController();
      sending.set(key, controller);
      dispatch({ type: "start", key });
      const progress = (percent: number) => dispatch({ type: "progress", key, percent });
      void sendFile(file, kind, progress, controller.signal).then((outcome) => settle(key, outcome));
    }
  }, [items, kind, t]);

  useEffect(() => {
    const urls = previews.current;
    return () => urls.forEach((url) => URL.revokeObjectURL(url));
  }, []);

  const toItem = (file: File): UploadItem => {
    const base = { key: `new-${++made}`, fileName: file.name, altText: "", percent: 0, file };
    if (file.size === 0) return { ...base, status: "failed", message: t("empty") };
    if (file.size > maxBytes[kind])
      return { ...base, status: "failed", message: t("tooLarge", { max: maxMegabytes(kind) }) };
    if (!file.type.startsWith("image/")) return { ...base, status: "waiting" };
    const preview = URL.createObjectURL(file);
    previews.current.push(preview);
    return { ...base, status: "waiting", preview };
  };

  const add = (files: readonly File[]): number => {
    const taken = files.slice(0, Math.max(0, max - items.length));
    if (taken.length > 0) dispatch({ type: "add", items: taken.map(toItem) });
    return files.length - taken.length;
  };
  return { items, dispatch, add };
}
