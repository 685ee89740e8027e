/**
 * Organisation numbers of the example region. The first digit of a Swedish organisation number names the kind of legal
 * person (1 estates, 2 state and municipalities, 3 foreign, 5 companies, 6 simple partnerships, 7 cooperatives,
 * 8 associations, 9 trading partnerships); 4 names none, so 499900-xxxx can be nobody's.
 */
const series = "499900";

/** Skatteverket's own test person, 12 12 12-1212: the one sole trader of the example region. */
export const inventedPersonalNumber = "1212121212";

function checkDigit(nine: string): number {
  const sum = [...nine].reduce((total, sign, position) => {
    const weighted = Number(sign) * (position % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** Number with a right check digit; `index` counts from 0 to 999. */
export function inventedOrganizationNumber(index: number): string {
  const nine = series + String(index).padStart(3, "0");
  return nine + checkDigit(nine);
}

export const isInventedNumber = (digits: string): boolean =>
  digits.startsWith(series) || digits === inventedPersonalNumber;
