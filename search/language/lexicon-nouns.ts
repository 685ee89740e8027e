/**
 * Base forms of Swedish nouns that are traded, mended, moved or stored, and of those that compounds are built with. Forms are derived
 * from the shape of the word (`inflect.ts`); irregular ones stand in `irregularNouns`. One line a field, so that a reader finds gaps.
 */
const fields = {
  furniture: `stol bord soffa fåtölj pall bänk säng madrass skåp hylla byrå hurts skrivbord möbel möblemang inredning klädsel dyna kudde lampa
    skärm tavla whiteboard spegel garderob hängare krok kateder disk reception podium pulpet ram gavel stativ skiva låda back karm sits rygg
    armstöd underrede hjul gasfjäder puff divan schäslong vagga spjälsäng skötbord bänkskiva sekretär vitrin sängbord rollator rullstol brits
    lyft hjälpmedel gunga rutschkana sandlåda klätterställning parasoll pergola spaljé papperskorg askkopp cykelställ anslagstavla talarstol
    arkiv jalusi grupp lounge bås telefonbås paviljong matta ridå gardin persienn markis draperi rullgardin solskydd barnstol arbetsplats`,
  building: `dörr fönster port grind lucka karm foder båge ruta glas tröskel handtag lås gångjärn beslag nyckel vägg tak golv trappa räcke
    ledstång steg fasad panel puts tegel sten block betong cement bruk balk bjälke pelare stolpe regel plank bräda virke lim limträ trä
    läkt råspont spont takstol reglage bjälklag håldäck element skiva gips plywood spånskiva board masonit faner parkett laminat linoleum
    klinker kakel platta mosaik fog undertak akustik absorbent bärverk armatur lysrör ljus ljuskälla spotlight pendel kök pentry diskho handfat
    tvättställ toalett wc urinoar dusch badkar blandare kran brunn ränna rör stuprör hängränna panna takpanna taktegel plåt papp takpapp skiffer eternit
    belysning isolering mineralull glasull stenull cellplast frigolit ull skorsten spis kamin eldstad list sockel foderbräda trall altan balkong
    staket stängsel mur stödmur barriär lastkaj kaj bro brygga byggnad hus stuga bod barack paviljong container modul garage växthus hall
    stomme grund platta armering nät järn stål bur kulvert trumma brunnsring hiss ramp rulltrappa skjutdörr glasparti parti vikvägg innervägg
    yttervägg mellanvägg rum våtrum badrum kontor skola sjukhus förskola hotell restaurang butik lagerlokal lokal verkstad fabrik lada ladugård stall
    byggsats byggvara byggmaterial byggavfall rivning stock timmer timmerstomme bark flis spån sågspån kutterspån pellets brikett ved slipers`,
  metal: `stål järn plåt aluminium koppar mässing zink bly brons tenn titan rostfritt skrot profil rör balk fläns ventil skruv spik bult mutter
    bricka kedja vajer lina tråd nät gitter galler durk durkplåt trapetsplåt konsol vinkel gjutgods spånor klipp kabel ledning armering legering
    metall ädelmetall magnet fjäder lager kugghjul axel remskiva fäste plugg nit stift`,
  it: `dator laptop bärbar skärm bildskärm monitor tangentbord mus mobil telefon mobiltelefon smartphone surfplatta platta läsplatta skrivare kopiator skanner
    plotter server switch router rack nätverk brandvägg accesspunkt disk hårddisk minne processor grafikkort moderkort nätaggregat adapter laddare
    docka dockningsstation kabel sladd headset hörlur högtalare mikrofon kamera webbkamera projektor tv teve duk förstärkare mixerbord dator licens
    batteri ackumulator elektronik komponent kretskort toner bläckpatron patron fjärrkontroll antenn sändare mottagare klocka kassa kassaregister
    kylskåp kyl frys frysbox kylbox tvättmaskin torktumlare torkskåp diskmaskin ugn mikrovågsugn mikro kaffebryggare kaffemaskin vattenkokare dammsugare
    fläkt köksfläkt vitvara brödrost strykjärn symaskin mangel luftrenare apparat maskin arbetsstation klient terminal display plattform system`,
  textiles: `tyg textil kläder plagg jacka byxa tröja skjorta klänning kjol kappa rock väst overall handske vante mössa hjälm sko känga stövel toffla strumpa
    uniform arbetskläder skyddskläder varsel lakan påslakan handduk örngott täcke filt duk bordsduk servett sängkläder linne frotté bomull ull lin
    läder skinn päls garn tråd fiber trasa stuv metervara rulle presenning tält segel säck väska ryggsäck band rem rep kudde vadd skumgummi knapp
    blixtlås dragkedja forskläde förkläde vårdkläder t-shirt hoodie kostym bälte skyddssko säkerhetssko reflexväst spill`,
  packaging: `pall pallkrage krage lastpall låda kartong kartonger wellpapp papp papper back burk flaska glasburk dunk fat tunna hink spann kar tank cistern behållare
    container säck storsäck påse film sträckfilm plast plastfilm folie bubbelplast fyllnad emballage förpackning lock etikett tejp rullbur rullcontainer
    gitterbox häck korg vagn byttor bytta rulle spole bobin kärl avfallskärl soptunna ibc`,
  soil: `jord matjord torv mylla lera sand grus makadam singel kross bergkross berg sten gatsten kantsten granit marmor marksten massor massa schaktmassor morän ballast
    stenmjöl asfalt bitumen aska slagg slam sediment mesa block sprängsten fyllning lass gräsmatta gräs kompost gödsel näring kalk salt natursten kalksten
    sandsten gjutsand bärlager trädgård mark schakt holk`,
  machines: `maskin grävmaskin hjullastare lastare dumper vält vibrator ställning byggställning kran travers telfer truck lift saxlift domkraft palldragare staplare
    traktor skotare skördare gräsklippare motorsåg såg snöslunga plog spridare röjsåg fräs svarv svets press pump motor kompressor generator elverk
    borr borrmaskin skruvdragare slipmaskin bandsåg cirkelsåg sticksåg hyvel hammare spett spade kratta skyffel yxa kniv verktyg tång nyckel mejsel stege
    trappstege arbetsbänk skruvstäd transportband band robot silo tratt kvarn blandare cyklon filter slang koppling hydraulik cylinder växellåda drivrem
    kullager däck hjul fälg vinterdäck sommardäck bil skåpbil lastbil buss släp släpvagn trailer husvagn husbil moped motorcykel snöskoter skoter fyrhjuling
    cykel elcykel lådcykel sparkcykel barnvagn kärra skottkärra vagn båt kanot ekstock motorvagn reservdel del tillbehör utrustning anläggning redskap
    instrument våg mätare mikroskop stämp stämma form gjutform bodvagn byggfläkt avfuktare värmefläkt tryckpress kombiugn stekbord kokgryta gryta panna kantin porslin
    tallrik mugg kopp glas bestick bricka serveringsvagn kyldisk kylrum frysrum`,
  food: `mat livsmedel frukt grönsak bröd mjölk ost mejeri kött fisk ägg potatis morot äpple bär lingon blåbär mjöl gryn spannmål korn havre vete råg ärta böna
    konserv dryck saft juice öl vin kaffe te kaffesump drav mäsk vassle rens fiskrens skal pulp jäst deg rest svinn matsvinn matavfall avfall foder hö halm
    ensilage strö fett olja frityrolja rapsolja talg gödsel rötrest biogödsel slam honung socker krydda brödrest olja mat växt löv blast skörd utsäde`,
  energy: `energi värme restvärme spillvärme kyla ånga vatten processvatten kylvatten regnvatten dagvatten gråvatten el ström solcell solpanel växelriktare panel
    batteri energilager laddbox laddstolpe laddstation laddare värmepump radiator element pump panna beredare varmvattenberedare ackumulatortank
    värmeväxlare växlare fjärrvärme central fläkt ventilation aggregat kanal don spjäll ljuddämpare kabelränna kabelstege elcentral säkring strömbrytare
    uttag transformator elskåp kraftledning bränsle gas biogas fordonsgas bensin diesel olja ved brännved returträ flis briketter pellets vindkraftverk vindkraft turbin`,
  services: `tjänst reparation lagning renovering service underhåll omklädning tapetsering tapetserare sömnad skräddare sömmerska tvätt tvätteri kemtvätt skomakare
    verkstad mekaniker montör montering montage demontering rivning sanering inventering besiktning provtagning värdering transport frakt åkeri flytt
    flyttfirma bud budbil körning logistik samlastning hämtning leverans lager lagring förvaring magasin magasinering mellanlager upplag hotell uthyrning hyra leasing
    delning pool bilpool verktygspool prenumeration abonnemang lån återtag uppköp insamling retur återvinning återbruk återanvändning återtillverkning
    krossning flisning sortering kompostering behandling hantering destruktion dataradering radering rådgivning konsult rådgivare utbildning kurs
    föreläsning analys beräkning klimatberäkning livscykelanalys utredning design upphandling process snickare snickeri målare måleri målning elektriker
    rörmokare murare plattsättare golvläggare golvslipning slipning lackering blästring pulverlackering svetsning kapning hyvling tryckning städning
    sanerare hantverkare entreprenör rivare tömning dödsbo avveckling uppdrag arbete hjälp rekonditionering uppgradering ombyggnad installation
    projektering fönsterrenovering skrotning bärgning slamsugning spolning catering vaktmästeri plantering snöröjning markarbete`,
  qualities: `storlek längd bredd höjd tjocklek vikt mått färg år skick kvalitet modell märke tillverkare typ sort antal styck parti restparti överskott
    fynd prov exemplar uppsättning set serie rest bit stump överblivet hörn kant barn vuxen elev gäst kund patient personal kontorist konferens möte
    besök vänta bokning arbete arbets fritid sport lek skog sjö strand fjäll väg gata torg park plats stad landsting kommun region förråd källare vind
    vinter sommar höst vår natt dag vecka månad säsong brand fukt ljud buller damm rök frost sol vind regn snö is hygien vård omsorg sjukvård tandvård
    ergonomi hobby slöjd musik instrument piano orgel gitarr bok tidning spel leksak bräde idrott gym träning redskap boll mål scen kyrka teater
    utställning mässa evenemang festival monter skylt fana flagga konst tavla kruka blomma växt träd buske häck plantering`,
};

