/** Verbs in the infinitive; forms are derived (`inflect.ts`). */
const verbFields = `
  reparera laga fixa renovera rusta restaurera tvätta sy klä tapetsera lackera måla slipa blästra svetsa kapa hyvla såga borra montera demontera riva
  sanera inventera besiktiga värdera transportera frakta köra flytta hämta lämna leverera skicka lagra förvara magasinera hyra uthyra låna utlåna leasa dela
  prenumerera köpa sälja byta skänka bortskänka samla återta återvinna återbruka återanvända återtillverka krossa flisa sortera kompostera behandla
  hantera destruera radera utbilda föreläsa analysera beräkna designa projektera installera serva underhålla rengöra städa tömma uppgradera rekonditionera
  söka efterlysa behöva önska ersätta trycka isolera mura gjuta lägga putsa spola bygga tillverka plantera skotta röja mäta prova testa skrota`;

/** Verbs whose forms no rule gives. */
export const irregularVerbs: Readonly<Record<string, string>> = {
  sälja: "säljer sålde sålt säljes såld sålda",
  riva: "river rev rivit rivs rivna riven",
  klä: "klär klädde klätt kläder klädd klädda",
  sy: "syr sydde sytt sys sydd",
  ta: "tar tog tagit tas",
  lägga: "lägger lade lagt läggs",
  skriva: "skriver skrev skrivit",
  återvinna: "återvinner återvann återvunnit återvunnen återvunnet återvunna",
  underhålla: "underhåller underhöll",
  göra: "gör gjorde gjort",
  skänka: "skänker skänkte skänkt skänkes bortskänkes",
  söka: "söker sökte sökt sökes söks",
  köpa: "köper köpte köpt köpes köps",
  hyra: "hyr hyrde hyrt hyrs hyras hyrd",
};

/** Adjectives and participles in their base form. */
const adjectiveFields = `
  ny gammal begagnad oanvänd använd trasig hel stor liten lång kort bred smal hög låg tjock tunn tung lätt rund fyrkantig rak böjd vit svart grå röd blå grön
  gul brun orange rosa lila beige ljus mörk rostfri galvaniserad lackerad målad obehandlad impregnerad behandlad tryckimpregnerad hyvlad ohyvlad sågad klädd
  stoppad vadderad ergonomisk elektrisk manuell höjbar sänkbar ställbar vikbar fällbar stapelbar staplingsbar flyttbar bärbar trådlös låsbar justerbar
  testad raderad fungerande defekt komplett monterad demonterad kasserad utrangerad sorterad blandad krossad återvunnen återbrukad ekologisk naturlig
  skolad stationär digital analog inbyggd fristående vägghängd utvändig invändig bärande massiv äkta rutig randig mönstrad fuktig torr ren smutsig
  isolerad brandklassad ljudklassad vattentät slagen varm kall het frisk färsk fryst torkad kokt hållbar cirkulär industriell kommersiell privat offentlig`;

const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export const verbs: readonly string[] = split(verbFields);
export const adjectives: readonly string[] = split(adjectiveFields);

/** Compounds that are not a kind of their last part: a takstol is no stol. They are never taken apart. */
export const opaqueCompounds: ReadonlySet<string> = new Set(
  `takstol toalettstol handfat tvättställ badkar armstöd husvagn glasögon radiator regnjacka handtag stuprör trappsteg läkt kullager hjullager kantsten
  skivstång vattenlås dragkedja blixtlås pallkrage skruvstäd snickare tapetserare lastpall sängkläder arbetskläder skyddskläder byggställning klätterställning`
    .split(/\s+/)
    .filter(Boolean),
);

/** Adjectives whose forms no rule gives. */
export const irregularAdjectives: Readonly<Record<string, string>> = {
  gammal: "gammalt gamla",
  liten: "litet små lilla",
  grå: "grått gråa",
  blå: "blått blåa",
  ny: "nytt nya",
  lätt: "lätta",
  rosa: "rosa",
  beige: "beiga",
  äkta: "äkta",
};

/**
 * Modifiers as they stand inside compounds when that is not the base form, a linking s or a dropped a: `kyrk` (kyrka), `gatu` (gata).
 */
export const linkingForms: Readonly<Record<string, string>> = {
  gatu: "gata",
  kyrko: "kyrka",
  kyrk: "kyrka",
  arbets: "arbete",
  skol: "skola",
  förskole: "förskola",
  förskol: "förskola",
  bräd: "bräda",
  lamp: "lampa",
  hyll: "hylla",
  vatten: "vatten",
  båts: "båt",
  barn: "barn",
  vägg: "vägg",
  fönster: "fönster",
  möbel: "möbel",
  cykel: "cykel",
  vinter: "vinter",
  sommar: "sommar",
  elev: "elev",
  matsals: "matsal",
  mötes: "möte",
  vänt: "vänta",
  läs: "läsa",
  skriv: "skriva",
  tvätt: "tvätt",
  spill: "spill",
  rest: "rest",
  fast: "fast",
  ytter: "ytter",
  inner: "inner",
  utom: "ute",
  utomhus: "utomhus",
  inomhus: "inomhus",
  ute: "ute",
  över: "över",
  under: "under",
  mellan: "mellan",
  stor: "stor",
  små: "liten",
  hög: "hög",
  låg: "låg",
  dubbel: "dubbel",
  halv: "halv",
  hel: "hel",
  sväng: "sväng",
  skjut: "skjuta",
  vik: "vika",
  fäll: "fälla",
  stapel: "stapla",
  klapp: "klappa",
  rull: "rulla",
  sadel: "sadel",
  hörn: "hörn",
  tre: "tre",
  två: "två",
  fem: "fem",
  el: "el",
  eu: "eu",
  bad: "bad",
  dusch: "dusch",
  tak: "tak",
  sido: "sida",
  lös: "lös",
  gips: "gips",
  bio: "bio",
  auto: "auto",
  mini: "mini",
  mikro: "mikro",
  video: "video",
  foto: "foto",
  data: "dator",
  dator: "dator",
  ljud: "ljud",
  luft: "luft",
  tryck: "tryck",
  sjukhus: "sjukhus",
  vård: "vård",
  bygg: "bygge",
  rivnings: "rivning",
  återbruks: "återbruk",
  återvinnings: "återvinning",
  sälj: "sälja",
  kontors: "kontor",
  konferens: "konferens",
  special: "special",
  reserv: "reserv",
  retur: "retur",
  engångs: "engång",
  fler: "flera",
  säkerhets: "säkerhet",
  skydds: "skydd",
  varsel: "varsel",
  köks: "kök",
  trädgårds: "trädgård",
  skogs: "skog",
  lant: "lantbruk",
  lantbruks: "lantbruk",
  jordbruks: "jordbruk",
  industri: "industri",
  fordons: "fordon",
  person: "person",
  last: "last",
  gaffel: "gaffel",
  motor: "motor",
  förvarings: "förvaring",
  kompakt: "kompakt",
  trafik: "trafik",
  euro: "eur",
  ek: "ek",
  al: "al",
  is: "is",
  gran: "gran",
  furu: "furu",
  björk: "björk",
  ljus: "ljus",
  äldre: "äldre",
  dub: "dubb",
  dubb: "dubb",
};
