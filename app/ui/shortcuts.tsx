import { useNavigate } from "@remix-run/react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useT } from "~/i18n/use-t";

// Few readers open it: it is fetched when somebody does.
const ShortcutsDialog = lazy(() => import("./shortcuts-dialog"));

const offKey = "shortcuts-off";

/** One-letter keys must be possible to turn off (WCAG 2.1.4); the choice stays on this device. */
function useShortcutsOff() {
  const [off, setOff] = useState<boolean>();
  useEffect(() => setOff(localStorage.getItem(offKey) === "1"), []);
  const choose = (next: boolean) => {
    localStorage.setItem(offKey, next ? "1" : "0");
    setOff(next);
  };
  return [off, choose] as const;
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;

/**
 * `/` goes to the search field, `?` shows the keys. Stands in the footer as a button, by which the keys can be turned
 * off and on; it appears with JavaScript, and nothing is lost without.
 */
export function Shortcuts({ searchHref }: { readonly searchHref: string }) {
  const t = useT("ui");
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [off, setOff] = useShortcutsOff();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (event.key === "?") setOpen(true);
      if (event.key !== "/") return;
      event.preventDefault();
      const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
      if (field) field.select();
      else navigate(searchHref);
    };
    if (off !== false) return undefined;
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [off, navigate, searchHref]);

  if (off === undefined) return null;
  return (
    <>
      <button type="button" className="btn-link" onClick={() => setOpen(true)}>
        {t("shortcuts")}
      </button>
      {open && (
        <Suspense fallback={null}>
          <ShortcutsDialog off={off} onOff={setOff} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
