import { useT } from "~/i18n/use-t";

export interface NoteView {
  readonly id: string;
  readonly version: number;
  readonly author: string;
  readonly day: string;
  readonly has: string;
  readonly needs: string;
  readonly wishes: string;
  readonly correction: string;
  readonly photos: readonly { readonly id: string; readonly href: string; readonly small: string }[];
}

/** What was written, as it was written, with the firm's own words after it. */
export function NoteText({ visit }: { readonly visit: NoteView }) {
  const t = useT("flows");
  const parts = (["has", "needs", "wishes"] as const).filter((part) => visit[part] !== "");
  return (
    <>
      <dl className="note">
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`visit.${part}`)}</dt>
            <dd>{visit[part]}</dd>
          </div>
        ))}
        {visit.correction !== "" && (
          <div className="note__own">
            <dt>{t("visit.correction")}</dt>
            <dd>{visit.correction}</dd>
          </div>
        )}
      </dl>
      {visit.photos.length > 0 && (
        <ul className="note__photos">
          {visit.photos.map((photo, index) => (
            <li key={photo.id}>
              <a href={photo.href}>
                <img
                  src={photo.small}
                  alt={t("visit.photoAlt", { number: index + 1 })}
                  width={160}
                  height={120}
                  loading="lazy"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
