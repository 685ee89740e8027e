import type { MediaView } from "../media-view";

/** One row of an upload field: a file that is kept, on its way, or was not taken. */
export interface UploadItem {
  /** Stays the same from choosing to sending the form. */
  readonly key: string;
  readonly status: "waiting" | "sending" | "kept" | "failed";
  readonly fileName: string;
  readonly altText: string;
  readonly mediaId?: string;
  /** What the server knows of a file that was there before. */
  readonly view?: MediaView;
  readonly file?: File;
  /** Object URL of a chosen picture. */
  readonly preview?: string;
  /** Share sent, 0–100. */
  readonly percent: number;
  /** Why it failed, in words. */
  readonly message?: string;
  readonly retryable?: boolean;
}

export type UploadAction =
  | { readonly type: "add"; readonly items: readonly UploadItem[] }
  | { readonly type: "start"; readonly key: string }
  | { readonly type: "progress"; readonly key: string; readonly percent: number }
  | { readonly type: "kept"; readonly key: string; readonly mediaId: string }
  | { readonly type: "failed"; readonly key: string; readonly message: string; readonly retryable: boolean }
  | { readonly type: "retry"; readonly key: string }
  | { readonly type: "describe"; readonly key: string; readonly altText: string }
  | { readonly type: "move"; readonly key: string; readonly to: number }
  | { readonly type: "remove"; readonly key: string };

const change = (items: readonly UploadItem[], key: string, values: Partial<UploadItem>): UploadItem[] =>
  items.map((item) => (item.key === key ? { ...item, ...values } : item));

function move(items: readonly UploadItem[], key: string, to: number): readonly UploadItem[] {
  const moved = items.find((item) => item.key === key);
  if (!moved || to < 0 || to >= items.length) return items;
  return items.filter((item) => item !== moved).toSpliced(to, 0, moved);
}

export function uploadList(items: readonly UploadItem[], action: UploadAction): readonly UploadItem[] {
  switch (action.type) {
    case "add":
      return [...items, ...action.items];
    case "start":
      return change(items, action.key, { status: "sending", percent: 0 });
    case "progress":
      return change(items, action.key, { percent: action.percent });
    case "kept":
      return change(items, action.key, { status: "kept", mediaId: action.mediaId, percent: 100 });
    case "failed":
      return change(items, action.key, { status: "failed", message: action.message, retryable: action.retryable });
    case "retry":
      return change(items, action.key, { status: "waiting", percent: 0 });
    case "describe":
      return change(items, action.key, { altText: action.altText });
    case "move":
      return move(items, action.key, action.to);
    case "remove":
      return items.filter((item) => item.key !== action.key);
  }
}

export const isUnderWay = ({ status }: UploadItem): boolean => status === "waiting" || status === "sending";
