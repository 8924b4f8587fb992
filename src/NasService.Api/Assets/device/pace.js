// When work may go on: the page is to be seen, its screen stays on, and nobody has paused it. A browser slows a tab that is not seen, and tells it nothing.
export class Pace {
    #isHeld = false;
    #waiting = [];
    #lock = null;
    #changed;

    /** changed(pace) is told whenever it changes. */
    constructor(changed) {
        this.#changed = changed;
        document.addEventListener('visibilitychange', () => this.#turn());
    }

    get isHidden() {
        return document.hidden;
    }

    get isPaused() {
        return this.#isHeld || document.hidden;
    }

    /** Whether the screen is kept on. */
    get isAwake() {
        return this.#lock !== null && !this.#lock.released;
    }

    async ready() {
        await this.#wake();
        while (this.isPaused) {
            await new Promise(done => this.#waiting.push(done));
        }
    }

    hold(isHeld) {
        this.#isHeld = isHeld;
        this.#turn();
    }

    #turn() {
        if (this.isPaused) {
            // A browser lets go of it by itself where a page is hidden.
            this.#lock?.release().catch(() => {});
            this.#lock = null;
        } else {
            this.#wake();
            this.#waiting.splice(0).forEach(done => done());
        }
        this.#changed(this);
    }

    async #wake() {
        if (!this.isAwake && !this.isPaused) {
            this.#lock = await navigator.wakeLock?.request('screen').catch(() => null) ?? null;
            this.#changed(this);
        }
    }
}
