/**
 * The day of a note as `2026-11-03`: from its name, else from its first lines (front matter, `Date:`, a heading); null where
 * neither tells. Days such as 3/11/2026 are left alone, since they mean another day elsewhere; dates of birth are no dates
 * of a note.
 */
export function noteDate(name: string, text: string): string | null {
  return dayIn(name.replaceAll('_', ' ')) ?? firstOf(text.slice(0, 2000).split(/\r\n|\r|\n/, 12));
}

function firstOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const day = ofBirth.test(line) ? null : dayIn(line);
    if (day !== null) return day;
  }
  return null;
}

const ofBirth = /\b(?:d\.?o\.?b|born|birth)/i;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(${months.join('|')})[a-z]*\\.?`;
const numeric = /(?<!\d)(20\d\d)[-.]?(\d\d)[-.]?(\d\d)(?!\d)/;
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${month},? (20\\d\\d)\\b`, 'i');
const monthFirst = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)\\b`, 'i');

function dayIn(line: string): string | null {
  const [, y1, m1, d1] = numeric.exec(line) ?? [];
  if (y1 !== undefined) return validDay(y1, Number(m1), Number(d1));
  const [, d2, m2 = '', y2] = dayFirst.exec(line) ?? [];
  if (y2 !== undefined) return validDay(y2, monthOf(m2), Number(d2));
  const [, m3 = '', d3, y3] = monthFirst.exec(line) ?? [];
  return y3 === undefined ? null : validDay(y3, monthOf(m3), Number(d3));
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function validDay(year: string, month: number, day: number): string | null {
  const time = Date.UTC(Number(year), month - 1, day);
  const written = new Date(time).toISOString().slice(0, 10);
  return written === `${year}-${padded(month)}-${padded(day)}` ? written : null;
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}

/** The Monday of a day's week, as `2026-11-02`. */
export function mondayOf(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  return weeksLater(new Date(time - weekday * msADay).toISOString().slice(0, 10), 0);
}

/** The same weekday so many weeks later. */
export function weeksLater(day: string, weeks: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + weeks * 7 * msADay).toISOString().slice(0, 10);
}

const msADay = 86_400_000;
