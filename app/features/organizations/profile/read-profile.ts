import { isCategoryCode } from "~/features/reference/category-tree";
import { isPersonalNumber } from "~/features/reference/organization-number";
import { parseVatNumber } from "~/features/reference/vat-number";
import { fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { sizeClassOf, type SizeClass } from "../size-class";
import type { ProfileForm } from "./profile-schema";
import type { Trade } from "./read-trade";

/** `example.se` as people write it, or a whole address; https when the scheme is left out. Null when it is no web address. */
export function readWebsite(typed: string): string | null {
  const text = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const plain = (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === "";
  return plain && /\.[a-z]{2,}$/i.test(url.hostname) ? url.href.replace(/\/$/, "") : null;
}

/** Columns as they are saved; an absent VAT number leaves the kept one. */
export interface ProfileChange extends Trade {
  readonly name: string;
  readonly vatNumber: string | null | undefined;
  /** Null = not stated. */
  readonly sizeClass: SizeClass | null;
  readonly website: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly contactRole: string | null;
  readonly about: string;
  readonly takesIn: string;
  readonly services: string;
  readonly takesInCategories: string[];
  readonly serviceCategories: string[];
}

/** The VAT number of the organization itself, or the fault's code. */
export function readVat(typed: string, organizationNumber: string): { value: string | null } | { fault: string } {
  if (typed === "") return { value: null };
  const parsed = parseVatNumber(typed);
  if (!parsed.ok) return { fault: "invalid_vat_number" };
  return parsed.value.organization.digits === organizationNumber
    ? { value: parsed.value.value }
    : { fault: "vat_of_another" };
}

const phonePattern = /^\+?[\d\s()-]{5,40}$/;

/** The profile form as columns, with the trade as it was read of it; faults name the field. */
export function readProfile(
  form: ProfileForm,
  organizationNumber: string,
  read: { readonly trade: Trade; readonly faults: readonly FieldError[] },
): Result<ProfileChange, AppError> {
  const faults: FieldError[] = [...read.faults];
  // The form never shows a sole trader's: it would give the identity number away. What is kept stays.
  const vat = isPersonalNumber(organizationNumber) ? { value: undefined } : readVat(form.vatNumber, organizationNumber);
  if ("fault" in vat) faults.push(fieldError("vatNumber", vat.fault));
  const sizeClass = sizeClassOf(form.sizeClass);
  if (form.sizeClass !== "" && sizeClass === null) faults.push(fieldError("sizeClass", "not_an_option"));
  const website = form.website === "" ? null : readWebsite(form.website);
  if (form.website !== "" && website === null) faults.push(fieldError("website", "invalid_url"));
  if (form.phone !== "" && !phonePattern.test(form.phone)) faults.push(fieldError("phone", "invalid_phone"));
  for (const field of ["takesInCategories", "serviceCategories"] as const) {
    if (!form[field].every(isCategoryCode)) faults.push(fieldError(field, "not_an_option"));
  }
  if (faults.length > 0 || "fault" in vat) return err(invalidInput(...faults));
  const { name, about, takesIn, services } = form;
  return ok({
    name,
    about,
    takesIn,
    services,
    vatNumber: vat.value,
    ...read.trade,
    sizeClass,
    website,
    phone: form.phone || null,
    email: form.email || null,
    contactRole: form.contactRole || null,
    takesInCategories: [...new Set(form.takesInCategories)],
    serviceCategories: [...new Set(form.serviceCategories)],
  });
}
