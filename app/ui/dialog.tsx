import { useNavigate } from "@remix-run/react";
import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "./app-link";
import { cx } from "./class-names";
import { Icon } from "./icon";

export interface DialogProps {
  readonly title: string;
  /** Where closing leads when the dialog is a page of its own. */
  readonly closeHref: string;
  readonly open: boolean;
  /** Given when the dialog lives inside a page; without it closing follows `closeHref`. */
  readonly onClose?: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/**
 * A native dialog. Rendered open by the server it is a sheet in the page and works without JavaScript; with it, it
 * becomes modal, keeps the focus and closes on Escape, on the cross and on a click beside it.
 */
export function Dialog({ title, closeHref, open, onClose, wide, children }: DialogProps) {
  const t = useT("ui");
  const titleId = useId();
  const box = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();

  // Taken away while open, it still gives the focus back to what opened it.
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  useEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    if (open && !dialog.matches(":modal")) {
      dialog.close();
      dialog.showModal();
    }
    if (!open && dialog.open) dialog.close();
  }, [open]);

  const leave = (event: { preventDefault(): void }) => {
    event.preventDefault();
    if (onClose) onClose();
    else navigate(closeHref, { preventScrollReset: true });
  };
  const onBackdrop = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget && event.currentTarget.matches(":modal")) leave(event);
  };

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape is the keyboard's click beside the dialog; the browser fires `cancel`
    <dialog
      className={cx("dialog", wide && "dialog--wide")}
      aria-labelledby={titleId}
      open={open}
      ref={box}
      onCancel={leave}
      onClick={onBackdrop}
    >
      <div className="dialog__top">
        <h2 id={titleId}>{title}</h2>
        <AppLink
          className="btn btn--q btn--icon"
          href={closeHref}
          aria-label={t("close")}
          preventScrollReset
          onClick={onClose ? leave : undefined}
        >
          <Icon name="x" size="lg" />
        </AppLink>
      </div>
      <div className="dialog__b">{children}</div>
    </dialog>
  );
}