const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export const nouns: readonly string[] = [...new Set(Object.values(fields).flatMap(split))];

/** Base form and the forms that no rule gives. */
export const irregularNouns: Readonly<Record<string, string>> = {
  bok: "boken böcker böckerna bokens böckernas",
  hand: "handen händer händerna",
  stad: "staden städer städerna",
  tång: "tången tänger tängerna",
  ledstång: "ledstången ledstänger ledstängerna",
  stång: "stången stänger stängerna",
  natt: "natten nätter nätterna",
  rot: "roten rötter rötterna",
  bokstav: "bokstäver",
  morot: "moroten morötter morötterna",
  fot: "foten fötter fötterna",
  bonde: "bonden bönder bönderna",
  son: "sonen söner",
  land: "landet länder länderna",
  man: "mannen män männen",
  mus: "musen möss mössen",
  gås: "gåsen gäss",
  lås: "låset låsen",
  öga: "ögat ögon ögonen",
  bräda: "brädan brädor brädorna bräder bräderna bräd",
  virke: "virket",
  regel: "regeln reglar reglarna",
  duk: "duken dukar dukarna",
  byxa: "byxan byxor byxorna",
  kläder: "kläderna klädernas",
  spån: "spånet spånen spånor spånorna",
  sko: "skon skor skorna",
  ko: "kon kor korna",
  massor: "massorna",
  tv: "tvn tv:n tv-apparat",
  pc: "pcn datorer",
  wc: "wcn",
  bärbar: "bärbara bärbart",
  ägg: "ägget äggen",
  djur: "djuret djuren",
  garn: "garnet garner garnen",
  ställe: "stället ställen ställena ställ",
  ställ: "stället ställen",
  pellets: "pelletsen pellet",
  möbel: "möbeln möbler möblerna möblernas",
  medel: "medlet medlen",
  papper: "pappret papperet papperen",
  centimeter: "cm",
  millimeter: "mm",
  kilo: "kilogram kg",
  ton: "tonnen",
  vind: "vinden vindar vindarna",
  bo: "boet bon",
  fjäll: "fjället fjällen",
  kök: "köket köken kökens",
  hö: "höet",
  ö: "ön öar öarna",
};
