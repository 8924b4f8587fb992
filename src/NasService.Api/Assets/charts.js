// ECharts with our colours. Its HTML tooltip sets style attributes, which the content security policy forbids: tooltips are drawn on the canvas.
import * as echarts from './echarts.js';

export const symbols = { fp32: 'circle', int8: 'triangle', mixed: 'diamond' };

export function colours() {
    const style = getComputedStyle(document.documentElement);
    const of = name => style.getPropertyValue(`--${name}`).trim();
    return Object.fromEntries(['ground', 'card', 'ink', 'muted', 'line', 'accent', 'good', 'bad', 'fp32', 'int8', 'mixed', 'infeasible', 'front', 'highlight'].map(n => [n, of(n)]));
}

/**
 * A chart in an element. `build(colours)` gives its whole option; it is called again when the theme changes. Returns { chart, refresh, patch }.
 */
export function draw(element, label, build) {
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', label);
    const chart = echarts.init(element, null, { renderer: 'canvas' });
    const refresh = () => chart.setOption(complete(build(colours())), { notMerge: true });
    refresh();
    new ResizeObserver(() => chart.resize()).observe(element);
    document.addEventListener('themechange', refresh);
    return { chart, refresh, patch: option => chart.setOption(option) };
}

export function tooltip(c, more) {
    return {
        renderMode: 'richText', confine: true, backgroundColor: c.card, borderColor: c.line, borderWidth: 1, padding: 10,
        textStyle: { color: c.ink, fontSize: 12, lineHeight: 17 }, ...more,
    };
}

export function axis(c, name, more) {
    return {
        name, nameLocation: 'middle', nameTextStyle: { color: c.muted, fontSize: 12 },
        axisLine: { lineStyle: { color: c.muted } }, axisTick: { lineStyle: { color: c.line } },
        axisLabel: { color: c.muted, fontSize: 11, hideOverlap: true }, splitLine: { lineStyle: { color: c.line, opacity: 0.6 } }, ...more,
    };
}

function complete(option) {
    return {
        animation: false,
        textStyle: { fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif' },
        grid: { left: 58, right: 18, top: 22, bottom: 46 },
        ...option,
    };
}
