// The page's end of the worker that runs models.
import { probes } from './probes.js';

/** A worker that says nothing for this long while it starts does not start. */
export const patienceMs = 60000;
const hung = `The runtime did not start: its worker was silent for ${patienceMs / 1000} s. Its scripts must come with the header Cross-Origin-Embedder-Policy: require-corp, `
    + 'which a proxy may have dropped; or something in this browser blocks workers.';

/** It was told to stop; why is what was told. */
export class Stopped extends Error {}

/** It does not start, whatever is measured. */
export class Unstarted extends Error {}

export class Runtime {
    #worker = null;
    #started = null;
    #fail = null;
    #heardOf;
    tickMs = null;
    version = null;
    formats = [];

    /** heardOf(message) is told how it goes. */
    constructor(heardOf) {
        this.#heardOf = heardOf;
    }

    /** Up with so many threads; another number takes another worker. */
    async start(threads, provider) {
        const wanted = `${provider} ${threads}`;
        if (this.#started !== wanted) {
            this.stop('another');
            this.#worker = new Worker(new URL('./measure.js', import.meta.url), { type: 'module' });
            await this.#ask({ kind: 'start', threads, provider, probes }, 'started', patienceMs);
            this.#started = wanted;
        }
    }

    /** Results of a request; a model that breaks the runtime is its own error, and the others are measured by a new one. */
    async measure(threads, provider, asked) {
        const failed = {};
        for (;;) {
            await this.start(threads, provider);
            const answer = await this.#ask({ kind: 'measure', ...asked, failed }, 'measured', null);
            if (answer.kind === 'measured') {
                return answer.results;
            }
            this.stop('broken');
            if (!answer.architectureId || failed[answer.architectureId]) {
                throw new Error(answer.message);
            }
            failed[answer.architectureId] = answer.message;
        }
    }

    /** Ends the worker, and whatever it was doing. */
    stop(why) {
        this.#worker?.terminate();
        this.#worker = this.#started = null;
        this.#fail?.(new Stopped(why));
    }

    #ask(message, answer, patience) {
        return new Promise((resolve, reject) => {
            let timer;
            const end = (settle, value) => {
                clearTimeout(timer);
                this.#fail = null;
                settle(value);
            };
            const arm = () => {
                clearTimeout(timer);
                timer = patience === null ? undefined : setTimeout(() => giveUp(hung), patience);
            };
            const giveUp = text => {
                this.#fail = null;
                this.stop('failed');
                end(reject, answer === 'started' ? new Unstarted(text) : new Error(text));
            };
            this.#fail = error => end(reject, error);
            this.#worker.onmessage = ({ data }) => {
                arm();
                if (data.kind === 'started') {
                    [this.tickMs, this.version, this.formats] = [data.tickMs, data.version, data.formats];
                }
                if (data.kind === answer || data.kind === 'broken') {
                    end(resolve, data);
                } else if (data.kind === 'failed') {
                    end(reject, Object.assign(answer === 'started' ? new Unstarted(data.message) : new Error(data.message), { isTransfer: data.isTransfer, status: data.status }));
                } else {
                    this.#heardOf(data);
                }
            };
            this.#worker.onerror = event => giveUp(event.message ? `The runtime's worker failed: ${event.message}` : hung);
            arm();
            this.#worker.postMessage(message);
        });
    }
}
