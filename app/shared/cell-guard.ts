// A spreadsheet takes a cell that begins so for a formula, and would run what somebody wrote in a text.
const formula = /^'*[=+\-@\t\r]/;
const plainNumber = /^[-+]\d[\d\s.,]*$/;

/** A cell as written to a file: an apostrophe before what a spreadsheet would take for a formula. */
export const guardCell = (text: string): string => (formula.test(text) && !plainNumber.test(text) ? `'${text}` : text);

/** Takes the apostrophe away again. */
export const unguardCell = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) && !plainNumber.test(text.slice(1)) ? text.slice(1) : text;
