import * as echarts from 'echarts';
import type { Results } from './results.ts';

const INK = '#3d3a35';
const OURS = '#2f6f62';
const OTHERS = '#b9ad98';

/** Two charts as SVG: how fast whole texts are read, and what a letter costs; both on scales that grow tenfold, lower is slower. */
export function toSvg(results: Results): string {
  const at = Math.max(
    0,
    results.texts.findIndex(({ length }) => length === 1_000_000),
  );
  const text = results.texts[at];
  // In kB: bars on such a scale begin at 1.
  const speeds = [
    ...(text === undefined ? [] : [{ name: 'Foothold', value: text.length / text.whole }]),
    ...results.peers.flatMap(({ name, times }) => {
      const ms = times[at] ?? times[0];
      const length = times[at] === null ? results.texts[0]?.length : text?.length;
      return ms === null || ms === undefined || length === undefined ? [] : [{ name, value: length / ms }];
    }),
  ].sort((a, b) => a.value - b.value);
  const keys = results.typing
    .filter(({ at: where, mode, length }) => where === 'middle' && mode === 'push' && length === 100_000)
    .flatMap(({ server, measured }) => (measured === null ? [] : [{ name: server, value: measured.p99 }]))
    .sort((a, b) => b.value - a.value);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 900, height: 360 });
  const bars = (index: number, rows: readonly { readonly name: string; readonly value: number }[], unit: string) => ({
    grid: { left: index === 0 ? 110 : 570, top: 60, width: 290, bottom: 30 },
    xAxis: {
      type: 'log' as const,
      gridIndex: index,
      axisLabel: { color: INK },
      splitLine: { lineStyle: { color: '#e6e0d5' } },
    },
    yAxis: {
      type: 'category' as const,
      gridIndex: index,
      data: rows.map(({ name }) => name),
      axisLabel: { color: INK },
      axisTick: { show: false },
    },
    series: {
      type: 'bar' as const,
      xAxisIndex: index,
      yAxisIndex: index,
      data: rows.map(({ name, value }) => ({
        value: Number(value.toPrecision(2)),
        itemStyle: { color: name === 'Foothold' ? OURS : OTHERS },
      })),
      label: { show: true, position: 'right' as const, formatter: `{c} ${unit}`, color: INK },
    },
  });
  const both = [bars(0, speeds, 'kB/s'), bars(1, keys, 'ms')];
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    title: [
      {
        text: 'Whole text, kB in a second (longer is faster)',
        left: 20,
        top: 15,
        textStyle: { fontSize: 14, color: INK },
      },
      {
        text: 'A letter in a note of 100 kB, p99 (shorter is faster)',
        left: 480,
        top: 15,
        textStyle: { fontSize: 14, color: INK },
      },
    ],
    grid: both.map(({ grid }) => grid),
    xAxis: both.map(({ xAxis }) => xAxis),
    yAxis: both.map(({ yAxis }) => yAxis),
    series: both.map(({ series }) => series),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  // It stands still: nothing to do under a pointer, and a name for who can't see it.
  const still = svg.replace(/<style[\s\S]*?<\/style>\n?/, '').replace(/ class="[^"]*"/g, '');
  return `${still.replace(/(<svg [^>]*)>/, '$1 role="img"><title>Speed of Foothold and others</title>')}\n`;
}
