/** Listings as people write them: key, type, category, title, description. What is judged in `queries.ts`. */
const rows = `
kstol1|surplus|furniture.office_chairs|Kontorsstolar Kinnarps 6000, 45 st|Från kontorsflytt. Blått tyg, några med slitna armstöd. Gasfjädern fungerar.
kstol2|surplus|furniture.office_chairs|RH Logic 400 arbetsstolar med nackstöd|Svart klädsel, ställbara i alla led. Hämtas på lastkajen.
kstol3|surplus|furniture.office_chairs|Sadelstol Salli, två stycken|Ergonomisk sits, läder.
kstol4|surplus|furniture.office_chairs|Håg Capisco 8106 i rött ylle|Femton exemplar, fint skick.
bes1|surplus|furniture.chairs|Stapelbara besöksstolar i björk|Sextio stycken från sessionssal. Ljusgrå sits.
bes2|surplus|furniture.chairs|Konferensstolar klädda i ull, 24 st|Karmstolar med vändbar sits från styrelserum.
chair1|surplus|furniture.chairs|Pinnstolar, blandade modeller|Trettio udda stolar från församlingshem, de flesta i furu.
chair2|surplus|furniture.chairs|Barstolar till cafédisk|Höga, i stål med trätopp.
chair3|surplus|furniture.chairs|Matsalsstolar från skolrestaurang|Lätta att torka av, går att hänga på bord.
desk1|surplus|furniture.desks|Höj- och sänkbara skrivbord, ek 160 × 80|Elstativ med minne. Sextiofyra stycken.
desk2|surplus|furniture.desks|Elskrivbord vit laminat 140x80|Tolv stycken med kabelränna.
desk3|surplus|furniture.desks|Hörnskrivbord med hurts|Fast höjd, björkfaner.
table1|surplus|furniture.tables|Sammanträdesbord i valnöt för 14 personer|Delbart, med eluttag.
table2|surplus|furniture.tables|Fällbord till festlokal|Vagn ingår, fyrtio bord.
table3|surplus|furniture.tables|Matbord av massiv furu, 3 meter|Från vandrarhem.
sofa1|surplus|furniture.sofas|Soffgrupp Dunbar i grått tyg|Tresits och två fåtöljer ur reception.
sofa2|surplus|furniture.sofas|Öronlappsfåtöljer till läshörna|Sex stycken, kräver ny klädsel.
stor1|surplus|furniture.storage|Bokhyllor från biblioteket|Ljus bok, 210 cm höga, tjugo sektioner.
stor2|surplus|furniture.storage|Jalusiskåp med lås|Arton skåp, nycklar finns till alla.
stor3|surplus|furniture.storage|Pallställ till lager, 12 sektioner|Constructor, bärplan 2,7 m, två balknivåer.
stor4|surplus|furniture.storage|Värdeskåp SS 3492|Brandskyddat, 340 kg. Kod och nyckel.
stor5|surplus|furniture.storage|Elevskåp i plåt|Två fack på höjden, från gymnasiet.
scr1|surplus|furniture.screens|Skärmväggar i filt, ljuddämpande|Tjugo golvstående.
scr2|surplus|furniture.screens|Whiteboardtavlor 200 × 120|Åtta stycken, med pennhylla.
school1|surplus|furniture.school|Elevbord med lock|Ett klassrum, trettio bord och lika många stolar.
school2|surplus|furniture.school|Hyvelbänkar från slöjdsal|Tio bänkar i bok, två med trasig tång.
bed1|surplus|furniture.beds|Hotellsängar 90 cm med bäddmadrass|Fyrtio ramsängar, utbyte efter åtta år.
care1|surplus|furniture.care|Vårdsängar med elektrisk höjning|Från äldreboende, servade.
care2|surplus|furniture.care|Rullatorer och transportstolar|Blandat parti hjälpmedel.
out1|surplus|furniture.outdoor|Parkbänkar i lärk och gjutjärn|Nio stycken ur stadsparken.
out2|surplus|furniture.outdoor|Klätterställning och gungor|Från förskola som stänger, demonteras av köparen.
door1|surplus|building.doors|Innerdörrar vita 9x21 med karm|Trettiotvå släta dörrar från kontorsrivning.
door2|surplus|building.doors|Ståldörrar EI 60, brandklassade|Sju dörrar med stängare.
door3|surplus|building.doors|Industriport 4 x 4,5 m, takskjut|Motor och fjärr ingår.
win1|surplus|building.windows|Treglasfönster 12x14 vita|Fjorton stycken, 2012, aluminiumklädd utsida.
win2|surplus|building.windows|Gamla spröjsade fönsterbågar|Kittade, munblåst glas, för växthus eller renovering.
brick1|surplus|building.brick|Rött handslaget murtegel|Rensat från bruk, på pall. Cirka 4 000.
brick2|surplus|building.brick|Lecablock 190, rester|Elva pallar från villagrund.
conc1|surplus|building.concrete|Håldäcksplattor HD/F 265|Demonterade ur kontorshus, 7,2 m.
conc2|surplus|building.concrete|Betongsuggor, trafikavskiljare|Trettio, två meter.
roof1|surplus|building.roofing|Tvåkupiga lertegelpannor|Tak från 1930-talet, tretusen.
roof2|surplus|building.roofing|Korrugerad takplåt, galvad|Längder 4 till 6 meter.
ins1|surplus|building.insulation|Stenullsskivor 120 mm, obrutna paket|Åttio paket över från lägenhetsbygge.
ins2|surplus|building.insulation|XPS markskiva 100 mm|Obruten pall.
gyp1|surplus|building.boards|Gipsskivor 13 mm, 60 skivor|Standard, 900 × 2500, torrt lager.
fl1|surplus|building.flooring|Textilplattor 50 × 50, grå|Från kontorsgolv, tvättade.
fl2|surplus|building.flooring|Ekparkett, trestav, uppbruten|Sjuttio kvadrat, klickfog.
fl3|surplus|building.flooring|Datorgolv med stativ|Installationsgolv ur serverhall, 600 x 600.
ceil1|surplus|building.ceilings|Ecophon akustikplattor 600 × 600|Vita, 720 kvadratmeter.
part1|surplus|building.partitions|Glaspartier till kontorsrum|Aluminiumprofil, dörr ingår i fem.
san1|surplus|building.sanitary|WC-stolar och tvättställ|Gustavsberg, hela porslin från hotell.
kit1|surplus|building.fixed_furnishings|Personalkök med diskbänk och överskåp|Pentry tre meter, utan vitvaror.
light1|surplus|building.lighting|LED-armaturer 60x60|Infällda i undertak, 150 stycken, 4000 K.
light2|surplus|building.lighting|Stolpbelysning för parkväg|Tjugofyra armaturer med stolpe.
timb1|surplus|timber.structural|Reglar 45 × 145, längder 3–5 m|Byggvirke C24 från stomme, spik kvar.
timb2|surplus|timber.structural|Takstolar, W-form, spännvidd 8 m|Elva styck, aldrig resta.
glu1|surplus|timber.glulam|Limträbalkar 115 × 450 från idrottshall|Tolv balkar, 11,8 meter, stämplade GL30c.
glu2|surplus|timber.glulam|KL-träskivor, spill från byggelement|Restbitar av korslimmat trä.
clad1|surplus|timber.cladding|Ytterpanel gran, grundmålad|Tvåhundra löpmeter över.
ply1|surplus|timber.panels|Formplyfa 21 mm|Använd tre gånger.
off1|surplus|timber.offcuts|Kapspill av furu, veckovis|Klossar 5–30 cm från fönsterfabrik.
res1|surplus|timber.residues|Kutterspån i bal|Torrt, passar som strö till hästar.
log1|surplus|timber.roundwood|Timmerstomme till härbre|Märkt och nedmonterad, 1800-tal.
beam1|surplus|metal.beams|HEA 200, sex meter|Arton balkar, grundmålade.
beam2|surplus|metal.beams|Stålstomme till lagerhall 20 × 40|Komplett med fackverk, nedplockad.
sheet1|surplus|metal.sheet|Durkplåt aluminium 3/5|Restbitar från båtbygge.
pipe1|surplus|metal.pipes|Vägtrummor i plast 600 mm|Fyra längder à sex meter.
reb1|surplus|metal.reinforcement|Armeringsnät 6150|Tjugo mattor, lätt flygrost.
scrap1|surplus|metal.nonferrous_scrap|Kabelskrot, oskalad kopparkabel|Cirka ett ton i månaden.
lap1|surplus|it.laptops|Elevdatorer Chromebook 11 tum|Trehundra, raderade, laddare ingår.
lap2|surplus|it.laptops|ThinkPad T14, i5, 16 GB|Bärbara, leasingretur, betyg A och B.
pc1|surplus|it.desktops|Stationära Dell OptiPlex 7070|Sextio PC utan disk.
mon1|surplus|it.monitors|Bildskärmar 24″, raderade och testade|Blandade märken, med fot.
mob1|surplus|it.mobiles|iPhone SE 2020 från hemtjänsten|Åttio telefoner med skal.
tab1|surplus|it.mobiles|Läsplattor iPad 8, 32 GB|Klassuppsättning, vagn finns.
net1|surplus|it.servers|Cisco Catalyst 2960X 48 portar|Tio switchar.
prn1|surplus|it.printers|Multifunktionsskrivare Ricoh, färg|Räkneverk 180 000.
av1|surplus|it.av|Projektorer Epson med takfäste|Nio, lampor med 60 % kvar.
white1|surplus|it.appliances|Kylar och frysar från personalrum|Åtta stycken, energiklass D.
white2|surplus|it.appliances|Tvättmaskin Electrolux W5130H|Fastighetsmaskin, 2015.
work1|surplus|textiles.workwear|Varselbyxor och jackor klass 3|Kommunens logga, olika storlekar.
work2|surplus|textiles.workwear|Skyddsskor S3, oanvända, stl 38–47|Lagerrensning.
lin1|surplus|textiles.linen|Hotellakan och örngott|Tvättade, 400 par.
lin2|surplus|textiles.linen|Frottéhanddukar, vita|Slitna i kanten, bra till trasor.
fab1|surplus|textiles.fabric|Stuvar av möbeltyg|Ull och blandning, rullar om 2–15 m.
cur1|surplus|textiles.interior|Scenridå i sammet|Sju gånger tolv meter, brandskyddad.
pal1|surplus|packaging.pallets|EUR-pallar, andra sortering|Trehundra, hämtas löpande.
pal2|surplus|packaging.pallets|Pallkragar till odling|Gråa, hela gångjärn.
crate1|surplus|packaging.crates|Flyttlådor i plast med lock, 60 liter|Trehundra stycken till låns.
ibc1|surplus|packaging.ibc|Kubiktankar 1000 l, sköljda|Livsmedelsgodkända.
card1|surplus|packaging.cardboard|Wellpapp, rena ark|Mellanlägg från bryggeri.
bag1|surplus|packaging.big_bags|Storsäckar, begagnade 1 m³|Från utsäde.
soil1|surplus|soil.topsoil|Avbaningsmassor, matjord|Ogräsfri åker, 400 m³.
soil2|surplus|soil.fill|Morän från tomtschakt|Rena massor, analys finns.
grav1|surplus|soil.gravel|Bergkross 0–90|Överskott från vindpark.
stone1|surplus|soil.natural_stone|Kantsten i granit, råhuggen|Åttiotvå meter.
asp1|surplus|soil.asphalt|Fräsmassor från riksväg|Utan tjära.
mach1|surplus|machines.construction|Minigrävare Kubota 1,7 ton|4 200 timmar, tre skopor.
mach2|surplus|machines.construction|Rullställning i aluminium|Åtta meter arbetshöjd.
mach3|surplus|machines.construction|Manskapsbodar, två stycken|Pentry och torkrum.
veh1|surplus|machines.vehicles|Skåpbil VW Caddy, eldriven|2019, 6 200 mil.
lift1|surplus|machines.lifting|Motviktstruck Toyota 2,5 t|Eldriven, nytt batteri.
for1|surplus|machines.forestry|Åkgräsklippare Stiga|Från kyrkogård.
shop1|surplus|machines.workshop|Svarv Storebro Bellevue|Med stödlager och chuckar.
tool1|surplus|machines.tools|Skruvdragare Hilti, fyra set|Batterier håller.
tyre1|surplus|machines.tyres|Dubbdäck 205/55 R16 på plåtfälg|Två uppsättningar.
bik1|surplus|machines.bicycles|Tjänstecyklar, sju växlar|Femton, serviceboken finns.
bik2|surplus|machines.bicycles|Lådcyklar med el|Fyra från hemtjänsten.
kitch1|surplus|machines.kitchen|Kombiugn Rational 10 GN|Storköksugn, 400 V.
food1|surplus|food.surplus|Potatis, sned storlek|Två ton i veckan, god att äta.
mask1|surplus|food.residues|Drav från mikrobryggeri|Fyrahundra kilo varje tisdag.
oil1|surplus|food.fats|Använd frityrolja|Sextio liter i veckan från restaurang.
heat1|surplus|energy.waste_heat|Spillvärme 35 °C från datahall|Fyra hundra kilowatt, året om.
sol1|surplus|energy.solar|Solpaneler 280 W|Femtio paneler, byte till större.
bat1|surplus|energy.batteries|Truckbatterier 48 V|Bly, 60 % kapacitet.
hp1|surplus|energy.heating|Luft/vattenvärmepump NIBE F2120|Sju år, ersatt av fjärrvärme.
vent1|surplus|energy.ventilation|FTX-aggregat Swegon Gold|Storlek 12, roterande växlare.
cab1|surplus|energy.electrical|Kabelstegar och rännor|Rostfritt, tvåhundra meter.
wood1|surplus|energy.fuels|Björkved, kluven|Tolv kubik, torr.
srep1|service|services.furniture_repair|Vi klär om stolar och soffor|Tapetserare med trettio års vana. Kontor och offentlig miljö.
srep2|service|services.furniture_repair|Slipning och lackning av bordsskivor|Även skolbänkar, hämtar och lämnar.
sit1|service|services.it_repair|Dataradering med intyg|Certifierad process för diskar och telefoner.
sit2|service|services.it_repair|Skärmbyte och batteribyte på mobiler|Drop-in eller hämtning.
stex1|service|services.textile_repair|Lagning av arbetskläder|Dragkedjor, knän, reflexer.
smach1|service|services.machine_repair|Cykelverkstad för tjänstecyklar|Service på plats, vår och höst.
sbuild1|service|services.building_repair|Fönsterhantverkare: kittning och målning|Gamla fönster får nytt liv.
srent1|service|services.rental|Hyr partytält och stolar|Även bord och värmare.
srent2|service|services.rental|Möbler på abonnemang för kontor|Byt efter behov, vi tar tillbaka.
stake1|service|services.take_back|Vi köper era begagnade kontorsmöbler|Hämtning i hela länet.
sdis1|service|services.dismantling|Varsam rivning och nedmontering|Vi tar ned, märker och pallar.
sinv1|service|services.inventory|Återbruksinventering inför rivning|Rapport med mängder och skick.
slog1|service|services.logistics|Kontorsflytt och magasinering|Packning, bärhjälp och lager.
slog2|service|services.logistics|Kranbil med förare|Lyft 12 tonmeter.
ssto1|service|services.storage|Kallager, pallplatser i Umeå|Kort eller lång tid.
srec1|service|services.recycling|Mobil krossning av betong|Vi kommer till platsen.
sadv1|service|services.advice|Livscykelanalys för byggprodukter|LCA och EPD.
want1|wanted|furniture.office_chairs|Sökes: tjugo kontorsstolar|Till förening, gärna gratis.
want2|wanted|packaging.pallets|Behöver lastpallar varje vecka|Alla sorter.
`;

export interface JudgedListing {
  readonly key: string;
  readonly type: "surplus" | "service" | "wanted";
  readonly categoryCode: string;
  readonly title: string;
  readonly description: string;
}

export const judgedListings: readonly JudgedListing[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [key = "", type = "", categoryCode = "", title = "", description = ""] = row.split("|");
    return { key, type: type as JudgedListing["type"], categoryCode, title, description };
  });
