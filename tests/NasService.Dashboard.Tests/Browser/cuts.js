// What a page has and does not show: parts that are cut at the edge of their box, texts past the edge of their canvas, marks outside the plot of their chart, legends over a chart.
(() => {
    /** Half of the largest mark: its middle is where its value is. */
    const halfMark = 8;

    const named = e => `${e.tagName.toLowerCase()}${e.id ? `#${e.id}` : ''}${e.getAttribute('aria-label') ? ` '${e.getAttribute('aria-label')}'` : ` '${e.textContent.trim().slice(0, 40)}'`}`;

    const isShown = e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !e.closest('[aria-hidden="true"]');

    // Documents scroll, and tables and charts where the window is too narrow for them; nothing else may hide a part of itself.
    const mayScroll = (e, isNarrow) => e.matches('pre, textarea') || isNarrow && e.matches('.scroll, .scrollx');

    /** Elements that are wider than the box that they are seen through, as lines. */
    globalThis.partsCut = isNarrow => [...document.querySelectorAll('main *, header *')]
        .filter(e => e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1 && (e.matches('input') || getComputedStyle(e).overflowX !== 'visible'))
        .filter(e => isShown(e) && !mayScroll(e, isNarrow))
        .map(e => `${named(e)} shows ${e.clientWidth} of ${e.scrollWidth} pixels`);

    /** Texts on canvases that end beyond the canvas, or that were shortened to fit. */
    globalThis.textsCut = isNarrow => [...document.querySelectorAll('canvas')].filter(c => c.checkVisibility()).flatMap(canvas => textsWritten(canvas)
        .filter(t => t.left < -1 || t.top < -1 || t.right > canvas.width + 1 || t.bottom > canvas.height + 1 || !isNarrow && /(…|\.\.\.)$/.test(t.text))
        .map(t => `'${t.text}' is cut on the canvas of ${named(canvas.closest('.chart') ?? canvas)}`));

    /** Texts of drawings that end beyond their drawing, which shows nothing there, as lines. */
    globalThis.drawingsCut = () => [...document.querySelectorAll('svg')].filter(isShown).flatMap(drawing => {
        const edge = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll('text')].map(text => [text, text.getBoundingClientRect()])
            .filter(([, t]) => t.left < edge.left - 1 || t.top < edge.top - 1 || t.right > edge.right + 1 || t.bottom > edge.bottom + 1)
            .map(([text]) => `'${text.textContent}' is cut by ${named(drawing)}`);
    });

    /** Marks, bars and lines of a chart that lie outside its plot, as lines. */
    globalThis.marksOutside = async () => {
        // A page without charts may not load the library, and one that is a file cannot.
        if (!document.querySelector('.chart')) {
            return [];
        }
        const { getInstanceByDom } = await import('/assets/echarts.js');
        const charts = [...document.querySelectorAll('.chart')].map(place => [place, getInstanceByDom(place)]).filter(([, chart]) => chart);
        return charts.flatMap(([place, chart]) => {
            chart.getZr().flush();
            const plot = chart.getModel().getComponent('grid')?.coordinateSystem.getRect();
            const found = plot ? [...new Set(chart._chartsViews.flatMap(view => drawnIn(view.group)).map(box => pastWhich(box, plot)).filter(Boolean))] : [];
            return found.map(where => `${named(place)} draws ${where} its plot`);
        });
    };

    /** Legends that lie over a chart, as lines. */
    globalThis.legendsOver = () => {
        const shown = selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility() && e.childElementCount > 0).map(e => [e, e.getBoundingClientRect()]);
        return shown('.legend').flatMap(([legend, a]) => shown('.chart')
            .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
            .map(([chart]) => `${named(legend)} lies over ${named(chart)}`));
    };

    function drawnIn(group) {
        const boxes = [];
        group.traverse(e => {
            if (e.isGroup || e.ignore || e.invisible || e.type === 'text' || e.type === 'tspan') {
                return;
            }
            const box = e.getBoundingRect().clone();
            if (e.getComputedTransform()) {
                box.applyTransform(e.getComputedTransform());
            }
            for (let at = e; at; at = at.parent) {
                const clip = at.getClipPath?.();
                if (clip) {
                    const edge = clip.getBoundingRect().clone();
                    if (at.getComputedTransform()) {
                        edge.applyTransform(at.getComputedTransform());
                    }
                    [box.x, box.width] = within(box.x, box.width, edge.x, edge.width);
                    [box.y, box.height] = within(box.y, box.height, edge.y, edge.height);
                }
            }
            boxes.push(box);
        });
        return boxes;
    }

    function within(at, length, edge, room) {
        const from = Math.max(at, edge);
        return [from, Math.max(0, Math.min(at + length, edge + room) - from)];
    }

    const pastWhich = (box, plot) => box.x < plot.x - halfMark ? 'left of' : box.x + box.width > plot.x + plot.width + halfMark ? 'right of'
        : box.y < plot.y - halfMark ? 'above' : box.y + box.height > plot.y + plot.height + halfMark ? 'below' : '';
})();
