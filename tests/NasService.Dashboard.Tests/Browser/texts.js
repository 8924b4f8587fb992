// Runs in a page before its own scripts: remembers where each text stands that is written on a canvas, until it is wiped, and finds texts that lie over each other.
(() => {
    const written = new WeakMap();
    const pens = CanvasRenderingContext2D.prototype;
    const { fillText, clearRect } = pens;
    const onCanvas = (pen, x, y) => {
        const { x: px, y: py } = pen.getTransform().transformPoint({ x, y });
        return [px, py];
    };

    pens.fillText = function (text, x, y, ...rest) {
        fillText.call(this, text, x, y, ...rest);
        if (String(text).trim() && this.globalAlpha > 0) {
            const m = this.measureText(text);
            const [left, right, top, bottom] = [x - m.actualBoundingBoxLeft, x + m.actualBoundingBoxRight, y - m.actualBoundingBoxAscent, y + m.actualBoundingBoxDescent];
            const corners = [[left, top], [right, top], [left, bottom], [right, bottom]].map(([cx, cy]) => onCanvas(this, cx, cy));
            const [xs, ys] = [corners.map(c => c[0]), corners.map(c => c[1])];
            if (!written.has(this.canvas)) {
                written.set(this.canvas, []);
            }
            written.get(this.canvas).push({ text: String(text), left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) });
        }
    };
    pens.clearRect = function (x, y, width, height) {
        clearRect.call(this, x, y, width, height);
        const [[left, top], [right, bottom]] = [onCanvas(this, x, y), onCanvas(this, x + width, y + height)];
        if (left <= 0 && top <= 0 && right >= this.canvas.width && bottom >= this.canvas.height) {
            written.delete(this.canvas);
        }
    };
    for (const side of ['width', 'height']) {
        const { get, set } = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, side);
        Object.defineProperty(HTMLCanvasElement.prototype, side, { get, set(value) { set.call(this, value); written.delete(this); } });
    }

    // A box as far as whoever scrolls nothing sees it: parts that scroll or hide are cut at their edges.
    function seen(box, element) {
        let { left, right, top, bottom } = box;
        for (let e = element; e && e !== document.body; e = e.parentElement) {
            const style = getComputedStyle(e);
            if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
                const r = e.getBoundingClientRect();
                [left, right, top, bottom] = [Math.max(left, r.left), Math.min(right, r.right), Math.max(top, r.top), Math.min(bottom, r.bottom)];
            }
            if (style.position === 'fixed') {
                break;
            }
        }
        return { ...box, left, right, top, bottom };
    }

    const isThere = b => b.right - b.left > 1 && b.bottom - b.top > 1 && b.right > 0;

    function inElements() {
        const boxes = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const parent = node.parentElement;
            if (!node.data.trim() || ['SCRIPT', 'STYLE', 'OPTION', 'TITLE'].includes(parent.tagName) || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
                continue;
            }
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const r of range.getClientRects()) {
                // Letters take less than the line: what is left is room between lines.
                const spare = (r.bottom - r.top) * 0.2;
                const box = seen({ text: node.data.trim().slice(0, 60), left: r.left + 1, right: r.right - 1, top: r.top + spare, bottom: r.bottom - spare }, parent);
                if (isThere(box)) {
                    boxes.push(box);
                }
            }
        }
        return boxes;
    }

    function onCanvases() {
        return [...document.querySelectorAll('canvas')].flatMap(canvas => {
            const r = canvas.getBoundingClientRect();
            const [across, down] = [r.width / canvas.width, r.height / canvas.height];
            return (written.get(canvas) ?? []).map(b => seen({ text: b.text, left: r.left + b.left * across + 0.5, right: r.left + b.right * across - 0.5, top: r.top + b.top * down + 0.5, bottom: r.top + b.bottom * down - 0.5 }, canvas)).filter(isThere);
        });
    }

    /** What was written on a canvas since it was wiped: { text, left, right, top, bottom } in its own pixels. */
    globalThis.textsWritten = canvas => written.get(canvas) ?? [];

    /** All texts that are seen: { text, left, right, top, bottom } in pixels of the window. */
    globalThis.textsSeen = () => [...inElements(), ...onCanvases()];

    /** Pairs of texts that lie over each other, as lines. */
    globalThis.textsOverTexts = () => {
        const boxes = textsSeen().sort((a, b) => a.top - b.top);
        const found = [];
        boxes.forEach((a, i) => {
            for (let j = i + 1; j < boxes.length && boxes[j].top < a.bottom; j++) {
                const b = boxes[j];
                if (a.left < b.right && b.left < a.right) {
                    found.push(`'${a.text}' and '${b.text}' at ${Math.round(b.left)}, ${Math.round(b.top + scrollY)}`);
                }
            }
        });
        return found;
    };
})();
