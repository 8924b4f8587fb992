// A chart that we draw ourselves, where there are too many points for shapes: a canvas for what stays, and one over it for what follows the pointer.
import { colours } from '../charts.js';
import { h } from '../dom.js';
import { whenSeen } from '../near.js';

/**
 * `paint(pen, size, colours)` draws what stays: now, when the element's size or the theme changes, and when somebody says `refresh`; but far from the window
 * it waits until somebody comes near. It may give a sentence in place of a picture: when there is something to draw.
 * `mark(pen, size, colours)` draws what lies over it, after that and whenever somebody says `marks`.
 * Sizes are { width, height, ratio }: CSS pixels, and how many of the screen's lie in one.
 */
export function sketch(element, label, paint, mark) {
    const [base, over] = ['base', 'over'].map(() => h('canvas', { class: 'overlay', 'aria-hidden': 'true' }));
    const note = h('p', { class: 'fills', hidden: true });
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', label);
    element.append(base, over, note);
    let size = null;
    let isEmpty = false;

    function draw() {
        size = { width: element.clientWidth, height: element.clientHeight, ratio: devicePixelRatio };
        const empty = paint(penOf(base, size), size, colours()) ?? '';
        isEmpty = empty !== '';
        note.hidden = !isEmpty;
        note.textContent = empty;
        element.setAttribute('aria-label', isEmpty ? `${label} ${empty}` : label);
        marks();
    }

    function marks() {
        const pen = penOf(over, size);
        if (!isEmpty) {
            mark(pen, size, colours());
        }
    }

    const refresh = whenSeen(element, draw, true);
    refresh();
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
