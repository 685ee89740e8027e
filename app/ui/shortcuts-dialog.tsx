import { useT } from "~/i18n/use-t";
import { Checkbox } from "./choice-fields";
import { Dialog } from "./dialog";
import { KeyFacts } from "./key-facts";

export interface ShortcutsDialogProps {
  readonly off: boolean;
  readonly onOff: (off: boolean) => void;
  readonly onClose: () => void;
}

/** The keys there are, and the switch that turns them off. */
export default function ShortcutsDialog({ off, onOff, onClose }: ShortcutsDialogProps) {
  const t = useT("ui");
  return (
    <Dialog title={t("shortcuts")} open closeHref="#main" onClose={onClose}>
      <KeyFacts
        facts={[
          { key: "/", label: <kbd>/</kbd>, value: t("shortcutSearch") },
          { key: "?", label: <kbd>?</kbd>, value: t("shortcutHelp") },
        ]}
      />
      <Checkbox
        className="mt-4"
        asSwitch
        label={t("shortcutsUse")}
        help={t("shortcutsHelp")}
        checked={!off}
        onChange={(event) => onOff(!event.currentTarget.checked)}
      />
    </Dialog>
  );
}
