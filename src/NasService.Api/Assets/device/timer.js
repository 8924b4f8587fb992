// Times a few models side by side, as the native worker does (NasService.Measurement/Timing/InterleavedTimer.cs), by a clock that is coarse and a
// runtime that compiles while it runs.
import { median, RunLog } from './statistics.js';

const leastRounds = 12;
const leastSpreadMs = 150;
const warmUpOfBlock = 3;
/** A sample lasts this many of the clock's ticks, or more. */
const ticksOfSample = 100;
/** Code is compiled well in the first second or two, and medians halve meanwhile. */
const leastWarmUpMs = 2000;
const mostWarmUpMs = 10000;
const windowMs = 250;
const settled = 0.03;

/** The step of a clock, in its unit: the median of those seen, since some browsers shake it. */
export function tickOf(now) {
    const steps = [];
    for (let last = now(); steps.length < 41;) {
        const at = now();
        if (at > last) {
            steps.push(at - last);
        }
        last = at;
    }
    return median(steps);
}

/** A model that is open: run() makes one inference; and what is known of it. */
export class TimedModel {
    log = new RunLog();
    warmUps = 0;
    isWarm = false;
    runsOfSample = 1;
    error = null;
    isDone = false;

    constructor(run) {
        this.run = run;
    }

    begin() {
        this.log = new RunLog();
        this.isDone = false;
    }

    get isActive() {
        return !this.isDone && this.error === null;
    }
}

export class Timer {
    #now;
    #leastMs;
    #failed;

    /** failed(error) promises a model's error as text, or throws: then it was not the model's. */
    constructor(now, tickMs, failed) {
        this.#now = now;
        this.#leastMs = tickMs * ticksOfSample;
        this.#failed = failed;
    }

    /** Measures each; its log has its samples then, or it has an error. */
    async measure(models, plan) {
        const block = Math.max(5, Math.ceil(plan.minRuns / leastRounds));
        for (const model of models) {
            model.begin();
            await this.#attempt(model, () => this.#warmUp(model, plan));
        }
        const start = this.#now();
        for (let round = 0; models.some(m => m.isActive); round++) {
            for (const model of models.filter(m => m.isActive)) {
                await this.#attempt(model, async () => {
                    await this.#runs(model, warmUpOfBlock);
                    model.log.add(await this.#block(model, block));
                    model.isDone = round + 1 >= leastRounds && suffices(model.log, plan, block);
                });
            }
            // Runs that do not count pass the time: a processor that waits slows down and forgets.
            const due = leastSpreadMs * Math.min(1, (round + 1) / leastRounds);
            for (let filler; this.#now() - start < due && (filler = models.find(m => m.isActive));) {
                await this.#attempt(filler, () => this.#runs(filler, warmUpOfBlock));
            }
        }
    }

    async #attempt(model, action) {
        if (model.error === null) {
            try {
                await action();
            } catch (error) {
                model.error = await this.#failed(error);
            }
        }
    }

    async #warmUp(model, plan) {
        const medians = [];
        const start = this.#now();
        while (!model.isWarm) {
            const window = [];
            for (const from = this.#now(); this.#now() - from < windowMs || window.length === 0;) {
                window.push(await this.#sample(model));
                model.warmUps += model.runsOfSample;
            }
            medians.push(median(window));
            const last = medians.slice(-3);
            const isSettled = last.length === 3 && Math.max(...last) / Math.min(...last) - 1 <= settled;
            const passedMs = this.#now() - start;
            model.isWarm = passedMs >= mostWarmUpMs || (passedMs >= leastWarmUpMs && isSettled && model.warmUps >= plan.warmUp);
        }
    }

    async #block(model, samples) {
        const block = [];
        while (block.length < samples) {
            block.push(await this.#sample(model));
        }
        return block;
    }

    /** Milliseconds of a run: the mean of as many as the clock needs. */
    async #sample(model) {
        for (;;) {
            const start = this.#now();
            await this.#runs(model, model.runsOfSample);
            const lastedMs = this.#now() - start;
            if (lastedMs >= this.#leastMs) {
                return lastedMs / model.runsOfSample;
            }
            model.runsOfSample = Math.ceil(model.runsOfSample * Math.min(10, 1.2 * this.#leastMs / Math.max(lastedMs, this.#leastMs / 100)));
        }
    }

    async #runs(model, count) {
        for (let i = 0; i < count; i++) {
            await model.run();
        }
    }
}

function suffices(log, plan, block) {
    if (log.total + block > plan.maxRuns) {
        return true;
    }
    const soFar = log.summarize();
    const reach = plan.relativeInterval * soFar.medianMs;
    return soFar.runs >= plan.minRuns && soFar.medianMs - soFar.intervalLowMs <= reach && soFar.intervalHighMs - soFar.medianMs <= reach;
}
