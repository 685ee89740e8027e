export default {
  "exchange.line": "rad {line}",
  "exchange.column": "kolumn {column}",
  "exchange.empty": "filen är tom. Den ska ha en rad med rubriker och minst en rad under.",
  "exchange.no_rows": "filen har rubriker men inga rader. Lägg till minst en rad.",
  "exchange.too_many_rows": "filen har fler än {found} rader. Dela den.",
  "exchange.too_many_columns": "filen har fler än {found} kolumner. Ta bort dem som inte behövs.",
  "exchange.quote_not_closed":
    "ett citattecken öppnas här och stängs aldrig. Stäng det, eller dubbla ett som hör till texten.",
  "exchange.not_csv": "det här går inte att läsa som kommaseparerad text. Spara filen som CSV i UTF-8.",
  "exchange.column_missing":
    "kolumnen {column} saknas. Rubrikerna är: {found}. Lägg till kolumnen eller rätta dess rubrik.",
  "exchange.column_twice": "kolumnen {column} finns flera gånger. Ta bort alla utom en.",
  "exchange.nace_shape":
    "”{found}” är ingen näringsgren. Skriv två till fem siffror med eller utan punkt, till exempel 38.11; flera skiljs åt med semikolon.",
  "exchange.waste_shape":
    "”{found}” är ingen avfallskod. Skriv två, fyra eller sex siffror i kapitel 01 till 20, till exempel 17 02 04; flera skiljs åt med semikolon.",
  "exchange.receiver_missing": "mottagaren saknas. Skriv mottagarens näringsgren, eller ta bort raden.",
  "exchange.nothing_known":
    "varken givare, avfallskod eller beskrivning finns, så raden säger ingenting. Fyll i minst en av dem, eller ta bort raden.",
  "exchange.more": "och {count} fel till.",
  "exchange.unreadable": "filen går inte att läsa ({reason}). Kontrollera namnet och att du får läsa den.",
  "exchange.unwritable": "filen gick inte att skriva ({reason}). Ingenting har skrivits.",
  "exchange.same_file": "{file} är både fil att läsa och fil att skriva. Välj ett annat namn på resultatet.",
  "exchange.ranked": "{queries} flöden rangordnade efter {precedents} kända utbyten, skrivna till {out}.",
} as const;
