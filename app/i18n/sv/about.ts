export default {
  "how.title": "Så fungerar Tillvara",
  "how.lede":
    "Det som blir över hos en verksamhet är ofta det som en annan letar efter. Tillvara gör att ni hittar varandra.",
  "how.body": `## Lägg upp på en minut

Ta en bild, välj vad det är, ange mängd och plats. Mer behövs inte för att publicera. En mätare visar vilka uppgifter som gör annonsen lättare att hitta, men den hindrar dig aldrig.

Det går att lägga upp tre saker: **överskott** (material, produkter, komponenter), **cirkulära tjänster** (reparation, uthyrning, återtag, demontering med mera) och **efterlysningar**.

## Först internt, sedan partner, sedan alla

Offentliga verksamheter delar ofta i steg. Du väljer om annonsen först ska synas inom den egna organisationen, därefter hos partner ni har valt och sist för alla. Stegen kan gå vidare av sig själva på datum du bestämmer.

## Hitta det som passar

Sökningen förstår böjningar, sammansättningar och felstavningar. Filtrera på materialslag, skick, plats och på sakuppgifter som mått eller brandklass. Det ingen vet är streckat, så att du ser vad du behöver fråga om.

## Fråga

En fråga öppnar en tråd mellan två organisationer. Kollegor i samma organisation ser den, så att inget blir liggande.

## Klimateffekt

Där det finns en trovärdig faktor räknar vi ut vad återbruket sparar: undviken nyproduktion, minus extra transport, minus det som krävs för att göra i ordning. Talet har alltid ett spann och en källa, och är det negativt står det så. Finns ingen faktor säger vi det.`,
  "waste.title": "Är det avfall?",
  "waste.lede":
    "Samma sak kan vara en produkt hos en och avfall hos en annan. Skillnaden avgör vilka skyldigheter som följer.",
  "waste.body": `## Fem svar

| Status | Vad det betyder |
| --- | --- |
| Produkt | Används igen för samma ändamål. Ingen har gjort sig av med den. |
| Biprodukt | Rest från tillverkning, med säker användning och utan mer bearbetning än vad som är normalt. Miljöbalken 15 kap. 1 §. |
| Upphört vara avfall | Har återvunnits och uppfyller krav för att inte längre vara avfall. Miljöbalken 15 kap. 9 a §. |
| Avfall | Innehavaren gör sig av med det, avser att göra det eller är skyldig att göra det. |
| Farligt avfall | Avfall med kod märkt med asterisk. |

## Vad som gäller för allt avfall

- Den som lämnar avfall ska kontrollera att mottagaren har tillstånd eller har anmält sin verksamhet.
- Yrkesmässig transport kräver tillstånd. För eget avfall gäller det över 10 ton eller 50 kubikmeter om året.
- Den som handlar med eller förmedlar avfall anmäler det till länsstyrelsen.

## För farligt avfall dessutom

- Anteckning görs före transport, och uppgifterna lämnas till avfallsregistret senast två arbetsdagar efter det att anteckningen skulle ha gjorts.
- Transporten följs av ett undertecknat transportdokument. Uppgifterna sparas i tre år.
- Egna mängder över 100 kilo eller 100 liter om året kräver transporttillstånd; mindre mängder anmäls.

Källa: avfallsförordningen (2020:614), läst i lydelse per den 2 januari 2026.

## Vad Tillvara gör

När du lägger upp något som kan vara avfall ställer vi frågor i klarspråk, antecknar svaren och grunden för dem och visar de skyldigheter som följer. Farligt avfall visas bara för mottagare som har angett ett giltigt tillstånd. Tillvara hjälper dig att ställa frågorna. Det är inte juridisk rådgivning: fråga kommunens miljökontor eller länsstyrelsen när du är osäker.`,
  "api.title": "Öppna data och API",
  "api.lede": "Allt som är publicerat för alla går att hämta maskinellt, utan nyckel.",
  "api.body": `## Annonser

\`GET /api/v1/listings?q=kontorsstol&limit=20\`

Svaret innehåller \`items\`, \`total\`, \`facets\` och \`engine\`. Samma filter som på söksidan fungerar här. En enskild annons hämtas på \`/api/v1/listings/{reference}\`.

## Beskrivning

[/api/v1/openapi.json](/api/v1/openapi.json) beskriver varje anrop enligt OpenAPI 3.1.

## Spelregler

- Högst 600 anrop i minuten från en adress. Därefter svarar vi 429 och säger hur länge du ska vänta.
- Svaren har \`ETag\`. Skicka \`If-None-Match\`, så kostar en oförändrad sida nästan inget.
- Bara det som är publicerat för alla finns här. Enskilda firmors nummer publiceras aldrig.`,
  "accessibility.title": "Tillgänglighetsredogörelse",
  "accessibility.lede": "Tillvara ska kunna användas av alla. Målet är nivå AA i WCAG 2.2 och standarden EN 301 549.",
  "accessibility.body": `## Så har vi prövat

Varje sida prövas automatiskt med axe i ljust och mörkt utseende, på svenska och på engelska i urval, och de viktigaste vägarna gås igenom med enbart tangentbord. Automatiska prov hittar inte allt. Någon oberoende granskning med hjälpmedelsanvändare har ännu inte gjorts.

## Det här fungerar

- Allt går att göra utan JavaScript och med enbart tangentbord.
- Sidorna går att förstora till 200 procent och läsa på 320 bildpunkters bredd.
- Färg är aldrig ensam bärare av information, och den som har bett om mindre rörelse får det.

## Kända brister

- Bilder som andra laddar upp kan sakna en bra beskrivning. Vi ber om en, men kan inte tvinga fram den.
- PDF-filer som andra laddar upp kan vara otillgängliga.
- Kartan över träffar är en bild med länkar. Samma uppgifter finns alltid i listan bredvid.

## Säg till

Hittar du något som inte fungerar: skriv till tillganglighet@tillvara.example. Vi svarar inom två arbetsdagar. Är du inte nöjd med svaret kan du anmäla bristen till Myndigheten för digital förvaltning, som har tillsyn över lagen om tillgänglighet till digital offentlig service.`,
  "privacy.title": "Personuppgifter",
  "privacy.lede": "Tillvara handlar om organisationer. Vi sparar så lite som möjligt om personer.",
  "privacy.body": `## Vad vi sparar

- **Ditt konto:** e-postadress, det namn eller den roll du anger, språk och ett krypterat avtryck av lösenordet.
- **Dina sessioner:** när och från vilken sorts webbläsare du loggade in, så att du kan se och avsluta dem.
- **Det du skriver:** annonser och meddelanden, som hör till organisationen du företräder.
- **Spår av ändringar:** vem som ändrade vad och när, för att kunna rätta och granska.

Tekniska loggar innehåller inga namn, adresser eller formulärsvar. Vi använder inga kakor för reklam eller mätning; de som finns behövs för inloggning, språk och utseende.

## Enskilda firmor

En enskild firmas organisationsnummer är ett personnummer. Det tas emot, visas maskerat för organisationen själv och publiceras aldrig, inte heller som del av ett momsregistreringsnummer.

## Bilder

Plats och andra uppgifter som kameran har lagt i bildfilen tas bort när du laddar upp den. Fotografera gärna utan människor i bild.

## Dina rättigheter

Du kan se och ändra dina uppgifter under Inställningar och avsluta kontot där. Frågor om personuppgifter: dataskydd@tillvara.example. Du kan också vända dig till Integritetsskyddsmyndigheten.`,
  "styleguide.title": "Formspråk",
  "styleguide.lede": "Mer karta än butik: varmt papper, ett bläck och en teckenförklaring i stället för lådor.",
} as const;
