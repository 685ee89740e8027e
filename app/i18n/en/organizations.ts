import type { Messages } from "../messages";
import type sv from "../sv/organizations";

export default {
  "new.title": "Which organisation do you act for?",
  "new.lede": "Listings and questions belong to an organisation, so that colleagues can help each other.",
  "new.submit": "Create the organisation",
  "new.exists": "The organisation is already here.",
  "new.join": "Ask to join",
  "kind": "Kind",
  "kind.company": "Company",
  "kind.sole_trader": "Sole trader",
  "kind.municipality": "Municipality",
  "kind.public_body": "Other public body",
  "kind.region": "Region",
  "kind.adviser": "Adviser",
  "kind.association": "Association",
  "name": "Name",
  "number": "Organisation number",
  "numberHelp": "Ten digits. For a sole trader it is a personal number: it is never shown to others.",
  "street": "Street address",
  "postcode": "Postcode",
  "postcodeHelp": "The place where what you have usually is. More places can be added later.",
  "contactRole": "Contact",
  "contactRoleHelp": "A role, for example Store manager.",
  "flash.joinRequested": "Your request has been sent to the owners of the organisation.",
  "flash.created": "{name} is created. List something?",
} satisfies Messages<typeof sv>;
