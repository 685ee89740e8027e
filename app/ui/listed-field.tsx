import { TextField, type TextFieldProps } from "./text-field";

/** A line of text with what has been written there before to choose from; anything else may be typed. */
export function ListedField({
  known,
  id,
  ...field
}: TextFieldProps & { readonly id: string; readonly known: readonly string[] }) {
  const list = `${id}-known`;
  return (
    <>
      <TextField {...field} id={id} list={list} autoComplete="off" />
      <datalist id={list}>
        {known.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </datalist>
    </>
  );
}
