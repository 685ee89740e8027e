import { useState } from "react";
import { useT } from "~/i18n/use-t";
import { Icon } from "./icon";

/** Copies an address. Without JavaScript the address stands there to be copied by hand. */
export function CopyLink({ url }: { readonly url: string }) {
  const t = useT("ui");
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <div className="input-wrap copy-link">
      <input
        className="input"
        readOnly
        value={url}
        aria-label={t("copyLink")}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" className="btn btn--q btn--icon" aria-label={t("copyLink")} onClick={() => void copy()}>
        <Icon name={copied ? "check" : "copy"} />
      </button>
      <span className="vh" role="status">
        {copied ? t("copied") : ""}
      </span>
    </div>
  );
}
