import { useEffect, useState, type ChangeEvent, type InputHTMLAttributes } from "react";
import { useT } from "~/i18n/use-t";
import { cx } from "./class-names";
import { Field, type FieldText } from "./field";
import { Icon } from "./icon";
import type { IconName } from "./icon-names";

type FileInput = Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "id" | "required" | "onChange">;

export interface FileFieldProps extends FieldText, FileInput {
  readonly id?: string;
  readonly icon?: IconName;
  /** Called with what was chosen or dropped, to begin sending before the form is. */
  readonly onFiles?: (files: readonly File[]) => void;
  /** Leaves the list of chosen files out where the page shows its own. */
  readonly hideList?: boolean;
  /** What the frame says instead of "choose or drop", where nothing can be dropped. */
  readonly prompt?: string;
}

interface Chosen {
  readonly name: string;
  readonly preview?: string;
}

/** Names and pictures of what was chosen; the object URLs are let go when the choice changes. */
function useChosen(files: readonly File[]): readonly Chosen[] {
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  useEffect(() => {
    const next = files.map((file) => ({
      name: file.name,
      preview: file.type.startsWith("image/") ? URL.createObjectURL(file) : undefined,
    }));
    setChosen(next);
    return () => next.forEach(({ preview }) => preview && URL.revokeObjectURL(preview));
  }, [files]);
  return chosen;
}

function ChosenFiles({ files }: { readonly files: readonly File[] }) {
  const t = useT("ui");
  const chosen = useChosen(files);
  if (chosen.length === 0) return null;
  return (
    <ul className="file-list" aria-label={t("chosenFiles")}>
      {chosen.map(({ name, preview }) => (
        <li key={name}>
          {preview ? (
            <img src={preview} alt="" />
          ) : (
            <span className="doc">
              <Icon name="file-text" size="lg" />
            </span>
          )}
          <span className="clip">{name}</span>
        </li>
      ))}
    </ul>
  );
}

/**
 * Files: the browser's own control, which with JavaScript fills the whole frame so that a drop lands in it, and shows
 * what was chosen. `capture="environment"` opens the camera on a phone.
 */
export function FileField(props: FileFieldProps) {
  const {
    label,
    help,
    error,
    required,
    optional,
    hideMark,
    hideLabel,
    id,
    icon = "upload",
    onFiles,
    hideList,
    prompt,
    ...input
  } = props;
  const t = useT("ui");
  const [enhanced, setEnhanced] = useState(false);
  const [over, setOver] = useState(false);
  const [files, setFiles] = useState<readonly File[]>([]);
  useEffect(() => setEnhanced(true), []);
  const count = input.multiple ? 2 : 1;
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const next = [...(event.currentTarget.files ?? [])];
    setFiles(next);
    onFiles?.(next);
  };
  return (
    <Field {...{ label, help, error, required, optional, hideMark, hideLabel, id }}>
      {(aria) => (
        <>
          <div
            className={cx("file", enhanced && "file--js", over && "file--over")}
            onDragEnter={() => setOver(true)}
            onDragLeave={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
            }}
            onDrop={() => setOver(false)}
          >
            <Icon name={icon} />
            {enhanced && (
              <span aria-hidden="true">
                <b>{prompt ?? t("chooseFiles", { count })}</b> {!prompt && t("dropFiles", { count })}
              </span>
            )}
            <input type="file" {...input} {...aria} onChange={onChange} />
          </div>
          {!hideList && <ChosenFiles files={files} />}
        </>
      )}
    </Field>
  );
}
