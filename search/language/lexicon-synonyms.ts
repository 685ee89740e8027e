/**
 * Words and phrases that mean the same to somebody who looks for a thing: one set a line, Swedish before the bar, English after it.
 * The first Swedish word names the concept. A word may stand in several sets. Base forms only; inflection is derived.
 */
const sets = `
kontorsstol, skrivbordsstol, arbetsstol, datorstol, snurrstol, kontorsfåtölj, ergonomisk stol | office chair, desk chair, task chair, swivel chair, ergonomic chair, computer chair
besöksstol, konferensstol, mötesstol, karmstol, väntrumsstol | visitor chair, conference chair, meeting chair, guest chair
stapelstol, stapelbar stol, staplingsbar stol | stacking chair, stackable chair
klappstol, fällstol | folding chair
pinnstol, köksstol, matstol, matsalsstol | dining chair, kitchen chair, wooden chair
barstol, barpall, hög stol | bar stool
skolstol, elevstol | pupil chair, school chair
stol, sittmöbel | chair, seat, seating
pall, sittpall | stool
skrivbord, kontorsbord, arbetsbord, arbetsplats, elskrivbord | desk, writing desk, office desk, workstation
höj- och sänkbart skrivbord, höjbart skrivbord, sänkbart skrivbord, elskrivbord, ståbord, sitt- och ståbord, elbord, justerbart skrivbord | sit-stand desk, standing desk, height-adjustable desk, height adjustable desk, electric desk
höj- och sänkbar, höjbar, sänkbar, ställbar, justerbar, reglerbar | height-adjustable, height adjustable, adjustable
konferensbord, mötesbord, sammanträdesbord, styrelsebord | conference table, meeting table, boardroom table
matbord, matsalsbord, köksbord | dining table
soffbord | coffee table
skolbänk, elevbord, elevbänk | school desk, pupil desk
bord | table
soffa, loungemöbel, sittgrupp, soffgrupp | sofa, couch, lounge furniture
bäddsoffa | sofa bed
fåtölj, vilstol, länstol, öronlappsfåtölj | armchair, easy chair, lounge chair
bokhylla | bookcase, bookshelf
hylla, hyllsystem, hyllplan, lagerhylla | shelf, shelving, rack
pallställ, lagerställ, lagerinredning, ställage | pallet racking, warehouse racking, pallet rack
arkivskåp, dokumentskåp, jalusiskåp, pärmskåp, plåtskåp | filing cabinet, file cabinet, document cabinet
hurts, lådhurts, skrivbordshurts, rullhurts | drawer unit, pedestal
kassaskåp, värdeskåp, säkerhetsskåp | safe, strongbox
klädskåp, omklädningsskåp, elevskåp, personalskåp, garderob | locker, wardrobe, changing room locker
skåp | cabinet, cupboard
hatthylla, kapphylla, klädhängare, klädställ | coat rack, hat rack, coat stand
skärmvägg, golvskärm, avskärmning, bordsskärm, rumsavdelare, ljudskärm | screen, desk screen, partition screen, room divider, acoustic screen
whiteboard, whiteboardtavla, skrivtavla, vit tavla, glastavla | whiteboard, writing board
anslagstavla | notice board, pin board, bulletin board
telefonbås, mötesbås, tyst rum, samtalsbox, mötesbox | phone booth, meeting pod
säng, sovplats, enkelsäng, hotellsäng | bed, hotel bed
våningssäng | bunk bed
madrass, bäddmadrass | mattress
vårdsäng, sjukhussäng, sjuksäng, patientsäng | hospital bed, care bed
barnmöbel, förskolemöbel | children's furniture, preschool furniture, nursery furniture
parkbänk, utebänk, utesoffa, trädgårdsbänk | park bench, garden bench, outdoor bench
utemöbel, trädgårdsmöbel, altanmöbel | outdoor furniture, garden furniture, patio furniture
lekplats, lekutrustning, lekställning, klätterställning | playground, play equipment, climbing frame
gunga | swing
rutschkana, rutschbana | slide
möbel, möblemang, inredning, lösöre | furniture, furnishings
papperskorg, soptunna, sopkärl, avfallskärl, sophink | waste bin, bin, trash can, rubbish bin
gardin, draperi, förhänge | curtain, drape
rullgardin, persienn, mörkläggning, solskydd | blind, roller blind, venetian blind, sun shade
belysning, armatur, lampa, ljusarmatur, ljuskälla, lyse | lighting, lamp, luminaire, light fitting, light
taklampa, takarmatur, pendel, pendellampa | ceiling lamp, ceiling light, pendant
lysrör, lysrörsarmatur | fluorescent tube, fluorescent lamp
gatlampa, gatubelysning, stolparmatur, utebelysning | street light, street lamp, outdoor lighting
matta, heltäckningsmatta, textilmatta | carpet, rug
textilplatta, mattplatta, textilgolv, matta i plattor | carpet tile
parkett, parkettgolv, trägolv, brädgolv, massivgolv | parquet, wooden floor, wood flooring, hardwood floor
plastmatta, vinylgolv, vinylmatta, pvc-golv | vinyl floor, vinyl flooring
laminatgolv, klickgolv | laminate flooring, laminate floor
installationsgolv, datagolv, datorgolv, kabelgolv, upphöjt golv | raised floor, access floor
golv, golvmaterial, golvbeläggning | floor, flooring
dörr, dörrblad | door
innerdörr, rumsdörr | interior door, internal door
ytterdörr, entrédörr, entréparti, port | front door, exterior door, entrance door
branddörr, brandklassad dörr, brandklassad, brandskyddsdörr, ei-klassad dörr | fire door, fire rated door, fire-rated door
garageport, industriport, takskjutport, vikport | garage door, industrial door, overhead door
skjutdörr | sliding door
fönster, fönsterbåge, ruta | window, windows, glazing
treglasfönster, energifönster, 3-glasfönster | triple glazed window, triple glazing
altandörr, fönsterdörr, balkongdörr, terrassdörr | patio door, balcony door, french window
glasparti, glasvägg, glasruta, kontorsglas, systemvägg | glass partition, glass wall, glazed partition
innervägg, mellanvägg, skiljevägg, rumsvägg | partition wall, interior wall, internal wall
vikvägg, flyttbar vägg | folding wall, movable wall
räcke, ledstång, staket, broräcke | railing, handrail, balustrade
staket, stängsel, inhägnad, byggstaket | fence, fencing
grind | gate
trappa | stairs, staircase
tegel, tegelsten, murtegel, fasadtegel, mursten | brick, bricks, facing brick
takpanna, taktegel, tegelpanna, betongpanna, taktäckning | roof tile, roofing tile
takplåt, plåttak, trapetsplåt, korrugerad plåt, tp-plåt | roofing sheet, corrugated sheet, metal roofing, trapezoidal sheet
hängränna, stuprör, takavvattning, vattenavrinning | gutter, downpipe
isolering, mineralull, isoleringsskiva, isolermaterial | insulation, mineral wool, insulation board
glasull | glass wool
stenull, rockwool | stone wool, rock wool
cellplast, frigolit, markskiva, styrenplast, eps, xps | polystyrene, styrofoam, foam board
lösull, cellulosaisolering | loose-fill insulation, cellulose insulation
gipsskiva, gips, innerväggsskiva, gipsplatta, byggskiva | plasterboard, gypsum board, drywall
betongelement, prefab, prefabelement, betongblock | concrete element, precast concrete, precast, concrete block
håldäck, håldäckselement, hdf, bjälklagselement, bjälklag | hollow core slab, hollow-core, floor slab
stödmur, l-stöd | retaining wall
betongsugga, trafikbarriär, betongbarriär, vägbarriär | traffic barrier, concrete barrier, jersey barrier
lättklinkerblock, lecablock, leca | lightweight aggregate block, leca block
lättbetong, siporex, ytong, gasbetong | aerated concrete, lightweight concrete
kakel, kakelplatta, väggplatta | wall tile, ceramic tile, tile
klinker, klinkerplatta, golvplatta, golvklinker | floor tile, ceramic tile
undertak, akustikplatta, takplatta, innertak, ecophon, bärverkstak | suspended ceiling, ceiling tile, acoustic tile, acoustic panel
ljudabsorbent, absorbent, akustikpanel, ljuddämpare, ljudpanel | sound absorber, acoustic panel
toalett, wc, toalettstol, vattenklosett | toilet, wc, lavatory
handfat, tvättställ, lavoar, tvättho | washbasin, sink, basin, wash basin
diskho, disklåda, diskbänk | kitchen sink, sink
blandare, kran, vattenkran, tvättställsblandare, köksblandare | tap, mixer tap, faucet
dusch, duschkabin, duschvägg | shower, shower cabin
kök, köksinredning, köksskåp, pentry, köksmöbel | kitchen, kitchen cabinet, kitchenette, kitchen units
bänkskiva, köksbänk, arbetsskiva | worktop, countertop
receptionsdisk, reception, disk, kassadisk | reception desk, counter
virke, trävirke, konstruktionsvirke, byggvirke, byggträ | timber, lumber, structural timber
planka, plank, bräda, golvbräda | plank, board
regel, träregel, väggregel, reglar, vägreglar | stud, timber stud
bjälke, träbalk, golvbjälke, takbjälke, bjälklagsbalk, timmerbjälke | beam, joist, wooden beam
takstol, takstolar, fackverk | roof truss, truss
limträ, limträbalk, limträpelare, lamellträ, limmad balk | wooden beam, glulam, glued laminated timber, laminated beam, glulam beam
kl-trä, klt, korslimmat trä, korslimträ, massivträ, massivträskiva, clt | clt, cross-laminated timber, cross laminated timber, solid wood panel
panel, ytterpanel, träpanel, fasadpanel, fasadbräda, träfasad | cladding, timber cladding, wood panelling, facade panel
trall, altangolv, altanvirke, terrassgolv, däckvirke | decking, deck boards
list, golvlist, sockel, foder, taklist | moulding, skirting, skirting board, trim
plywood, kryssfaner, plyfa, formply, formplywood | plywood
spånskiva, osb, träskiva | particle board, chipboard, osb
mdf, board, masonit, träfiberskiva | mdf, hardboard, fibreboard
träspill, spillvirke, kapbit, spillbit, restvirke, trärest, stump | offcuts, wood offcuts, wood scrap, scrap wood
sågspån, kutterspån, spån, strö, hyvelspån | sawdust, wood shavings, shavings, bedding
flis, träflis, bränsleflis, grot | wood chips, woodchip
bark | bark
stock, timmer, rundvirke, timmerstock, rundtimmer | log, logs, roundwood
timmerstomme, timmerhus, timmerstuga, stockhus | log house, log frame, log cabin
kraftledningsstolpe, ledningsstolpe, telefonstolpe, elstolpe | utility pole, power pole, telegraph pole
slipers, järnvägssliper, sliper, syll | railway sleeper, sleeper
stålbalk, hea-balk, heb-balk, ipe-balk, i-balk, h-balk, järnbalk, hea, heb, ipe | steel beam, i-beam, girder
balk | beam
stålprofil, vinkelstål, fyrkantsrör, vkr, kkr, konstruktionsrör | steel profile, hollow section, angle iron
stålstomme, stålkonstruktion, hallstomme, stålhall | steel frame, steel structure
plåt, stålplåt, plåtrest | sheet metal, steel sheet, steel plate, metal sheet
durkplåt, durk, gallerdurk, tårplåt | chequer plate, grating
rör, ledning, rörledning | pipe, tube, piping
avloppsrör, markrör | sewer pipe, drain pipe
vägtrumma, trumma, kulvert | culvert
armering, armeringsjärn, armeringsnät, kamstål | rebar, reinforcement, reinforcing steel, mesh
skruv, fästelement, infästning, fästdon, bult, mutter | screw, fastener, bolt, nut
spik | nail
lås, låscylinder, dörrlås | lock
beslag, gångjärn, handtag, trycke, järnvara | hardware, hinge, handle, fittings
skrot, järnskrot, metallskrot, stålskrot, metallavfall, skrotmetall | scrap, scrap metal, scrap iron, scrap steel
kopparskrot, kopparkabel, kabelskrot | copper scrap, cable scrap
aluminium, aluminiumskrot, aluminiumprofil | aluminium, aluminum
dator, pc, stationär dator, arbetsdator, kontorsdator | computer, pc, desktop, desktop computer
bärbar dator, laptop, laptopdator, notebook, bärbar, chromebook, macbook, elevdator | laptop, notebook, notebook computer
bildskärm, skärm, datorskärm, monitor, display, kontorsskärm | monitor, screen, display, computer screen
mobiltelefon, mobil, telefon, smartphone, smart telefon, iphone | mobile phone, phone, smartphone, cell phone
surfplatta, läsplatta, ipad, pekplatta, elevplatta | tablet, ipad
skrivare, printer, laserskrivare, kopiator, kopieringsmaskin, multifunktionsskrivare | printer, copier, photocopier, laser printer
projektor, videokanon, videoprojektor | projector, beamer
tv, teve, television, infoskärm, storbildsskärm, tv-skärm | tv, television, screen
konferenssystem, videokonferens, konferensutrustning, mötesutrustning | conference system, video conference, video conferencing
högtalare, pa-system, ljudanläggning | loudspeaker, speaker, pa system
hörlur, headset, hörlurar, lurar | headphones, headset
tangentbord, keyboard | keyboard
datormus, mus | mouse, computer mouse
dockningsstation, docka, dockstation | docking station, dock
laddare, nätadapter, strömadapter, laddkabel | charger, power adapter, power supply
kabel, sladd, ledning, elkabel, elsladd | cable, wire, cord
server, rackserver, serverskåp | server, rack server
switch, nätverksswitch, nätverksutrustning, router | switch, network switch, router, network equipment
hårddisk, ssd, lagringsdisk | hard drive, hard disk, ssd
kylskåp, kyl, kylmöbel, svalskåp | fridge, refrigerator
frys, frysskåp, frysbox | freezer, chest freezer
tvättmaskin | washing machine, washer
torktumlare, torkskåp | tumble dryer, dryer, drying cabinet
diskmaskin, grovdiskmaskin, huvdiskmaskin | dishwasher
spis, ugn, häll, inbyggnadsugn | cooker, oven, stove, hob
mikrovågsugn, mikro, micro, mikrougn | microwave, microwave oven
kaffemaskin, kaffebryggare, kaffeautomat, espressomaskin | coffee machine, coffee maker, espresso machine
dammsugare, industridammsugare, grovdammsugare | vacuum cleaner
vitvara, vitvaror, hushållsmaskin, hushållsapparat | appliance, household appliance, white goods
arbetskläder, arbetsplagg, yrkeskläder, profilkläder, jobbkläder | workwear, work clothes, working clothes
skyddskläder, skyddsutrustning, personlig skyddsutrustning, ppe | protective clothing, protective equipment, ppe
varselväst, reflexväst, varselkläder, varseljacka | hi-vis vest, high visibility vest, hi-vis, reflective vest
skyddssko, säkerhetssko, arbetssko, skyddsskor | safety shoe, safety shoes, work shoe
hjälm, skyddshjälm, bygghjälm | helmet, hard hat, safety helmet
handske, arbetshandske, vante | glove, work glove
vårdkläder, sjukhuskläder, arbetsrock, bussarong | scrubs, nurse uniform, hospital clothing
kläder, plagg, klädesplagg, konfektion | clothes, clothing, garment, apparel
jacka, vinterjacka, täckjacka | jacket
byxa, arbetsbyxa | trousers, pants
sko, skodon, känga, stövel | shoe, footwear, boot
lakan, underlakan, påslakan, bäddset, sängkläder, bäddtextil, hotellinne | sheet, bed sheet, bed linen, bedding, duvet cover
handduk, badlakan, frottéhandduk, frotté | towel, bath towel
täcke, filt, kudde, duntäcke | duvet, blanket, pillow, quilt
bordsduk, duk, servett, linneduk | tablecloth, napkin, table linen
tyg, textil, metervara, väv, möbeltyg | fabric, textile, cloth, upholstery fabric
tygrest, textilspill, tygspill, stuv, textilavfall, klipprest | textile waste, fabric remnant, remnant, fabric scrap
trasa, putstrasa, torktrasa, lump | rag, wiping cloth
garn, ull, ullgarn | yarn, wool
läder, skinn, hud | leather, hide
presenning, täckduk, kapell | tarpaulin, tarp, cover
tält, festtält, partytält, paviljong | tent, marquee, party tent
lastpall, pall, europall, eur-pall, engångspall, träpall, plastpall, helpall, halvpall | pallet, euro pallet, eur pallet, wooden pallet
pallkrage, krage | pallet collar
flyttlåda, flyttkartong, flyttback, flyttkasse | moving box, removal box
plastlåda, plastback, back, returlåda, förvaringslåda, sk-back | plastic crate, plastic box, storage box, crate
trälåda, träback | wooden crate, wooden box
låda | box
brödback, brödlåda | bread crate, bread tray
rullbur, rullcontainer, burvagn | roll cage, roll container
ibc, ibc-behållare, ibc-tank, kubiktank, tusenliterstank, kubiktunna | ibc, ibc tank, ibc container, tote tank
fat, tunna, plåtfat, plastfat, oljefat, plasttunna | drum, barrel
dunk, plastdunk, jeepdunk | jerrycan, can, canister
hink, spann | bucket, pail
tank, cistern, behållare, vattentank | tank, cistern, container
container, sjöcontainer, fraktcontainer | container, shipping container
kartong, wellpapp, pappkartong, papplåda, wellåda, papp | cardboard, cardboard box, carton, corrugated board
bubbelplast, fyllnadsmaterial, packmaterial, emballage | bubble wrap, packaging material, void fill
sträckfilm, plastfilm, krympfilm, plastfolie, ensilageplast | stretch film, plastic film, shrink wrap
storsäck, big bag, bigbag, fibc | big bag, bulk bag, fibc
säck, papperssäck, jutesäck | sack, bag
glasburk, glasflaska, burk, flaska | jar, glass jar, bottle
emballage, förpackning, förpackningsmaterial | packaging, packaging material
matjord, jord, planteringsjord, odlingsjord, mylla, växtjord | topsoil, soil, planting soil, garden soil
torv | peat
schaktmassor, fyllnadsmassor, fyllmassor, jordmassor, överskottsmassor, schaktmassa, fyllning, massor, morän | excavated soil, fill, fill material, excavated material, surplus soil
grus, makadam, singel, kross, bergkross, krossgrus, ballast, bärlager, krossad sten, krossat berg, stenkross | gravel, crushed stone, aggregate, crushed rock
sand, sandlådesand, fallskyddssand | sand
krossad betong, betongkross, återvunnen ballast, krossbetong, rivningsbetong | crushed concrete, recycled aggregate
asfalt, fräsmassor, asfaltgranulat, returasfalt, asfaltkross | asphalt, asphalt millings, reclaimed asphalt
gatsten, smågatsten, storgatsten, kullersten | cobblestone, sett, paving stone
kantsten, trottoarkant | kerb, kerbstone, curb
marksten, markplatta, betongplatta, marktegel, gångplatta, trädgårdsplatta | paving slab, paver, paving
natursten, granit, skiffer, kalksten, marmor | natural stone, granite, slate, limestone, marble
sprängsten, stenblock, blocksten | blasted rock, boulder
aska, flygaska, bottenaska, bioaska, vedaska | ash, fly ash, bottom ash, wood ash
slagg | slag
grävmaskin, grävare, minigrävare, bandgrävare | excavator, digger, mini excavator
hjullastare, lastmaskin, lastare | wheel loader, loader
dumper, dumpervagn | dumper
vibratorplatta, markvibrator, padda, vält | plate compactor, compactor, roller
byggställning, ställning, rullställning | scaffolding, scaffold
byggbod, bod, manskapsbod, arbetsbod, personalbod, barack | site hut, site cabin, portable cabin, site office
elverk, generator, reservkraft, reservelverk | generator, power generator, genset
stämp, stämpvirke, valvstämp | prop, steel prop, formwork prop
form, formsättning, gjutform, valvform | formwork, shuttering
bil, personbil, fordon, tjänstebil | car, vehicle
elbil, eldriven bil | electric car, ev
skåpbil, transportbil, budbil | van, delivery van
lastbil, långtradare | lorry, truck
släp, släpvagn, släpkärra, bilsläp, trailer | trailer
snöskoter, skoter | snowmobile
fyrhjuling, atv | quad bike, atv
truck, gaffeltruck, motviktstruck, lagertruck | forklift, forklift truck, fork lift
palldragare, pallyftare, handtruck, ledstaplare, staplare, pallvagn | pallet truck, pallet jack, stacker
saxlift, bomlift, skylift, personlift, arbetsplattform | scissor lift, boom lift, aerial lift, work platform
travers, telfer, lyftblock, kran | overhead crane, hoist, crane
domkraft, billyft, lyftbord | jack, car lift, lifting table
traktor | tractor
gräsklippare, åkgräsklippare, robotgräsklippare, klippare | lawnmower, lawn mower, ride-on mower, mower
motorsåg, kedjesåg | chainsaw
röjsåg, trimmer, grästrimmer, buskröjare | brush cutter, trimmer
snöslunga, snöfräs | snow blower, snowblower
snöplog, plog, schaktblad, vikplog | snow plough, plough
sandspridare, saltspridare | sand spreader, salt spreader
svarv | lathe
fräs, fräsmaskin, cnc-fräs | milling machine, mill
svets, svetsmaskin, svetsaggregat, svetsverk | welder, welding machine
kompressor, luftkompressor, tryckluft | compressor, air compressor
pelarborrmaskin, pelarborr | drill press, pillar drill
bandsåg, klyvsåg, formatsåg | band saw, table saw
elmotor, motor | electric motor, engine
pump, vattenpump, dränkpump, länspump, cirkulationspump | pump, water pump
transportband, bandtransportör, transportör, rullbana | conveyor, conveyor belt, roller conveyor
arbetsbänk, verkstadsbänk, hyvelbänk, slöjdbänk, snickarbänk | workbench, work bench
verktyg, handverktyg, elverktyg, redskap | tool, tools, hand tools, power tools
skruvdragare, borrmaskin, borrhammare, slagborr | drill, cordless drill, screwdriver, drilling machine
slipmaskin, vinkelslip, bandslip, slip | grinder, angle grinder, sander
cirkelsåg, sticksåg, sänksåg, kapsåg, geringssåg | circular saw, jigsaw, saw, mitre saw
stege, trappstege, utskjutsstege | ladder, stepladder
verktygslåda, verktygsvagn, verktygsskåp | toolbox, tool trolley
reservdel, komponent, bildel | spare part, part, spare
däck, bildäck, fordonsdäck, vinterdäck, sommardäck, dubbdäck | tyre, tire, winter tyre
hjul, fälg | wheel, rim
cykel, tramphoj, herrcykel, damcykel | bicycle, bike, cycle
elcykel, eldriven cykel | e-bike, electric bike
lådcykel, lastcykel, transportcykel, cykelkärra | cargo bike
elsparkcykel, sparkcykel | scooter, kick scooter, electric scooter
storkök, storköksutrustning, restaurangkök, restaurangutrustning, köksutrustning | commercial kitchen, catering equipment, kitchen equipment, restaurant equipment
kombiugn, bageriugn, pizzaugn | combi oven, baking oven
kyldisk, kylrum, kylskåp restaurang, frysrum | display fridge, cold room, refrigerated counter
porslin, tallrik, servis, kopp, mugg | crockery, plate, tableware, cup
bestick | cutlery
rostfri bänk, rostfri arbetsbänk, rostfritt bord | stainless bench, stainless worktop, stainless table
matöverskott, överskottsmat, mat, mat över, matsvinn, kort datum, restparti mat, livsmedel | surplus food, food surplus, short-dated food, food
grönsak, frukt, rotfrukt, potatis | vegetables, fruit, produce
bröd, bakverk, bageri | bread, bakery
foder, djurfoder, kreatursfoder | feed, animal feed, fodder
hö, halm, ensilage, hösilage, balar | hay, straw, silage
drav, mäsk, bryggerirest, bryggeridrav | spent grain, brewers grain, brewer's spent grain
vassle | whey
fiskrens, fiskrester, fiskavfall | fish offal, fish waste
kaffesump | coffee grounds
matavfall, köksavfall, organiskt avfall, bioavfall | food waste, organic waste, kitchen waste
trädgårdsavfall, löv, gräsklipp, kompostmaterial, ris | garden waste, leaves, grass clippings
kompost, kompostjord | compost
frityrolja, matolja, använd matolja, frityrfett | frying oil, cooking oil, used cooking oil
gödsel, stallgödsel, kogödsel, hästgödsel, naturgödsel | manure, dung, fertiliser
rötrest, biogödsel | digestate
restvärme, spillvärme, överskottsvärme, värmeöverskott | waste heat, surplus heat, residual heat, excess heat
fjärrvärme | district heating
processvatten, kylvatten, industrivatten | process water, cooling water
regnvatten, dagvatten | rainwater, stormwater
solcell, solpanel, solcellspanel, solcellsmodul | solar panel, solar cell, photovoltaic, pv panel
växelriktare, omriktare, inverter | inverter
batteri, ackumulator, batteripack, batterilager, energilager | battery, accumulator, battery storage
elbilsbatteri, bilbatteri, fordonsbatteri, drivbatteri | car battery, ev battery
laddbox, laddstolpe, elbilsladdare, laddstation | charging point, ev charger, charging station, wallbox
värmepump, luftvärmepump, bergvärmepump | heat pump
radiator, element, värmeelement | radiator, heater
panna, pelletspanna, värmepanna, pelletsbrännare, vedpanna | boiler, pellet boiler
varmvattenberedare, beredare, ackumulatortank | water heater, hot water tank, buffer tank
värmeväxlare | heat exchanger
byggfläkt, värmefläkt, byggtork, avfuktare | fan heater, dehumidifier, construction heater
ventilationsaggregat, luftbehandlingsaggregat, ftx, ventilation | air handling unit, ventilation unit, ventilation
fläkt, takfläkt, kanalfläkt | fan, ventilator
ventilationskanal, ventilationsrör, spirorör, luftkanal | duct, ventilation duct, air duct
kabelränna, kabelstege, kabelkanal | cable tray, cable ladder
elcentral, elskåp, gruppcentral, proppskåp | distribution board, electrical cabinet, fuse box
eluttag, vägguttag, uttag, strömbrytare | socket, outlet, switch
transformator | transformer
ved, brännved, vedklabb, eldningsved | firewood, fuel wood
pellets, träpellets, brikett, bränslepellets | pellets, wood pellets, briquettes
returträ, rt-flis, träavfall, rivningsvirke, rivningsträ | recovered wood, waste wood, reclaimed wood, reclaimed timber
biogas, fordonsgas | biogas
bränsle, eldningsolja | fuel
reparation, laga, reparera, lagning, fixa, åtgärda, reparatör | repair, fix, mend, repairing, mending
renovering, renovera, rusta upp, restaurera, restaurering, rekonditionering, rekond, fräscha upp, upprustning, rekonditionera | refurbish, refurbishment, renovate, renovation, restore, recondition, restoration
service, underhåll, serva, underhålla | service, maintenance, servicing
omklädning, klä om, klädsel, omklädsel, tapetsera, tapetserare, tapetsering, möbeltapetserare, byta klädsel, ny klädsel, byta tyg, nytt tyg, stoppning | reupholstery, reupholster, upholstery, upholsterer
möbelrenovering, möbelreparation, möbelsnickare, laga möbler, möbelservice, stolsservice | furniture repair, furniture restoration, furniture refurbishment
ytbehandling, lackering, lackera, omlackering, måla om, sprutmålning | surface treatment, varnishing, painting, respray
pulverlackering, pulverlackera | powder coating
blästring, blästra, sandblästring | sandblasting, blasting
slipning, slipa, golvslipning, slipa golv | sanding, floor sanding
målare, måla, målning, måleri | painter, painting
snickare, snickeri, snickra, finsnickare, hantverkare | carpenter, joiner, carpentry, craftsman
elektriker, elinstallation | electrician
rörmokare, vvs, vvs-montör, vvs-service | plumber, plumbing
tvätt, tvätta, tvätteri, tvättservice, kemtvätt | laundry, washing, dry cleaning
sömnad, sy, skräddare, sömmerska, sy om, lägga upp, omsömnad, klädlagning, laga kläder, skrädderi | tailoring, sewing, tailor, alterations, seamstress
skomakare, skoreparation, laga skor | shoe repair, cobbler
dataradering, radera, radera data, radera hårddisk, datautplåning, säker radering, radering, hårddiskradering | data erasure, data wiping, wipe data
datorreparation, laga dator, it-service, skärmbyte, byta skärm, byta batteri, datorservice, mobilreparation, laga mobil | computer repair, laptop repair, phone repair
cykelverkstad, cykelreparation, laga cykel, cykelservice, cykelreparatör | bicycle repair, bike repair, bike workshop
bilverkstad, bilreparation, laga bil, fordonsservice, mekaniker | car repair, mechanic, car workshop
svetsning, svetsa, svetsarbete, smed, smide | welding, welder, blacksmith
återtillverkning, återtillverka, ombyggnad, upcycling, nytillverkning | remanufacturing, remanufacture, upcycling, rebuild
uthyrning, hyra, hyr, hyra ut, uthyres, uthyra | rental, rent, hire, renting
leasing, leasa, prenumeration, abonnemang, funktion som tjänst, produkt som tjänst, möbel som tjänst | leasing, lease, subscription, product as a service, furniture as a service
delning, dela, samnyttjande, låna, utlåning, lån, låna ut, verktygspool, delningstjänst, utlåna | sharing, share, borrow, lend, loan, tool library
bilpool, bildelning | car pool, car sharing
återtag, uppköp, köpa upp, uppköpare, återköp, ta tillbaka, köpa in begagnat, bli av med | take-back, take back, buy-back, buyback
insamling, hämtning, hämta, upphämtning, avhämtning, bortforsling, forsla bort | collection, pick-up, pickup, collect
tömning, tömma, dödsbo, avveckling, röjning, utrymning, tömma lokal | clearance, house clearance, decommissioning
demontering, demontera, nedmontering, montera ned, montera ner, plocka ner, plocka isär, isärtagning | dismantling, dismantle, disassembly, deconstruction
rivning, riva, selektiv rivning, rivningsarbete, rivare, rivningsfirma | demolition, selective demolition, demolish, tear down
sanering, sanera, asbestsanering, miljösanering, pcb-sanering | decontamination, asbestos removal, remediation
inventering, inventera, återbruksinventering, materialinventering, miljöinventering, rivningsinventering | inventory, audit, pre-demolition audit, material audit, survey
besiktning, besiktiga, kontroll, provtagning, provning | inspection, testing, sampling
värdering, värdera | valuation, appraisal
transport, frakt, frakta, transportera, åkeri, godstransport, köra, körning, leverans, speditör | transport, freight, haulage, shipping, delivery, haulier
flytt, flytta, flyttfirma, flytthjälp, kontorsflytt, möbelflytt, flyttservice | removal, moving, relocation, removals, moving company
samlastning, samlastad, returtransport, returlast | consolidation, groupage, return load
kranbil, lastväxlare, lyftbil, kranlyft, lyfta med kran | crane lorry, crane truck
magasinering, lagring, förvaring, mellanlagring, lagerplats, lagerhotell, lagerutrymme, magasin, förvara, lagra, mellanlager | storage, warehousing, warehouse, store
återvinning, återvinna, materialåtervinning, avfallshantering, avfallsbehandling | recycling, recycle, waste management, waste treatment
återbruk, återanvändning, återanvända, begagnat, återbrukad, återbruka | reuse, reused, second-hand, reclaimed
krossning, krossa, krossverk | crushing, crusher
flisning, flisa, flishugg | chipping, shredding
sortering, sortera, källsortering | sorting
destruktion, destruera, sekretessdestruktion, dokumentförstöring | destruction, shredding
rådgivning, rådgivare, konsult, konsulttjänst, expert, rådgivning cirkulär | advice, advisor, adviser, consulting, consultant
utbildning, kurs, utbilda, föreläsning, workshop, fortbildning | training, course, education, lecture, workshop
klimatberäkning, livscykelanalys, lca, klimatkalkyl, koldioxidberäkning | life-cycle assessment, lca, carbon calculation, climate calculation
montering, montera, installation, installera, uppsättning, sätta upp | assembly, installation, mounting, install
städning, städa, rengöring, lokalvård, rengöra, sanitering | cleaning, clean
snöröjning, snöskottning, plogning, halkbekämpning | snow removal, snow clearing
konferens, möte, sammanträde | conference, meeting
förskola, dagis, daghem | preschool, nursery, kindergarten
skola | school
sjukhus, lasarett, vård | hospital
restaurang, krog, café, lunchrestaurang | restaurant, café
butik, affär, butiksinredning, butiksställ | shop, store, shop fittings
kontor | office
kontorsmöbel, kontorsinredning, kontorsinventarier | office furniture
byggmaterial, byggvara, byggprodukt, byggnadsmaterial | building material, construction material, building products
hus, byggnad, stuga | house, building
trä, träslag, massivt trä | wood, timber
ek | oak
björk | birch
furu, tall | pine
gran | spruce
stål, järn | steel, iron
glas | glass
plast | plastic
metall | metal
betong | concrete
sten | stone
papper | paper
brand, brandskydd | fire
ljud, akustik | sound, acoustic
vinter, kyla | winter
tillgänglig, handikappanpassad, tillgänglighetsanpassad | accessible
barn | child, children
begagnad, använd, second hand | used, second hand, second-hand, pre-owned
gratis, bortskänkes, skänkes, skänka, skänks, bortskänk | free, free of charge, give away
sökes, köpes, efterlyses, söka, köpa, efterlysa, behöva | wanted, looking for, buy, want to buy
överskott, överblivet, restparti, restlager, spill, överlager, rester | surplus, leftover, excess, overstock
scen, scenpodium, podium | stage, podium
ridå, scenridå | stage curtain
musikinstrument, instrument, piano, gitarr | musical instrument, piano
leksak, leksaker | toy
idrottsutrustning, sportutrustning, gymutrustning, träningsutrustning, redskap | sports equipment, gym equipment
monter, mässmonter, utställningsmaterial, utställning | exhibition stand, trade show booth, display
skylt, skyltning, vepa | sign, signage, banner
växthus, odlingslåda, pallkrageodling, planteringslåda, blomlåda | greenhouse, planter, grow box
båt, eka | boat
hjälpmedel, rullstol, rollator | assistive device, wheelchair, walker, rollator
`;

export interface SynonymSet {
  readonly id: string;
  readonly sv: readonly string[];
  readonly en: readonly string[];
}

const terms = (text = ""): string[] =>
  text
    .split(",")
    .map((term) => term.trim())
    .filter(Boolean);

export const synonymSets: readonly SynonymSet[] = sets
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => {
    const [swedish, english] = line.split("|");
    const sv = terms(swedish);
    return { id: sv[0] ?? "", sv, en: terms(english) };
  });
