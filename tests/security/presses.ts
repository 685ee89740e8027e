import { acting, managing, type Answer, type Row } from "./answers";
import type { Things } from "./things";

type Fields = Record<string, string> | FormData;

export interface Press {
  readonly name: string;
  /** Address and form; the things are new each time, so that no press meets what another has done. */
  readonly form: (things: Things, mine: Things | null) => Promise<{ at: string; fields: Fields }>;
  readonly all?: Row;
  readonly own?: Row;
  readonly foreign?: Row;
  /** What is done leaves no trace in the organizations' tables. */
  readonly traceless?: true;
}

type Kept = Record<string, string | ((things: Things) => Promise<string>)>;

/** The form with its objects made. */
async function filled(things: Things, kept: Kept): Promise<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(kept))
    fields[name] = typeof value === "string" ? value : await value(things);
  return fields;
}

/** A form at a fixed address about something of the organization's. */
export const about =
  (at: string) =>
  (name: string, kept: Kept, rows: Pick<Press, "all" | "own" | "foreign" | "traceless">): Press => ({
    name,
    form: async (things) => ({ at, fields: await filled(things, kept) }),
    ...rows,
  });

/** A form at the address of something of the organization's. */
export const at =
  (address: (things: Things) => Promise<string>) =>
  (name: string, kept: Kept, rows: Pick<Press, "all" | "own" | "foreign" | "traceless">): Press => ({
    name,
    form: async (things) => ({ at: await address(things), fields: await filled(things, kept) }),
    ...rows,
  });

export const ours = (answer: Answer, foreign: Answer = 404) => ({ own: acting(answer), foreign: acting(foreign) });
/** Only managers may, and only with what is their own organization's. */
export const managed = (answer: Answer, foreign: Answer = 404, others: Answer = 403) => ({
  own: managing(answer, others),
  foreign: managing(foreign, others),
});

export const file = (field: string, name: string, text: string, type: string): FormData => {
  const form = new FormData();
  form.set(field, new File([text], name, { type }));
  return form;
};
