const dateTime =
  /^(\d{4})-(\d{2})-(\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const date = /^(\d{4})-(\d{2})-(\d{2})$/;

function isDay(match: RegExpExecArray | null): boolean {
  if (!match) return false;
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  const days = new Date(Date.UTC(2000, month, 0)); // any leap year: February is looked at below
  if (month < 1 || month > 12 || day < 1 || day > days.getUTCDate()) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** The formats that are asserted, by name (RFC 3339, RFC 3986, RFC 9562). */
export const formats: Readonly<Record<string, (value: string) => boolean>> = {
  date: (value) => isDay(date.exec(value)),
  "date-time": (value) => isDay(dateTime.exec(value)),
  uri: (value) => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(value),
  uuid: (value) => /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(value),
};
