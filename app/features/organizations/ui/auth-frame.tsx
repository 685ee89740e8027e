import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { RegionMap } from "~/ui/region-map";

export interface AuthFrameProps {
  readonly title: string;
  readonly lede?: string;
  readonly children?: ReactNode;
  readonly also?: ReactNode;
}

/** A form on paper beside a piece of the map. */
export function AuthFrame({ title, lede, children, also }: AuthFrameProps) {
  const t = useT("account");
  return (
    <div className="auth">
      <div className="auth__form">
        <h1>{title}</h1>
        {lede && <p className="lede mt-3">{lede}</p>}
        {children}
        {also && <div className="auth__also">{also}</div>}
      </div>
      <div className="auth__art" aria-hidden="true">
        <RegionMap label="" counts={[]} frame="whole" />
        <p className="auth__say">{t("say")}</p>
      </div>
    </div>
  );
}
