/**
 * Sentences that a short text is filled out with, by how the thing stands in the legal gate (`unused`, `reuse` …) or by
 * type of listing. They name no number and no gender, so that they fit one thing as well as forty.
 */
export const details: Readonly<Record<string, readonly string[]>> = {
  unused: [
    "Beställdes till ett projekt som ändrades.",
    "Leverantören tar inte tillbaka.",
    "Har legat på hyllan sedan i våras och behöver komma till nytta.",
    "Följesedel och produktblad finns sparade.",
    "Vi räknade fel, helt enkelt.",
    "Originalmärkningen sitter kvar.",
  ],
  reuse: [
    "Används inte längre här och tar plats vi behöver till annat.",
    "Fungerade fint när vi bytte.",
    "Byttes ut för att vi ville ha allt lika.",
    "Bilder på märkning och skador skickas på begäran.",
    "Säljs i befintligt skick.",
    "Det syns att det har använts, men det har skötts.",
    "Vi har redan köpt nytt, så det är bara att hämta.",
  ],
  renewed: [
    "Genomgånget i vår verkstad, och det som inte höll är bytt.",
    "Vi skriver ned vad som är gjort och lämnar det till köparen.",
    "Delar finns att köpa till.",
    "Vi har fler i verkstaden som blir klara efter hand.",
  ],
  repair: [
    "Den som är lite händig får mycket för pengarna.",
    "Vi berättar gärna vad som är gjort och vad som återstår.",
    "Vi har inte tid att göra klart, så någon annan får ta vid.",
    "Delar går fortfarande att få tag på.",
  ],
  dismantled: [
    "Fotograferat på plats innan det togs ned.",
    "Projektet har en lista över allt som går att få.",
    "Vi vet var det har suttit och kan visa ritning.",
    "Fler delar ur samma hus läggs ut efter hand.",
    "Kom gärna och titta innan bygget går vidare.",
  ],
  by_product: [
    "Kvaliteten är jämn eftersom råvaran alltid är densamma.",
    "I dag går det till förbränning. Vi ser hellre att det används.",
    "Prov lämnas gärna.",
    "Vi söker helst någon som vill ha det länge.",
    "Mängden varierar lite med säsongen.",
  ],
  waste: [
    "Mottagaren behöver tillstånd eller anmälan, det kontrollerar vi först.",
    "Vägs vid lastning.",
    "Vi vill veta var det hamnar och hur mycket som används igen.",
    "Transportören behöver ha tillstånd.",
  ],
  food: [
    "Vi ser helst att någon äter det.",
    "Spårbarhet och temperaturer finns nedskrivna.",
    "Hämtas samma dag det läggs ut om det går.",
    "Säg till om ni vill ha en stående beställning.",
  ],
  service: [
    "Vi berättar gärna om tidigare uppdrag.",
    "Ni får en skriftlig sammanfattning efteråt.",
    "Går att boka enstaka gånger eller som avtal.",
    "Vi samlar gärna flera uppdrag på samma ort, det blir billigare för alla.",
    "Fråga oss tidigt, då blir det oftast bättre.",
    "Pris och tid får ni innan vi börjar.",
  ],
  rental: [
    "Tillgången varierar, så fråga i god tid.",
    "Normalt slitage ingår i priset.",
    "Går att förlänga om ingen annan väntar.",
    "Vi visar hur det fungerar när ni hämtar.",
  ],
  wanted: [
    "Har du något liknande vill vi gärna veta det.",
    "Tidplanen går att flytta några veckor.",
    "Vi kan visa var det ska användas.",
    "Begagnat i första hand, annars överskott.",
    "Skriv vad du vill ha betalt.",
    "Vi tar också tips om vem som kan ha.",
  ],
};

/** The condition in a sentence of its own, for texts that do not speak of it. */
export const conditionSentences: Readonly<Record<string, readonly string[]>> = {
  as_new: ["I nyskick.", "Ser ut som nytt."],
  good: ["Bra skick, lätta spår.", "I gott skick för åldern."],
  worn: ["Tydliga bruksspår, men fungerar.", "Slitet men helt.", "Har många år på nacken."],
  needs_repair: ["Behöver lagas innan det kan användas.", "Kräver en insats, därav priset."],
  for_parts: ["Säljs för delar eller material."],
};
