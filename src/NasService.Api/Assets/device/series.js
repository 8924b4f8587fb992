// Models in shuffled groups with the anchor before, between and after them, as the native worker measures them
// (NasService.Measurement/Timing/AnchoredSeries.cs). What is measured again and again says how noisy the device is.
import { TimedModel } from './timer.js';
import { spreadOf } from './statistics.js';

const groupSize = 10;
/** Open at a time: a phone's memory is small. */
const groupBytes = 64 * 2 ** 20;
const largestDrift = 0.03;
const largestRepeats = 2;

/**
 * models: [{ architectureId, digest }]; source.open(model) gives { run, release, bytes }, or throws what source.failed(error) makes a text of.
 * Gives results in the order of the models.
 */
export async function measureSeries({ models, anchor, plan, orderSeed }, source, timer, latencyOf, progress) {
    const results = new Array(models.length);
    const order = shuffled(models.length, orderSeed);
    const repeated = [];
    const anchored = anchor ? await open(source, anchor) : null;
    progress(0, 0);
    let before = await anchorMs();
    let done = 0;
    while (done < order.length) {
        const group = await openGroup(order.slice(done));
        progress(done, group.length);
        let after = before;
        for (let repeats = 0; ; repeats++) {
            await timer.measure(group.map(g => g.timed), plan);
            after = await anchorMs();
            if (!anchored || Math.abs(after / before - 1) <= largestDrift || repeats === largestRepeats) {
                break;
            }
            before = after;
        }
        for (const { at, timed } of group) {
            results[at] = resultOf(models[at], timed, anchored ? (before + after) / 2 : null);
        }
        done += group.length;
        if (!anchored && done === order.length) {
            await repeatFirst(group);
        }
        before = after;
        group.forEach(g => g.timed.release?.());
        progress(done, 0);
    }
    anchored?.release?.();
    const repeatSpread = spreadOf(repeated);
    return results.map(r => r.latency && repeatSpread !== null ? { ...r, repeatSpread } : r);

    /** The anchor's median now; NaN: there is none. */
    async function anchorMs() {
        if (!anchored) {
            return NaN;
        }
        await timer.measure([anchored], plan);
        if (anchored.error !== null) {
            throw new Error(`anchor model ${anchor.architectureId}: ${anchored.error}`);
        }
        repeated.push(anchored.log.summarize().medianMs);
        return repeated.at(-1);
    }

    /** Without an anchor, one of the models is measured twice. */
    async function repeatFirst(group) {
        const first = group.find(g => g.timed.error === null)?.timed;
        if (first) {
            repeated.push(first.log.summarize().medianMs);
            await timer.measure([first], plan);
            if (first.error === null) {
                repeated.push(first.log.summarize().medianMs);
            }
        }
    }

    async function openGroup(places) {
        const group = [];
        let bytes = 0;
        for (const at of places.slice(0, groupSize)) {
            const timed = await open(source, models[at]);
            group.push({ at, timed });
            bytes += timed.bytes ?? 0;
            if (bytes >= groupBytes) {
                break;
            }
        }
        return group;
    }

    function resultOf(model, timed, nearestMs) {
        if (timed.error !== null) {
            return { architectureId: model.architectureId, latency: null, error: timed.error };
        }
        const summary = timed.log.summarize();
        const anchorRatio = nearestMs === null ? null : summary.medianMs / nearestMs;
        return { architectureId: model.architectureId, latency: latencyOf({ ...summary, warmUp: timed.warmUps, anchorRatio }), error: null };
    }
}

async function open(source, model) {
    try {
        const opened = await source.open(model);
        return Object.assign(new TimedModel(opened.run), { release: opened.release, bytes: opened.bytes });
    } catch (error) {
        return Object.assign(new TimedModel(null), { error: await source.failed(error, model) });
    }
}

/** Fisher and Yates, by the generator mulberry32. */
function shuffled(count, seed) {
    const places = Array.from({ length: count }, (_, i) => i);
    let state = seed >>> 0;
    const random = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = Math.imul(state ^ (state >>> 15), state | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    };
    for (let i = count - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [places[i], places[j]] = [places[j], places[i]];
    }
    return places;
}
