/** Rows of the visit form for what a flow is like, or what is asked of it. */
export const visitProperties = 2;
