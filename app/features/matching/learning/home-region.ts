/** The county whose decisions teach its own weights, as NUTS names it. Another region is another value. */
export const homeRegion = "SE331";
