import { scaleBand, scaleLinear, scaleSqrt } from 'd3-scale';
import type { AssumptionCode } from '../core/rules/rule.ts';
import { element, escaped } from './html.ts';
import type { AssumptionCount, Week } from './report.ts';

/** Units of the drawings; the page scales them to its width. */
const width = 720;
const left = 44;

/** Bars of what is to reframe, and beside it what others said, by assumption. */
export function assumptionPlot(counts: readonly AssumptionCount[]): string {
  const height = 8 * 34;
  const most = Math.max(1, ...counts.map(({ toReframe, reported }) => toReframe + reported));
  const x = scaleLinear([0, most], [left, width - 60]).nice(5);
  const y = scaleBand(
    counts.map(({ code }) => code),
    [0, height],
  ).padding(0.3);
  const grid = whole(x.ticks(5)).map((tick) =>
    [
      element('line', { class: 'grid', x1: x(tick), x2: x(tick), y1: 0, y2: height }),
      element('text', { class: 'tick', x: x(tick), y: height + 16, 'text-anchor': 'middle' }, String(tick)),
    ].join(''),
  );
  const bars = counts.map(({ code, toReframe, reported }) => {
    const top = y(code) ?? 0;
    const middle = top + y.bandwidth() / 2;
    const bar = (name: string, from: number, to: number) =>
      from === to
        ? ''
        : element('rect', { class: name, x: x(from), y: top, width: x(to) - x(from), height: y.bandwidth() });
    const sum = toReframe + reported;
    return [
      element('text', { class: 'label', x: left - 8, y: middle, 'text-anchor': 'end' }, code),
      bar('own', 0, toReframe),
      bar('reported', toReframe, sum),
      element(
        'text',
        { class: 'value', x: x(sum) + 6, y: middle },
        reported === 0 ? String(toReframe) : `${toReframe} + ${reported}`,
      ),
    ].join('');
  });
  const told = counts.map(({ code, toReframe, reported }) => `${code}: ${toReframe} and ${reported}`).join('; ');
  return figure(`To reframe, and said by others, by assumption. ${told}.`, height + 24, [...grid, ...bars]);
}

/** A dot for each week and assumption; its area is how much there was to reframe. */
export function weekPlot(weeks: readonly Week[], codes: readonly AssumptionCode[]): string {
  const height = codes.length * 26;
  const x = scaleBand(
    weeks.map(({ monday }) => monday),
    [left, width],
  );
  const y = scaleBand(codes, [0, height]);
  const most = Math.max(1, ...weeks.flatMap(({ toReframe }) => Object.values(toReframe)));
  const radius = scaleSqrt([0, most], [0, Math.min(11, Math.max(x.bandwidth() / 2, 3))]);
  const rows = codes.map((code) => {
    const middle = (y(code) ?? 0) + y.bandwidth() / 2;
    return [
      element('line', { class: 'grid', x1: left, x2: width, y1: middle, y2: middle }),
      element('text', { class: 'label', x: left - 8, y: middle, 'text-anchor': 'end' }, code),
    ].join('');
  });
  const dots = weeks.flatMap(({ monday, toReframe }) =>
    codes.flatMap((code) => {
      const count = toReframe[code] ?? 0;
      if (count === 0) return [];
      const title = element('title', {}, escaped(`${code}, week of ${monday}: ${count}`));
      const cx = (x(monday) ?? 0) + x.bandwidth() / 2;
      const cy = (y(code) ?? 0) + y.bandwidth() / 2;
      return [element('circle', { class: 'own', cx: cx.toFixed(1), cy, r: radius(count).toFixed(1) }, title)];
    }),
  );
  // About one label every 70 units.
  const each = Math.max(1, Math.ceil((70 * weeks.length) / (width - left)));
  const labels = weeks
    .filter((_, at) => at % each === 0)
    .map(({ monday }) => {
      const at = (x(monday) ?? 0) + x.bandwidth() / 2;
      return element(
        'text',
        { class: 'tick', x: at.toFixed(1), y: height + 16, 'text-anchor': 'middle' },
        monday.slice(5),
      );
    });
  const [first, last] = [weeks[0]?.monday ?? '', weeks.at(-1)?.monday ?? ''];
  const about = `To reframe by week and assumption, from the week of ${first} to the week of ${last}. The table below has the numbers.`;
  return figure(about, height + 24, [...rows, ...dots, ...labels]);
}

function figure(about: string, height: number, parts: readonly string[]): string {
  return element('svg', { role: 'img', viewBox: `0 0 ${width} ${height}`, 'aria-label': about }, ...parts);
}

/** Findings come whole. */
function whole(ticks: readonly number[]): readonly number[] {
  return ticks.filter((tick) => Number.isInteger(tick));
}
