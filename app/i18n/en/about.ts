import type { Messages } from "../messages";
import type sv from "../sv/about";

export default {
  "how.title": "How Tillvara works",
  "how.lede":
    "What is left over in one place is often what somebody else is looking for. Tillvara lets you find each other.",
  "how.body": `## List something in a minute

Take a picture, choose what it is, give the amount and the place. Nothing more is needed to publish. A meter shows which details make the listing easier to find, but it never stands in your way.

You can list three things: **surplus** (materials, products, components), **circular services** (repair, rental, take-back, dismantling and more) and what you **want**.

## Own house first, then partners, then everybody

Public bodies often share in steps. You choose whether the listing is first seen within your own organisation, then by partners you have chosen and last by everybody. The steps can move on by themselves on days you decide.

## Find what fits

The search understands inflected and compound Swedish words and misspellings. Filter by material, condition, place and by facts such as dimensions or fire class. What nobody knows is hatched, so that you see what to ask about.

## Ask

A question opens a thread between two organisations. Colleagues in the same organisation see it, so that nothing is left lying.

## Climate effect

Where a credible factor exists we calculate what reuse saves: avoided new production, minus extra transport, minus reconditioning. The figure always has a range and a source, and if it is negative it says so. Where there is no factor we say that too.`,
  "waste.title": "Is it waste?",
  "waste.lede":
    "The same thing can be a product in one place and waste in another. The difference decides which duties follow.",
  "waste.body": `## Five answers

| Status | What it means |
| --- | --- |
| Product | Used again for the same purpose. Nobody has discarded it. |
| By-product | A production residue with a certain use, needing no more processing than is normal. Environmental Code chapter 15 section 1. |
| End of waste | Has been recovered and meets the criteria to be waste no longer. Environmental Code chapter 15 section 9 a. |
| Waste | The holder discards it, intends to, or is required to. |
| Hazardous waste | Waste with a code marked by an asterisk. |

## For all waste

- Whoever hands over waste checks that the receiver holds a permit or has notified its activity.
- Professional transport needs a permit. For your own waste this applies above 10 tonnes or 50 cubic metres a year.
- Dealers and brokers of waste notify the county administrative board.

## For hazardous waste also

- A note is made before transport, and the details are reported to the waste register no later than two working days after the note was due.
- A signed transport document goes with the load. Records are kept for three years.
- Your own amounts above 100 kilograms or 100 litres a year need a transport permit; smaller amounts are notified.

Source: the Waste Ordinance (2020:614), as read on 2 January 2026.

## What Tillvara does

When you list something that may be waste we ask in plain words, record the answers and their grounds and show the duties that follow. Hazardous waste is shown only to receivers who have stated a valid permit. Tillvara helps you to ask the questions. It is not legal advice: ask the municipality's environmental office or the county administrative board when in doubt.`,
  "api.title": "Open data and API",
  "api.lede": "Everything published for all can be fetched by machine, without a key.",
  "api.body": `## Listings

\`GET /api/v1/listings?q=kontorsstol&limit=20\`

The answer holds \`items\`, \`total\`, \`facets\` and \`engine\`. The filters of the search page work here too. One listing is at \`/api/v1/listings/{reference}\`.

## Description

[/api/v1/openapi.json](/api/v1/openapi.json) describes every call in OpenAPI 3.1.

## Rules of the game

- At most 600 calls a minute from one address. After that we answer 429 and say how long to wait.
- Answers carry an \`ETag\`. Send \`If-None-Match\` and an unchanged page costs next to nothing.
- Only what is published for everybody is here. Sole traders' numbers are never published.`,
  "accessibility.title": "Accessibility statement",
  "accessibility.lede":
    "Everybody should be able to use Tillvara. The aim is level AA of WCAG 2.2 and the standard EN 301 549.",
  "accessibility.body": `## How we have tested

Every page is tested automatically with axe in light and dark, in Swedish and for a selection in English, and the most important journeys are walked by keyboard alone. Automatic tests do not find everything. No independent review with users of assistive technology has been made yet.

## What works

- Everything can be done without JavaScript and by keyboard alone.
- Pages can be enlarged to 200 per cent and read at a width of 320 pixels.
- Colour never carries information alone, and whoever has asked for less motion gets it.

## Known shortcomings

- Pictures uploaded by others may lack a good description. We ask for one but cannot enforce it.
- PDF files uploaded by others may be inaccessible.
- The map of results is a picture with links. The same details are always in the list beside it.

## Tell us

If you find something that does not work, write to tillganglighet@tillvara.example. We answer within two working days. If you are not satisfied with the answer you can report the shortcoming to the Agency for Digital Government, which supervises the act on accessibility of digital public services.`,
  "privacy.title": "Personal data",
  "privacy.lede": "Tillvara is about organisations. We keep as little as possible about persons.",
  "privacy.body": `## What we keep

- **Your account:** e-mail address, the name or role you give, language and an encrypted imprint of the password.
- **Your sessions:** when and from what kind of browser you signed in, so that you can see and end them.
- **What you write:** listings and messages, which belong to the organisation you act for.
- **Traces of changes:** who changed what and when, to be able to correct and review.

Technical logs hold no names, addresses or form answers. We use no cookies for advertising or measurement; those that exist are needed for sign-in, language and appearance.

## Sole traders

The organisation number of a Swedish sole trader is a personal number. It is accepted, shown masked to the organisation itself and never published, nor as part of a VAT number.

## Pictures

The position and other details that the camera has put into the picture file are removed when you upload it. Please photograph without people in the picture.

## Your rights

You can see and change your details under Settings and close the account there. Questions about personal data: dataskydd@tillvara.example. You can also turn to the Swedish Authority for Privacy Protection.`,
  "styleguide.title": "Visual language",
  "styleguide.lede": "More map than shop: warm paper, one ink and a legend instead of boxes.",
} satisfies Messages<typeof sv>;
