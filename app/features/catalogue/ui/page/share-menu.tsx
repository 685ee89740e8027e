import { useEffect, useState } from "react";
import { useT } from "~/i18n/use-t";
import { CopyLink } from "~/ui/copy-link";
import { Icon } from "~/ui/icon";
import { Menu } from "~/ui/menu";

interface ShareMenuProps {
  readonly title: string;
  readonly url: string;
}

interface Abilities {
  readonly print: boolean;
  readonly share: boolean;
}

/** What this browser can do beyond links; nothing is promised before the page's scripts run. */
function useAbilities(): Abilities {
  const [abilities, setAbilities] = useState<Abilities>({ print: false, share: false });
  useEffect(() => setAbilities({ print: true, share: typeof navigator.share === "function" }), []);
  return abilities;
}

/** Copy, mail, hand to another app, print. The address and the mail work without scripts. */
export function ShareMenu({ title, url }: ShareMenuProps) {
  const t = useT("listing");
  const { print, share } = useAbilities();
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`;
  // A sheet that the reader closes again is refused by the browser: nothing to say.
  const hand = () => void navigator.share({ title, url }).catch(() => undefined);
  return (
    <Menu
      className="share"
      summaryClassName="btn btn--2"
      summary={
        <>
          <Icon name="share-2" />
          {t("page.share")}
        </>
      }
    >
      <div className="share__b">
        <CopyLink url={url} />
        <a className="menu__item" href={mail}>
          <Icon name="mail" />
          {t("share.mail")}
        </a>
        {share && (
          <button type="button" className="menu__item" onClick={hand}>
            <Icon name="share-2" />
            {t("share.app")}
          </button>
        )}
        {print && (
          <button type="button" className="menu__item" onClick={() => window.print()}>
            <Icon name="printer" />
            {t("page.print")}
          </button>
        )}
      </div>
    </Menu>
  );
}
