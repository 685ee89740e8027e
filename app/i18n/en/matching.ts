export default {
  "exchange.line": "line {line}",
  "exchange.column": "column {column}",
  "exchange.empty": "the file is empty. It needs a line of headings and at least one row below.",
  "exchange.no_rows": "the file has headings but no rows. Add at least one row.",
  "exchange.too_many_rows": "the file has more than {found} rows. Split it.",
  "exchange.too_many_columns": "the file has more than {found} columns. Remove those that are not needed.",
  "exchange.quote_not_closed":
    "a quotation mark opens here and is never closed. Close it, or double one that belongs to the text.",
  "exchange.not_csv": "this cannot be read as comma-separated text. Save the file as CSV in UTF-8.",
  "exchange.column_missing":
    "the column {column} is missing. The headings are: {found}. Add the column or correct its heading.",
  "exchange.column_twice": "the column {column} is there several times. Remove all but one.",
  "exchange.nace_shape":
    "“{found}” is no NACE code. Write two to five digits with or without a point, such as 38.11; separate several by semicolons.",
  "exchange.waste_shape":
    "“{found}” is no waste code. Write two, four or six digits in chapters 01 to 20, such as 17 02 04; separate several by semicolons.",
  "exchange.receiver_missing": "the receiver is missing. Write the receiver's NACE code, or remove the row.",
  "exchange.nothing_known":
    "neither donor, waste code nor description is given, so the row says nothing. Fill in at least one of them, or remove the row.",
  "exchange.more": "and {count} faults more.",
  "exchange.unreadable": "the file cannot be read ({reason}). Check its name and that you may read it.",
  "exchange.unwritable": "the file could not be written ({reason}). Nothing has been written.",
  "exchange.same_file": "{file} is both read and written. Choose another name for the result.",
  "exchange.ranked": "{queries} flows ranked by {precedents} known exchanges, written to {out}.",
} as const;
