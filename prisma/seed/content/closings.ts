/** Last lines that fit anyone: goods at a place of their own, services, and what is looked for. `{ort}` is the place. */
export const closings = {
  surplus: [
    "Finns i {ort}. Hör av dig så bestämmer vi tid.",
    "Hämtas i {ort} efter överenskommelse.",
    "Titta gärna innan du bestämmer dig.",
    "Fler bilder skickas om du vill.",
    "Ring eller skriv, vi svarar samma dag.",
    "Går att dela upp om flera är intresserade.",
    "Först till kvarn, men vi lägger undan i två dagar om du säger till.",
    "Transport ordnar du själv, lastning hjälper vi till med.",
  ],
  service: [
    "Skriv antal och ort, så får du ett pris.",
    "Vi återkommer inom två arbetsdagar.",
    "Referenser lämnas om du frågar.",
    "Vi tar gärna ett första samtal utan kostnad.",
    "Passar även små uppdrag.",
    "Väntetiden är just nu två veckor.",
  ],
  wanted: [
    "Svara med antal, mått och gärna en bild.",
    "Vi hämtar själva inom rimligt avstånd från {ort}.",
    "Pris efter skick. Berätta vad du har.",
    "Allt av intresse, också mindre mängder.",
    "Levereras helst till {ort}.",
    "Vi kan vänta några veckor på rätt sak.",
  ],
} as const;

/** What a picture shows, for those who do not see it. */
export const pictureAlt = "Tecknad bild: {title}";
