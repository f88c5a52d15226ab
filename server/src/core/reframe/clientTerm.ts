const TERM = /\b(the client|client|the patient|patient|pt|clt|cl|the resident|the veteran|the student|the youth)\b/gi;

/** How the note speaks of the client: "the client", "Pt"; where it has no word for it, "the client". */
export function clientTermOf(text: string): string {
  const counts = new Map<string, number>();
  for (const [term] of text.slice(0, 20_000).matchAll(TERM)) {
    const key = term.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let best = 'the client';
  let most = 0;
  for (const [term, count] of counts) {
    if (count > most) {
      best = term;
      most = count;
    }
  }
  // Telegraphic notes leave the article out; a sentence of ours needs it, but for the abbreviations.
  return /^(?:client|patient)$/.test(best) ? `the ${best}` : best;
}
