/** A set of evaluations by index: a byte for each, so that twenty thousand are chosen anew within a frame. */
export class Picked {
    #chosen;

    constructor(rows, isChosen) {
        this.#chosen = new Uint8Array(rows.length ? rows.at(-1).index + 1 : 0);
        this.size = 0;
        for (const row of rows) {
            if (isChosen(row)) {
                this.#chosen[row.index] = 1;
                this.size++;
            }
        }
    }

    has(index) {
        return this.#chosen[index] === 1;
    }
}
