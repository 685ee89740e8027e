/**
 * Wording that asks for local origin instead of what one wants from it. The EU principles of equal treatment and free movement
 * (LOU 4:1) make such a requirement unlawful; freshness, delivery time or climate can be asked for instead. Stems with their
 * inflections; matched on whole words, case ignored.
 */
export const localOriginPatterns: readonly string[] = [
  // lokal leverantör, lokala företag, lokalt producerad, lokalproducerat; not lokaler, lokalvård, lokalanpassad
  "lokal(?:a|t)?[ -](?:producera|tillverka|odla|leverantör|företag|aktör|anknyt|närvaro|förankr|ursprung|mat|råvar)\\p{L}*",
  "lokal(?:producerad|producerat|producerade|odlad|odlat|odlade|tillverkad|tillverkat|tillverkade)",
  "när(?:producerad|producerat|producerade|odlad|odlat|odlade|proddad)",
  "(?:från|inom|i|ur) (?:länet|regionen|kommunen|landskapet|bygden|trakten|västerbotten|norrland|norra sverige)",
  "(?:västerbottnisk|norrländsk|umeåbaserad|skellefteåbaserad|regional|regionalt|inhemsk|svensk)(?:a|t)? (?:producera|tillverka|leverantör|företag|råvar|producent|ursprung)\\p{L}*",
  "svensk(?:producerad|producerat|producerade|tillverkad|tillverkat|tillverkade|odlad|odlat|odlade)",
  "(?:tillverka|producera|odla)(?:d|t|de|s) (?:i|inom) (?:sverige|norden|länet|regionen|kommunen|västerbotten|norrland)",
  "(?:säte|kontor|lager|verkstad|verksamhet) (?:i|inom) (?:länet|kommunen|regionen|västerbotten|umeå|skellefteå|lycksele)",
  "locally[ -](?:produced|made|grown|sourced)",
  "local (?:supplier|producer|compan|firm|produce|business)\\p{L}*",
  "(?:made|produced|grown) in (?:sweden|the county|the region|the municipality)",
  "from the (?:county|region|municipality)",
];
