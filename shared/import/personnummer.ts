const pattern = /(?<!\d)(?:\d{2})?(\d{2})(\d{2})(\d{2})[-+ ]?(\d{4})(?!\d)/g;

const luhn = (digits: string): boolean => {
  const sum = Array.from(digits).reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
};

/**
 * True when a text holds what looks like a Swedish personal or coordination number: six or eight digits of a date (day + 60 for a
 * coordination number), then four with a valid check digit. Such a number is only warned of: order numbers can look the same.
 */
export function looksLikePersonnummer(text: string): boolean {
  for (const [, year = '', month = '', day = '', last = ''] of text.matchAll(pattern)) {
    const days = Number(day) > 60 ? Number(day) - 60 : Number(day);
    if (Number(month) >= 1 && Number(month) <= 12 && days >= 1 && days <= 31 && luhn(year + month + day + last)) return true;
  }
  return false;
}
