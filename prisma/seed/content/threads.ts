/** A conversation about a listing of a category and seller: who wrote what, hours apart. */
export interface SeedThread {
  readonly category: string;
  readonly seller: string;
  readonly buyer: string;
  /** Days ago that it began. */
  readonly began: number;
  /** `b:` buyer, `s:` seller. */
  readonly messages: readonly string[];
  /** The last message has not been read by the other side. */
  readonly unread?: true;
}

const about = (category: string, seller: string, buyer: string, began: number, messages: readonly string[], unread?: "unread"): SeedThread =>
  unread ? { category, seller, buyer, began, messages, unread: true } : { category, seller, buyer, began, messages };

/** Questions and answers of the example region. */
export const threads: readonly SeedThread[] = [
  about("building.doors", "norrmontage", "inlandsbygg", 3, ["b: Hej! Följer trycken med, och är karmarna hela på alla 48? Vi behöver 24 till ett elevhem.", "s: Trycken följer med. Två karmar har en spricka i hörnet, resten är hela. 24 går bra, då är priset 450 styck.", "b: Bra. Kan ni ställa undan dem till torsdag? Vi kommer med lastbil."], "unread"),
  about("building.windows", "trahus", "kustbygg", 6, ["b: Finns prestandadeklaration på fönstren? Vi ska ha dem till en skola.", "s: Ja, jag mejlar den i dag. U-värdet är 0,9 och glaset är treglas med argon.", "b: Tack, den kom. Vi tar tio om de får stå kvar till månadsskiftet.", "s: De får stå. Säg till dagen innan så ställer vi fram dem."]),
  about("timber.glulam", "limtra", "trahus", 9, ["b: Går det att få balkarna kapade till 6,8 meter?", "s: Det gör vi, 150 kronor snittet. Stämpeln sitter i den ände som blir kvar."]),
  about("timber.residues", "hyvleri", "kustgront", 12, ["b: Vi letar bränsle till en flispanna. Hur dammigt är spånet, och går det att få löst i bil?", "s: Det är torrt och ganska dammigt. Löst går bra, vi fyller från silo. Fukt runt elva procent.", "b: Då behöver vi blanda med flis. Kan vi få två lass på prov?", "s: Ja, vecka 50 passar."]),
  about("furniture.office_chairs", "exempelregionen", "kustkommunen", 4, ["b: Är alla stolar av samma modell? Vi behöver 20 likadana.", "s: Ja, samma modell och år. Ni får välja ut dem ni vill ha.", "b: Toppen, vi kommer på tisdag."]),
  about("furniture.desks", "mobelcirkeln", "exempelkommunen", 2, ["b: Vad ingår i garantin på fem år, bara motorerna eller även skivan?", "s: Motor, styrning och stativ. Skivan har två år mot att laminatet släpper."], "unread"),
  about("it.laptops", "rekond", "folkhogskolan", 8, ["b: Vi behöver 24 stycken till januari. Finns det fler än 20 i samma skick?", "s: Vi har 48 i den här omgången. Ni får raderingsintyg per serienummer och 36 månaders garanti.", "b: Då tar vi 24. Kan ni fakturera efter leverans?", "s: Ja, trettio dagar."]),
  about("it.monitors", "exempelregionen", "akeri", 1, ["b: Går det att få sex stycken med väggfäste i stället för fot?"], "unread"),
  about("textiles.workwear", "tvatteriet", "somnaden", 15, ["b: Vi tar gärna de plagg som inte går att sälja, för delar. Går det att ordna?", "s: Absolut. Vi sorterar ut dem löpande och kan lämna en bur i månaden."]),
  about("textiles.linen", "fjallhotellet", "andrachansen", 20, ["b: Är lakanen tvättade? Vi skänker vidare till ett härbärge.", "s: Tvättade och manglade. Till er blir det tio kronor styck.", "b: Tack! Då tar vi hundra."]),
  about("packaging.pallets", "kustlager", "norrsag", 5, ["b: Hur många av pallarna är stämplade HT? Vi exporterar en del.", "s: Ungefär åtta av tio. Vi kan sortera fram bara stämplade om du tar minst hundra."], "unread"),
  about("soil.fill", "vagmark", "lantbruket", 11, ["b: Är moränen stenig? Den ska ligga i en åkerkant.", "s: Den är stenig, upp till 300 millimeter. Till åker skulle jag hellre ta avbaningen vi har i Bygdeå."]),
  about("soil.crushed_concrete", "atervinning", "fjallvind", 7, ["b: Vi söker 2 000 ton till en väg. Klarar ni leverans till Fredrika i augusti?", "s: Materialet räcker. Frakten blir dyrare än krossen, har ni bilar som ändå kör?", "b: Vi har bilar som går tomma åt ert håll. Återkommer med veckor.", "s: Perfekt. Då skickar jag provsvaren så länge."]),
  about("machines.kitchen", "krogarna", "folkhogskolan", 14, ["b: Går ugnen på trefas 32 A, och vilka mått har den med dörren öppen?", "s: 32 A stämmer. Den behöver 1,6 meter framför sig. Kom och provkör när vi har stängt."]),
  about("machines.lifting", "aterbruksforradet", "kretsen", 10, ["b: Hej, vi vill ha två palldragare. Kan någon prova dem åt oss? Vi har långt att åka.", "s: Vi valde ut de två med nyaste hjulen och lyfte 1 500 kilo med båda. De läcker inget."]),
  about("food.residues", "bryggeriet", "lantbruket", 16, ["b: Vi kan ta all drav ni har. Vilka dagar brygger ni?", "s: Tisdag till fredag. Draven är klar vid elva och håller sig till kvällen.", "b: Då kommer vi tisdagar och torsdagar. Vi har egen vagn."]),
  about("food.surplus", "bageriet", "andrachansen", 2, ["b: Hur sent på dagen kan vi komma och hämta bröd?", "s: Till klockan fem. Ring vid tre så vet vi hur mycket det blir.", "b: Det gör vi, första gången på måndag."]),
  about("energy.waste_heat", "norddata", "kustgront", 25, ["b: Hur stor är värmemängden under vintern, och vad krävs för att ta luften till vatten?", "s: Ungefär 600 kilowatt jämnt, 26 grader. Med en värmepump kommer man till 55. Men det är fyra mil till er?", "b: Vi funderar på ett nytt hus nära er. Kan vi ses tillsammans med rådgivaren?", "s: Gärna. Vi har timvärden för två år att visa."]),
  about("energy.solar", "norddata", "lantbruket", 6, ["b: Har ni mätprotokoll per panel? Och finns skenorna kvar?", "s: Protokoll finns. Skenorna sitter kvar på taket, de ingår om ni tar ned dem."], "unread"),
  about("metal.beams", "platverkstan", "lantbruket", 13, ["b: Kan ni skarva två av rören till fem meter?", "s: Ja, med inre hylsa och svets. Räkna med 400 kronor per skarv."]),
  about("metal.sheet", "platverkstan", "mekaniska", 4, ["b: Vi tar gärna en pall i månaden av resterna. Går det att få mest 6 och 8 millimeter?", "s: Det går, men då vill vi ha tolv kronor kilot eftersom vi sorterar.", "b: Det är rimligt."]),
  about("services.dismantling", "norrmontage", "exempelkommunen", 9, ["b: Vi ska riva en skola på 2 600 kvadratmeter. Hinner ni inventera före jul?", "s: Vi kan börja den 8 december och är klara på fyra dagar. Rapporten kommer veckan efter.", "b: Bra. Vi återkommer med formell förfrågan."]),
  about("services.furniture_repair", "mobelcirkeln", "exempelregionen", 5, ["b: Kan ni göra service på 90 konferensstolar på plats i Umeå?", "s: Ja, två tekniker under två dagar. Vi ger fast pris när vi har sett en stol."], "unread"),
  about("services.logistics", "akeri", "fjallbar", 18, ["b: Hur låg temperatur klarar kylbilen, och loggar ni?", "s: Ner till minus 20 och loggning var tionde minut. Loggen mejlas när vi lossat."]),
  about("building.sanitary", "bostader", "folkhogskolan", 21, ["b: Är det S-lås på alla? Vi har P-lås i två av husen.", "s: Bara S-lås i den här omgången. I februari kommer ett hus med P-lås, ska vi höra av oss då?", "b: Ja tack, vi behöver fyra."]),
  about("furniture.school", "skogsmobler", "inlandskommunen", 17, ["b: Stolarna verkar fina. Går sitsen att få i annan färg än natur?", "s: Grönt, blått och rött bets utan pristillägg. Leverans tre veckor."]),
];
