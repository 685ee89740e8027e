/** A place where an organization keeps what it has. Position: of the place, WGS 84. */
export interface SiteView {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly street: string;
  /** Five digits, or empty. */
  readonly postcode: string;
  readonly locality: string;
  readonly municipalityCode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly archived: boolean;
}
