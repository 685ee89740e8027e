/** Keys of organization facts that state a permit or notification to receive hazardous waste. */
export const hazardousPermitKeys: readonly string[] = ["hazardous_waste_receiver"];
