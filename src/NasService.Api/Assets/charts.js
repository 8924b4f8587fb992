// ECharts with our colours. Its HTML tooltip sets style attributes, which the content security policy forbids: tooltips are drawn on the canvas.

export const symbols = { fp32: 'circle', int8: 'triangle', mixed: 'diamond' };

/** Font size of the page on a usual screen. */
const usualPx = 15;

/** A length for a screen whose text has the usual size, in that of this one. */
export const px = length => Math.round(length * parseFloat(getComputedStyle(document.documentElement).fontSize) / usualPx);

export function colours() {
    const style = getComputedStyle(document.documentElement);
    const of = name => style.getPropertyValue(`--${name}`).trim();
    return Object.fromEntries(['ground', 'card', 'ink', 'muted', 'line', 'accent', 'good', 'bad', 'fp32', 'int8', 'mixed', 'infeasible', 'front', 'highlight'].map(n => [n, of(n)]));
}

/** A chart nearer to the window than this is drawn. */
export const nearPx = 300;

let loading = null;

/**
 * A chart in an element. `build(colours)` gives its whole option; it is called again when the theme changes. A chart that is far from the window waits until
 * somebody comes near, and so does the library that draws it. Returns { refresh }.
 */
export function draw(element, label, build) {
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', label);
    let chart = null;
    let isNear = false;
    let isOld = true;

    async function refresh() {
        isOld = true;
        if (isNear) {
            const { init } = await (loading ??= import('./echarts.js'));
            if (isOld) {
                isOld = false;
                chart ??= init(element, null, { renderer: 'canvas' });
                chart.setOption(complete(build(colours())), { notMerge: true });
            }
        }
    }

    new IntersectionObserver(seen => {
        isNear = seen.at(-1).isIntersecting;
        if (isNear && isOld) {
            refresh();
        }
    }, { rootMargin: `${nearPx}px` }).observe(element);
    new ResizeObserver(() => {
        if (chart && (chart.getWidth() !== element.clientWidth || chart.getHeight() !== element.clientHeight)) {
            chart.resize();
        }
    }).observe(element);
    document.addEventListener('themechange', refresh);
    return { refresh };
}

export function tooltip(c, more) {
    return {
        renderMode: 'richText', confine: true, backgroundColor: c.card, borderColor: c.line, borderWidth: 1, padding: 10,
        textStyle: { color: c.ink, fontSize: px(12), lineHeight: 17 }, ...more,
    };
}

export function axis(c, name, more) {
    return {
        name, nameLocation: 'middle', nameTextStyle: { color: c.muted, fontSize: px(12) },
        axisLine: { lineStyle: { color: c.muted } }, axisTick: { lineStyle: { color: c.line } },
        axisLabel: { color: c.muted, fontSize: px(11), hideOverlap: true }, splitLine: { lineStyle: { color: c.line, opacity: 0.6 } }, ...more,
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
