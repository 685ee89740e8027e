/** Size by number of employees. */
export const sizeClasses = ["none", "micro", "small", "medium", "large"] as const;
export type SizeClass = (typeof sizeClasses)[number];

export const sizeClassOf = (text: string | null): SizeClass | null => sizeClasses.find((one) => one === text) ?? null;

/** The class of so many employees: the headcount limits of recommendation 2003/361/EC (10, 50, 250), and nobody by itself. */
export function sizeOfEmployees(employees: number): SizeClass {
  if (employees < 1) return "none";
  if (employees < 10) return "micro";
  if (employees < 50) return "small";
  return employees < 250 ? "medium" : "large";
}
