import type { MediaKind } from "../media";

/** What became of one file: kept, refused with the server's sentence, or not answered. */
export type SendOutcome =
  | { readonly kind: "kept"; readonly mediaId: string }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "signed_out" }
  | { readonly kind: "lost" };

interface Answer {
  readonly media?: readonly { readonly id: string }[];
  readonly refused?: readonly { readonly message: string }[];
}

function outcomeOf(request: XMLHttpRequest): SendOutcome {
  if (!request.getResponseHeader("Content-Type")?.includes("json")) {
    // An expired session leads to the sign-in page, which the request follows.
    return request.status === 200 ? { kind: "signed_out" } : { kind: "lost" };
  }
  try {
    const { media, refused } = JSON.parse(request.responseText) as Answer;
    if (media?.[0]) return { kind: "kept", mediaId: media[0].id };
    return refused?.[0] ? { kind: "refused", message: refused[0].message } : { kind: "lost" };
  } catch {
    return { kind: "lost" };
  }
}

/** Sends one file, under the name of its kind; `fetch` cannot tell how far it has come, the older interface can. */
export function sendFile(
  file: File,
  kind: MediaKind,
  onProgress: (percent: number) => void,
  signal: AbortSignal,
): Promise<SendOutcome> {
  return new Promise((settle) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append(kind, file);
    request.open("POST", "/media");
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", ({ lengthComputable, loaded, total }) =>
      onProgress(lengthComputable ? Math.round((100 * loaded) / total) : 0),
    );
    request.addEventListener("load", () => settle(outcomeOf(request)));
    for (const end of ["error", "abort", "timeout"]) request.addEventListener(end, () => settle({ kind: "lost" }));
    signal.addEventListener("abort", () => request.abort());
    request.send(form);
  });
}
