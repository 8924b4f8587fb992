// A chart that we draw ourselves, where there are too many points for shapes: a canvas for what stays, and one over it for what follows the pointer.
import { colours, nearPx } from '../charts.js';
import { h } from '../dom.js';

/**
 * `paint(pen, size, colours)` draws what stays: now, when the element's size or the theme changes, and when somebody says `refresh`; but far from the window
 * it waits until somebody comes near. `mark(pen, size, colours)` draws what lies over it, after that and whenever somebody says `marks`.
 * Sizes are { width, height, ratio }: CSS pixels, and how many of the screen's lie in one.
 */
export function sketch(element, label, paint, mark) {
    const [base, over] = ['base', 'over'].map(() => h('canvas', { class: 'overlay', 'aria-hidden': 'true' }));
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', label);
    element.append(base, over);
    let isNear = true;
    let isOld = false;
    let size = null;

    function refresh() {
        isOld = !isNear;
        if (isNear) {
            size = { width: element.clientWidth, height: element.clientHeight, ratio: devicePixelRatio };
            paint(penOf(base, size), size, colours());
            marks();
        }
    }

    function marks() {
        mark(penOf(over, size), size, colours());
    }

    refresh();
    new IntersectionObserver(seen => {
        isNear = seen.at(-1).isIntersecting;
        if (isNear && isOld) {
            refresh();
        }
    }, { rootMargin: `${nearPx}px` }).observe(element);
    new ResizeObserver(() => {
        if (element.clientWidth !== size.width || element.clientHeight !== size.height) {
            refresh();
        }
    }).observe(element);
    document.addEventListener('themechange', refresh);
    return { refresh, marks, base };
}

/** A canvas of that size, wiped, and what draws on it in CSS pixels. */
function penOf(canvas, { width, height, ratio }) {
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    const pen = canvas.getContext('2d');
    if (canvas.width !== across || canvas.height !== down) {
        [canvas.width, canvas.height] = [across, down];
    } else {
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.clearRect(0, 0, across, down);
    }
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    return pen;
}

/** The picture as a file, on the colour of the card. */
export function savePicture(canvas, name) {
    const copy = h('canvas', { width: canvas.width, height: canvas.height });
    const pen = copy.getContext('2d');
    pen.fillStyle = colours().card;
    pen.fillRect(0, 0, copy.width, copy.height);
    pen.drawImage(canvas, 0, 0);
    copy.toBlob(blob => {
        const url = URL.createObjectURL(blob);
        h('a', { href: url, download: `${name}.png` }).click();
        setTimeout(() => URL.revokeObjectURL(url), 1000);
    });
}
