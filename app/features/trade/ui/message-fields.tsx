import { acceptOf } from "~/features/media/media";
import { mediaInputs } from "~/features/media/media-fields";
import type { MediaView } from "~/features/media/media-view";
import { useT } from "~/i18n/use-t";
import { Disclosure } from "~/ui/disclosure";
import { FileField } from "~/ui/file-field";
import type { FormProblems } from "~/ui/form-problems";
import { TextAreaField } from "~/ui/text-field";
import { maxMessageFiles, maxMessageLength } from "../thread";

export interface MessageFieldsProps {
  readonly label: string;
  readonly help?: string;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly clientKey: string;
  readonly problems: FormProblems;
}

function KeptFiles({ kept }: { readonly kept: readonly MediaView[] }) {
  const t = useT("trade");
  if (kept.length === 0) return null;
  return (
    <div className="small">
      {t("message.kept")}
      <ul className="plain">
        {kept.map((file) => (
          <li key={file.id}>
            <input type="hidden" name={mediaInputs("files").id} value={file.id} />
            {file.fileName}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The words of a message, and the key that makes two presses one. */
export function MessageFields({
  label,
  help,
  hideLabel,
  placeholder,
  rows = 3,
  clientKey,
  problems,
}: MessageFieldsProps) {
  return (
    <>
      <input type="hidden" name="clientKey" value={clientKey} />
      <TextAreaField
        id="body"
        name="body"
        label={label}
        help={help}
        hideLabel={hideLabel}
        hideMark
        placeholder={placeholder}
        rows={rows}
        maxLength={maxMessageLength}
        defaultValue={problems.value("body")}
        error={problems.error("body")}
      />
    </>
  );
}

export interface MessageFilesProps {
  readonly problems: FormProblems;
  /** Files that are stored already and go with the next try. */
  readonly kept: readonly MediaView[];
}

/** Pictures and PDFs that go with a message, folded away until wanted. */
export function MessageFiles({ problems, kept }: MessageFilesProps) {
  const t = useT("trade");
  return (
    <Disclosure summary={t("message.files")} open={problems.error("files") !== undefined || kept.length > 0}>
      <FileField
        id="files"
        key={kept.map((file) => file.id).join()}
        name="files"
        label={t("message.files")}
        hideLabel
        help={t("message.files_help", { max: maxMessageFiles })}
        multiple
        accept={`${acceptOf.photo},${acceptOf.document}`}
        icon="paperclip"
        error={problems.error("files")}
      />
      <KeptFiles kept={kept} />
    </Disclosure>
  );
}
