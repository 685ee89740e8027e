import { Form, useSearchParams } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button";
import { DrawnDisclosure } from "~/ui/drawn-disclosure";
import { TextAreaField } from "~/ui/text-field";

export interface CommentData {
  readonly id: string;
  readonly anchor: string;
  readonly author: string | null;
  readonly body: string;
  readonly time: string;
  readonly settled: boolean;
}

/** What has been said about a section or a criterion, and a way to say something. */
export function Comments({
  anchor,
  comments,
  mayComment,
  title,
}: {
  readonly anchor: string;
  readonly comments: readonly CommentData[];
  readonly mayComment: boolean;
  readonly title: string;
}) {
  const t = useT("tenders");
  const mine = comments.filter((comment) => comment.anchor === anchor);
  const asked = useSearchParams()[0].get("samtal");
  const open = mine.filter(({ settled }) => !settled);
  if (mine.length === 0 && !mayComment) return null;
  return (
    <DrawnDisclosure
      summary={t("comments.title", { title, count: open.length })}
      label={t("comments.show")}
      href={`?samtal=${anchor}`}
      open={open.length > 0 || asked === anchor}
    >
      {() => (
        <>
          <ul className="comments">
            {mine.map(({ id, author, body, time, settled }) => (
              <li key={id} className={settled ? "comments__settled" : undefined}>
                <p className="small muted">
                  {author ?? t("comments.nobody")}, {time}
                  {settled && ` · ${t("comments.settled")}`}
                </p>
                <p className="comments__body">{body}</p>
                {!settled && mayComment && (
                  <Form method="post">
                    <Button name="intent" value={`resolve:${id}`} variant="quiet" size="sm" icon="check">
                      {t("comments.resolve")}
                    </Button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
          {mayComment && (
            <Form method="post" className="form" key={mine.length}>
              <input type="hidden" name="anchor" value={anchor} />
              <TextAreaField
                label={t("comments.body")}
                name="body"
                id={`comment-${anchor}`.replace(":", "-")}
                rows={2}
                maxLength={2000}
              />
              <div>
                <Button name="intent" value="comment" variant="secondary" size="sm">
                  {t("comments.send")}
                </Button>
              </div>
            </Form>
          )}
        </>
      )}
    </DrawnDisclosure>
  );
}
