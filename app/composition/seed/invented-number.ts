/** Adds the Luhn digit to nine digits. */
function withCheckDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, position) => {
    const value = Number(digit) * (position % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return nine + String((10 - (sum % 10)) % 10);
}

/**
 * A number for an invented organization: of the series 559999-, so that it is plain in a list; for a sole trader a
 * birth date that cannot belong to anybody trading (1 January 1900).
 */
export const inventedNumber = (serial: number, soleTrader: boolean): string =>
  withCheckDigit(soleTrader ? `000101${String(serial % 1000).padStart(3, "0")}` : `559999${String(serial % 1000).padStart(3, "0")}`);
