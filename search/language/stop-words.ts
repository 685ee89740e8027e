/** Words that say nothing about what is looked for. Searching for only such words looks for them as they stand. */
export const stopWords: ReadonlySet<string> = new Set(
  `och eller men som är var vara varit den det de en ett att till från för med utan av på i om vid hos åt ur mot genom mellan inom över under
  när där här hur vad vem vilken vilket vilka jag vi du ni han hon man mig oss dig er min mitt mina vår vårt våra din ditt dina ert era sin sitt sina
  har hade ha kan kunna ska skall vill skulle får få finns finnas blir bli blev blivit bliva också även bara inte ej nu då så än mer mest mycket lite några någon
  något nån nåt alla allt annan annat andra samt etc ca cirka st styck stycken tex bl dvs osv via per
  a an the of for to in on at by with from and or is are be it this that i we you my our your some any can need`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Words that colour a search without being what is looked for: they lift a hit but never decide whether there is one.
 */
export const weakWords: ReadonlySet<string> = new Set(
  `billig billigt billiga bra fin fina fint snygg snygga nära närmast gratis begagnad begagnat begagnade använd använda ny nya nytt gammal gamla gammalt stor stora stort liten
  små litet hel hela olika diverse blandat blandade överbliven överblivet överblivna över fler flera många sälj säljes säljer tips firma företag
  hjälp någon cheap used second hand new old good big small nearby free second-hand secondhand tack mått storlek västerbotten norrland`
    .split(/\s+/)
    .filter(Boolean),
);
