// Squares by the ten thousand: written into a picture pixel by pixel, which takes a tenth of the time that as many shapes take.

/** Keeps its picture: one of two megabytes for every movement of a pointer would be garbage at once. */
export class Dots {
    #image = null;
    #pixels = null;

    /**
     * @param pen of a canvas of that size, wiped: what lies on it is replaced
     * @param at { xs, ys } in CSS pixels
     * @param picked which of them: indexes
     * @param colourOf index to [red, green, blue]
     * @param opacity of one square; where several lie, it is more
     */
    paint(pen, size, { xs, ys }, picked, colourOf, opacity, side) {
        const [across, down] = [pen.canvas.width, pen.canvas.height];
        if (this.#image?.width !== across || this.#image.height !== down) {
            this.#image = pen.createImageData(across, down);
            this.#pixels = new Uint32Array(this.#image.data.buffer);
        } else {
            this.#pixels.fill(0);
        }
        const edge = Math.max(1, Math.round(side * size.ratio));
        for (const i of picked) {
            this.#square(Math.round(xs[i] * size.ratio - edge / 2), Math.round(ys[i] * size.ratio - edge / 2), edge, across, down, colourOf(i), opacity);
        }
        pen.putImageData(this.#image, 0, 0);
    }

    #square(left, top, edge, across, down, [red, green, blue], opacity) {
        const data = this.#image.data;
        for (let y = Math.max(0, top); y < Math.min(down, top + edge); y++) {
            for (let x = Math.max(0, left); x < Math.min(across, left + edge); x++) {
                const at = 4 * (y * across + x);
                const below = data[at + 3] / 255 * (1 - opacity);
                const sum = opacity + below;
                data[at] = (red * opacity + data[at] * below) / sum;
                data[at + 1] = (green * opacity + data[at + 1] * below) / sum;
                data[at + 2] = (blue * opacity + data[at + 2] * below) / sum;
                data[at + 3] = 255 * sum;
            }
        }
    }
}

/** '#rrggbb' as three numbers. */
export const rgb = colour => [1, 3, 5].map(i => parseInt(colour.slice(i, i + 2), 16));
