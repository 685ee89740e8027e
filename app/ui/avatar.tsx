import { cx } from "./class-names";

/** Initials in a frame: organisations and roles are shown by letters, never by faces. */
export function Avatar({ initials, size = "md" }: { readonly initials: string; readonly size?: "sm" | "md" | "lg" }) {
  return (
    <span className={cx("org", size !== "md" && `org--${size}`)} aria-hidden="true">
      {initials}
    </span>
  );
}

const legalForms = /^(ab|hb|kb|ek|förening|i|och|and|the|of|aktiebolag|stiftelsen|för)$/i;

/** Two letters that stand for a name: the first of its first two telling words. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s\-/&.,]+/).filter(Boolean);
  const telling = words.filter((word) => !legalForms.test(word));
  const [first = "", second = ""] = telling.length > 0 ? telling : words;
  return (first.slice(0, 1) + (second.slice(0, 1) || first.slice(1, 2))).toLocaleUpperCase("sv");
}
