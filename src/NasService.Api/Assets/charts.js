// ECharts with our colours. Its HTML tooltip sets style attributes, which the content security policy forbids: tooltips are drawn on the canvas.
import { extent, logarithmic, logFrom, spansMore } from './canvas/scales.js';
import { h } from './dom.js';
import { drawing } from './drawing.js';
import { whenSeen } from './near.js';

export const symbols = { fp32: 'circle', int8: 'triangle', mixed: 'diamond' };

/** Font size of the page on a usual screen. */
const usualPx = 15;

/** About so many, where a logarithmic axis has even steps. */
const tickCount = 6;

/** A length for a screen whose text has the usual size, in that of this one. */
export const px = length => Math.round(length * parseFloat(getComputedStyle(document.documentElement).fontSize) / usualPx);

export function colours() {
    const style = getComputedStyle(document.documentElement);
    const of = name => style.getPropertyValue(`--${name}`).trim();
    return Object.fromEntries(['ground', 'card', 'ink', 'muted', 'line', 'accent', 'good', 'bad', 'fp32', 'int8', 'mixed', 'infeasible', 'front', 'highlight'].map(n => [n, of(n)]));
}

let library = null;

/**
 * A chart in an element. `build(colours)` gives its whole option, or { empty } with a sentence that says when there is something to draw; it is called again
 * when the theme changes. The library that draws waits until the first chart has something to show. Returns { refresh }.
 */
export function draw(element, label, build) {
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', label);
    const note = h('p', { class: 'fills' });
    let chart = null;
    let turn = 0;

    // Drawn at once where the library is there: whoever prints does not wait.
    function paint() {
        const mine = ++turn;
        const option = build(colours());
        const { empty } = option;
        element.setAttribute('aria-label', empty ? `${label} ${empty}` : label);
        note.textContent = empty ?? '';
        if (empty) {
            chart?.clear();
            element.append(note);
            return undefined;
        }
        note.remove();
        return library ? show(option) : drawing().then(found => {
            library = found;
            if (mine === turn) {
                show(option);
            }
        });
    }

    function show(option) {
        chart ??= library.init(element, null, { renderer: 'canvas' });
        chart.setOption(complete(option), { notMerge: true });
    }

    const refresh = whenSeen(element, paint);
    new ResizeObserver(() => {
        if (chart && (chart.getWidth() !== element.clientWidth || chart.getHeight() !== element.clientHeight)) {
            chart.resize();
        }
    }).observe(element);
    document.addEventListener('themechange', refresh);
    refresh();
    return { refresh };
}

export function tooltip(c, more) {
    return {
        renderMode: 'richText', confine: true, backgroundColor: c.card, borderColor: c.line, borderWidth: 1, padding: 10,
        textStyle: { color: c.ink, fontSize: px(12), lineHeight: 17 }, ...more,
    };
}

/** What an axis says of its labels is added to what all labels have: none of them over another. */
export function axis(c, name, { axisLabel, ...more }) {
    return {
        name, nameLocation: 'middle', nameTextStyle: { color: c.muted, fontSize: px(12) },
        axisLine: { lineStyle: { color: c.muted } }, axisTick: { lineStyle: { color: c.line } },
        splitLine: { lineStyle: { color: c.line, opacity: 0.6 } }, ...more,
        axisLabel: { color: c.muted, fontSize: px(11), hideOverlap: true, ...axisLabel },
    };
}

/** An axis of latencies in milliseconds: logarithmic where they span so much, with the ticks that the job's picture has. */
export function latencyAxis(c, name, latencies) {
    if (!spansMore(latencies, logFrom)) {
        return axis(c, name, { type: 'value', scale: true, nameGap: 30 });
    }
    const [least, most] = extent(latencies);
    const [min, max] = [least * 0.94, most * 1.07];
    const customValues = logarithmic(min, max, 0, 1).ticks(tickCount);
    return axis(c, name, {
        type: 'log', min, max, nameGap: 30, axisTick: { lineStyle: { color: c.line }, customValues },
        axisLabel: { customValues, formatter: v => String(+v.toPrecision(3)) },
    });
}

function complete(option) {
    return {
        animation: false,
        textStyle: { fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif' },
        grid: { left: 58, right: 18, top: 22, bottom: 46 },
        ...option,
    };
}
